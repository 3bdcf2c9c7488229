package nl.regiobeeld.campaign;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.stream.Stream;
import nl.regiobeeld.cli.Cli;

/** Flips single bits of an edition, anywhere in its files; {@code verify} finds each. */
public final class Flips {
  private final Path out;
  private final String edition;
  private final List<Path> files;
  private final long bytes;
  private final Random random;

  /** A campaign against an edition. */
  Flips(Path out, String edition, long seed) throws IOException {
    this.out = out;
    this.edition = edition;
    this.random = new Random(seed);
    try (Stream<Path> found = Files.walk(out.resolve("editions").resolve(edition))) {
      this.files = found.filter(Files::isRegularFile).sorted().toList();
    }
    long sum = 0;
    for (Path file : files) {
      sum += Files.size(file);
    }
    this.bytes = sum;
  }

  /** Flips so many bits, one at a time, each flipped back after. */
  void run(int times) throws IOException {
    requireVerified(0, "before");
    for (int i = 0; i < times; i++) {
      flip(random.nextLong(bytes), 1 << random.nextInt(Byte.SIZE));
    }
    requireVerified(0, "after");
  }

  private void flip(long offset, int bit) throws IOException {
    long at = offset;
    for (Path file : files) {
      long size = Files.size(file);
      if (at < size) {
        toggle(file, at, bit);
        requireVerified(4, "byte %d, bit %d of %s".formatted(at, bit, file));
        toggle(file, at, bit);
        return;
      }
      at -= size;
    }
    throw new IllegalStateException("the files of the edition changed meanwhile");
  }

  private static void toggle(Path file, long at, int bit) throws IOException {
    try (RandomAccessFile bytes = new RandomAccessFile(file.toFile(), "rw")) {
      bytes.seek(at);
      int old = bytes.read();
      bytes.seek(at);
      bytes.write(old ^ bit);
    }
  }

  private void requireVerified(int exit, String when) {
    Cli.Result verified = Cli.beside("verify", "--out", out.toString(), "--edition", edition);
    Ground.require(
        verified.exit() == exit,
        "%s: verify ends with %d, not %d: %s%s"
            .formatted(when, verified.exit(), exit, verified.out(), verified.err()));
  }

  /** What came of it, in one line. */
  String result(int times) {
    return String.format(
        Locale.ROOT,
        "%d bits flipped in %d files of %,d bytes together: each found",
        times,
        files.size(),
        bytes);
  }

  /**
   * Runs the campaign on an edition of a few gemeenten.
   *
   * @param args a folder to work in, how many flips, the seed
   */
  public static void main(String[] args) throws IOException {
    Path work = Path.of(args[0]);
    int times = Integer.parseInt(args[1]);
    Path out = Prepared.edition(work, "vektis_2019.csv", "whole");
    Flips flips = new Flips(out, "whole", Long.parseLong(args[2]));
    flips.run(times);
    System.out.println(flips.result(times));
  }
}
