package nl.regiobeeld.cluster;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Random;
import nl.regiobeeld.campaign.SmallInput;

/** Many runs against an S3 server, killed at random moments; see {@code .ci/object-store}. */
public final class S3Kills {
  private static final int MEET_EVERY = 5;

  private S3Kills() {}

  /**
   * Runs the campaign.
   *
   * @param args a folder to work in, how many kills, the seed
   */
  public static void main(String[] args) throws IOException, InterruptedException {
    Path work = Path.of(args[0]);
    int kills = Integer.parseInt(args[1]);
    Random random = new Random(Long.parseLong(args[2]));
    try (S3Server server = S3Server.start(work).orElseThrow()) {
      server.reach();
      server.put("in/vektis_2019.csv", SmallInput.write(work.resolve("in"), "vektis_2019.csv"));
      S3Ground ground = new S3Ground(server, server.path("in"), server.path("uit"));
      ground.publish("een");
      for (int i = 1; i <= kills; i++) {
        System.out.println(ground.kill("gestopt-" + i, random));
        if (i % MEET_EVERY == 0) {
          ground.meet("eerste-" + i, "tweede-" + i);
        }
      }
      System.out.printf("%d runs killed: 0 torn editions, 0 lost, all of one digest%n", kills);
    }
  }
}
