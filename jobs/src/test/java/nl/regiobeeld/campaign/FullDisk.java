package nl.regiobeeld.campaign;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Random;

/** Runs on a small file system that others filled: it fails cleanly, or it has room enough. */
public final class FullDisk {
  private static final int FAULT = 1;

  private final Ground ground;
  private final Path disk;
  private final UpdateProcess update;
  private final Path messages;
  private final Random random;
  private int failed;

  /**
   * A campaign.
   *
   * @param disk a small file system of its own, empty
   * @param work a folder elsewhere
   */
  FullDisk(Path disk, Path work, long seed) throws IOException {
    Path input = SmallInput.write(work.resolve("in"), "vektis_2019.csv").getParent();
    this.disk = disk;
    this.ground = new Ground(disk.resolve("out"), input);
    this.update = new UpdateProcess(ground, List.of());
    this.messages = work.resolve("messages.txt");
    this.random = new Random(seed);
  }

  /** Fills the disk to random degrees and runs an update on what is left. */
  void run(int times) throws IOException, InterruptedException {
    ground.makeReference();
    long needed = ground.list().get(0).bytes();
    for (int number = 1; number <= times; number++) {
      long left = random.nextLong(needed * 3 / 2);
      Path filler = fill(left);
      int exit = update.await(update.start("full-" + number, messages));
      String text = Files.readString(messages);
      String what =
          "%d bytes left of %d needed: exit code %d%n%s".formatted(left, needed, exit, text);
      Ground.require(exit == 0 || exit == FAULT || exit == 2, what);
      Ground.require(!text.contains("\tat "), what);
      failed += exit == 0 ? 0 : 1;
      ground.requireIntact(what);
      Files.delete(filler);
      ground.requireHealed("after-" + number);
      ground.prune();
    }
  }

  /** A file that leaves only so many bytes. */
  private Path fill(long left) throws IOException {
    Path filler = disk.resolve("filler");
    long size = Math.max(0, Files.getFileStore(disk).getUsableSpace() - left);
    byte[] block = new byte[1 << 16];
    try (OutputStream stream = Files.newOutputStream(filler)) {
      for (long written = 0; written < size; written += block.length) {
        stream.write(block, 0, (int) Math.min(block.length, size - written));
      }
    }
    return filler;
  }

  /** What came of it, in one line. */
  String result(int times) {
    return String.format(
        Locale.ROOT,
        "%d runs on a disk filled to random degrees: %d failed cleanly, 0 torn editions, 0 lost",
        times,
        failed);
  }

  /**
   * Runs the campaign.
   *
   * @param args the small file system, a folder to work in, how many runs, the seed
   */
  public static void main(String[] args) throws IOException, InterruptedException {
    int times = Integer.parseInt(args[2]);
    FullDisk campaign = new FullDisk(Path.of(args[0]), Path.of(args[1]), Long.parseLong(args[3]));
    campaign.run(times);
    System.out.println(campaign.result(times));
  }
}
