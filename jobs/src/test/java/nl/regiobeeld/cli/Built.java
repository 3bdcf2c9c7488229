package nl.regiobeeld.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.sql.SQLException;
import java.util.List;
import nl.regiobeeld.Shared;
import nl.regiobeeld.schema.Table;
import nl.regiobeeld.schema.Tables;

/** Editions that several tests look at, each built once per test run, whatever processes it has. */
final class Built {
  private static Built sample;
  private static Built real;

  private final Path out;
  private final Cli.Result run;

  private Built(Path out, Cli.Result run) {
    this.out = out;
    this.run = run;
  }

  /** The edition of the embedded sample, named {@code sample}. */
  static synchronized Built sample() {
    if (sample == null) {
      sample = shared("sample");
    }
    return sample;
  }

  /** The edition of the real extracts, named {@code real}; a test that asks is skipped without. */
  static synchronized Built real() {
    Path data = Shared.file("data");
    if (real == null) {
      real = shared("real", "--in", data.toString());
    }
    return real;
  }

  /** The edition that whichever process of this test run asked for first has built. */
  private static Built shared(String name, String... args) {
    String run = System.getProperty("regiobeeld.run", "run-" + ProcessHandle.current().pid());
    Path folder =
        Path.of(System.getProperty("java.io.tmpdir"), "regiobeeld-" + name + "-" + digits(run));
    try {
      Files.createDirectories(folder);
      try (FileChannel file =
              FileChannel.open(
                  folder.resolve("lock"), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
          FileLock lock = file.lock()) {
        assertThat(lock.isValid()).isTrue();
        Path told = folder.resolve("out.txt");
        if (Files.exists(told)) {
          Cli.Result built =
              new Cli.Result(
                  0, Files.readString(told), Files.readString(folder.resolve("err.txt")));
          return new Built(folder.resolve("out"), built);
        }
        Built built = update(folder.resolve("out"), name, args);
        Files.writeString(folder.resolve("err.txt"), built.run.err());
        Files.writeString(told, built.run.out());
        return built;
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static String digits(String text) {
    return text.replaceAll("[^0-9A-Za-z-]", "");
  }

  /** An edition with this name, made by {@code update} with these arguments. */
  static Built of(String name, String... args) {
    try {
      return update(Files.createTempDirectory("regiobeeld-" + name), name, args);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static Built update(Path out, String name, String... args) {
    String[] all = new String[args.length + 5];
    all[0] = "update";
    all[1] = "--out";
    all[2] = out.toString();
    all[3] = "--edition";
    all[4] = name;
    System.arraycopy(args, 0, all, 5, args.length);
    Cli.Result run = Cli.run(all);
    assertThat(run.exit()).as(run.err() + run.out()).isZero();
    return new Built(out, run);
  }

  Path out() {
    return out;
  }

  Cli.Result run() {
    return run;
  }

  Path edition(String name) {
    return out.resolve("editions").resolve(name);
  }

  Duck duck(String name) throws SQLException {
    return Duck.open(edition(name), Tables.all().stream().map(Table::name).toList());
  }

  /** CSV lines of a table, header first. */
  List<String> show(String... args) {
    String[] all = new String[args.length + 5];
    all[0] = "show";
    all[1] = "--out";
    all[2] = out.toString();
    all[3] = "--format";
    all[4] = "csv";
    System.arraycopy(args, 0, all, 5, args.length);
    Cli.Result result = Cli.run(all);
    assertThat(result.exit()).as(result.err()).isZero();
    return result.lines();
  }
}
