package nl.regiobeeld.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.net.httpserver.HttpHandler;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import nl.regiobeeld.Conf;
import nl.regiobeeld.fetch.Publisher;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A fetch that is killed leaves nothing that counts and does not stand in the way of the next. */
class KilledFetchTest {
  private static final int PATIENCE_SECONDS = 60;

  @Test
  void aKilledFetchBringsNothingAndTheNextOneAll(@TempDir Path folder)
      throws IOException, InterruptedException {
    CountDownLatch half = new CountDownLatch(1);
    String conf = folder.resolve("conf").toString();
    Path out = folder.resolve("out");
    try (Publisher publisher = new Publisher()) {
      publisher.has("/a.csv", "a;b\n").has("/b.csv", "b;c\n").fails("/b.csv", neverEnding(half));
      Conf.copy(
          folder.resolve("conf"),
          """
            verbindingen: 1
            bronnen:
              a: {via: bestand, adres: "%s", licentie: vrij}
              b: {via: bestand, adres: "%s", licentie: vrij}
          """
              .formatted(publisher.at("/a.csv"), publisher.at("/b.csv")));
      Process process = LauncherTest.start("fetch", "b", "--conf", conf, "--out", out.toString());
      try {
        assertThat(half.await(PATIENCE_SECONDS, TimeUnit.SECONDS)).isTrue();
        TimeUnit.MILLISECONDS.sleep(500);
      } finally {
        process.destroyForcibly().waitFor(PATIENCE_SECONDS, TimeUnit.SECONDS);
      }
      assertThat(out.resolve("landing/.incoming")).isNotEmptyDirectory();
      assertThat(out.resolve("landing/leveringen")).doesNotExist();
      assertThat(out.resolve("landing/bytes")).doesNotExist();

      Cli.Result next = Cli.run("fetch", "--conf", conf, "--out", out.toString());

      assertThat(next.exit()).as(next.err()).isZero();
      assertThat(next.out()).containsPattern("a +new").containsPattern("b +new");
      try (var waiting = Files.list(out.resolve("landing/.incoming"))) {
        assertThat(waiting).isEmpty();
      }
    }
  }

  private static HttpHandler neverEnding(CountDownLatch half) {
    return exchange -> {
      exchange.sendResponseHeaders(200, 2_000_000);
      exchange.getResponseBody().write(new byte[1_000_000]);
      exchange.getResponseBody().flush();
      half.countDown();
      try {
        TimeUnit.SECONDS.sleep(PATIENCE_SECONDS);
      } catch (InterruptedException e) {
        Thread.currentThread().interrupt();
      }
    };
  }
}
