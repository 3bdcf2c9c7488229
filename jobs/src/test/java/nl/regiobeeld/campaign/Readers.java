package nl.regiobeeld.campaign;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;
import nl.regiobeeld.cli.Cli;
import nl.regiobeeld.edition.Editions;
import nl.regiobeeld.edition.Manifest;
import nl.regiobeeld.file.Places;
import org.apache.hadoop.conf.Configuration;

/** Readers of the current edition while others are published: each sees one edition, whole. */
public final class Readers {
  private final Path out;
  private final List<Path> sources;
  private final Places places = new Places(new Configuration());
  private final AtomicBoolean stop = new AtomicBoolean();
  private final AtomicInteger shows = new AtomicInteger();
  private final AtomicInteger verifies = new AtomicInteger();

  /**
   * A campaign.
   *
   * @param out where to publish
   * @param sources editions to publish again and again, whose rows tell them apart
   */
  Readers(Path out, List<Path> sources) {
    this.out = out;
    this.sources = sources;
  }

  /** Publishes so many times while so many read. */
  void run(int readers, int publishes) throws IOException, InterruptedException {
    publish(0);
    CountDownLatch reading = new CountDownLatch(readers);
    ExecutorService threads = Executors.newFixedThreadPool(readers);
    try {
      List<Future<?>> futures = new ArrayList<>();
      for (int i = 0; i < readers; i++) {
        boolean verifies = i % 2 == 1;
        futures.add(threads.submit(() -> read(verifies, reading)));
      }
      reading.await();
      for (int number = 1; number <= publishes; number++) {
        publish(number);
      }
      stop.set(true);
      for (Future<?> future : futures) {
        future.get();
      }
    } catch (ExecutionException e) {
      throw new IllegalStateException(e.getCause());
    } finally {
      stop.set(true);
      threads.shutdownNow();
    }
  }

  /** Copies the files of one of the editions and makes them count under a new name. */
  private void publish(int number) throws IOException {
    String name = "edition-" + number;
    Path source = sources.get(number % sources.size());
    copy(source.resolve("tables"), out.resolve("editions").resolve(name).resolve("tables"));
    new Editions(places, places.qualified(out.toString())).publish(renamed(source, name));
  }

  /** Copies a folder with all that is in it. */
  static void copy(Path from, Path to) throws IOException {
    try (Stream<Path> files = Files.walk(from)) {
      for (Path file : files.toList()) {
        Path copy = to.resolve(from.relativize(file).toString());
        if (Files.isDirectory(file)) {
          Files.createDirectories(copy);
        } else {
          Files.copy(file, copy);
        }
      }
    }
  }

  private Manifest renamed(Path source, String name) {
    Manifest old =
        new Editions(places, places.qualified(source.getParent().getParent().toString()))
            .open(Optional.empty());
    return new Manifest(
        old.schemaVersie(),
        name,
        old.gemaaktOp(),
        old.codeVersie(),
        old.configuratieDigest(),
        old.configuratie(),
        old.regios(),
        old.licentie(),
        old.invoer(),
        old.tabellen(),
        old.inhoud(),
        null);
  }

  private void read(boolean verifying, CountDownLatch reading) {
    do {
      try {
        readOnce(verifying);
      } finally {
        reading.countDown();
      }
    } while (!stop.get());
  }

  private void readOnce(boolean verifying) {
    if (verifying) {
      Cli.Result verified = Cli.beside("verify", "--out", out.toString());
      Ground.require(verified.exit() == 0, verified.out() + verified.err());
      verifies.incrementAndGet();
    } else {
      requireOne(
          Cli.beside(
              "show",
              "waarnemingen",
              "--out",
              out.toString(),
              "--format",
              "csv",
              "--columns",
              "bestand"));
      shows.incrementAndGet();
    }
  }

  private static void requireOne(Cli.Result shown) {
    Ground.require(shown.exit() == 0, shown.err());
    Set<String> stamps = new HashSet<>(shown.lines());
    Ground.require(stamps.size() == 2, "a header and rows of one edition, not " + stamps);
  }

  /** What came of it, in one line. */
  String result(int readers, int publishes) {
    return String.format(
        Locale.ROOT,
        "%d readers during %d publishes: %,d times shown, each of one edition; %,d times verified,"
            + " each whole",
        readers,
        publishes,
        shows.get(),
        verifies.get());
  }

  /**
   * Runs the campaign.
   *
   * @param args a folder to work in, how many readers, how many publishes
   */
  public static void main(String[] args) throws IOException, InterruptedException {
    Path work = Path.of(args[0]);
    int count = Integer.parseInt(args[1]);
    int publishes = Integer.parseInt(args[2]);
    Path one = Prepared.edition(work, "een_2019.csv", "een").resolve("editions/een");
    Path two = Prepared.edition(work, "twee_2019.csv", "twee").resolve("editions/twee");
    Readers readers = new Readers(work.resolve("out"), List.of(one, two));
    readers.run(count, publishes);
    System.out.println(readers.result(count, publishes));
  }
}
