package nl.regiobeeld.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.List;
import java.util.stream.Stream;
import nl.regiobeeld.Shared;
import nl.regiobeeld.schema.Table;
import nl.regiobeeld.schema.Tables;

/** Editions that several tests look at, each built once per test run. */
public final class Built {
  private static Built sample;
  private static Built real;

  private final Path out;
  private final Cli.Result run;

  private Built(Path out, Cli.Result run) {
    this.out = out;
    this.run = run;
  }

  /** The edition of the embedded sample, named {@code sample}. */
  public static synchronized Built sample() {
    if (sample == null) {
      sample = of("sample");
    }
    return sample;
  }

  /**
   * The edition of the real extracts, named {@code real}; a test that asks is skipped without. Left
   * out are the model estimates of 2016: half of all rows, and no test needs a second such year.
   */
  static synchronized Built real() {
    Path data = Shared.file("data");
    if (real == null) {
      real = of("real", extracts(data));
    }
    return real;
  }

  private static String[] extracts(Path data) {
    try (Stream<Path> files = Files.walk(data)) {
      return files
          .filter(Files::isRegularFile)
          .filter(file -> !file.getFileName().toString().startsWith("50090NED_UntypedDataSet_2016"))
          .flatMap(file -> Stream.of("--in", file.toString()))
          .toArray(String[]::new);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** An edition with this name, made by {@code update} with these arguments. */
  static Built of(String name, String... args) {
    try {
      Path out = Files.createTempDirectory("regiobeeld-" + name);
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
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The output folder. */
  public Path out() {
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
