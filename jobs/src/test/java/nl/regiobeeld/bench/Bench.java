package nl.regiobeeld.bench;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import nl.regiobeeld.Project;
import nl.regiobeeld.model.Refusal;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Measures our jobs against DuckDB and writes the results; see {@code .ci/bench}. */
@Command(
    name = "regiobeeld bench",
    mixinStandardHelpOptions = true,
    sortOptions = false,
    description = {
      "Generates extracts (seeded), makes tables indicatoren and zorgkosten of them here and in"
          + " DuckDB, two threads each, alternating, and writes medians, ratios and peak memory"
          + " into jobs/docs/bench.md. Ends with 4 when an answer differs.",
      ""
    },
    footer = {
      "",
      "Examples:",
      "  regiobeeld bench                                     the yearly size, five pairs",
      "  regiobeeld bench --sizes yearly,20,100 --pairs 5     all of it: hours, 30 GB of disk",
      "  regiobeeld bench --observations 100000 --pairs 1     a tiny one, to see whether it works",
      "  REGIOBEELD_JAVA_OPTS=-Xmx2g regiobeeld bench --sizes 20    with a heap of 2 GiB"
    })
public final class Bench implements Callable<Integer> {
  private static final String YEARLY = "yearly";
  private static final String SINGLE_AGES = "single-ages";
  private static final long MILLION = 1_000_000;
  private static final double MB = 1e6;
  private static final int DIFFERENT = 4;

  /** What of ours is measured. */
  enum What {
    TABLES,
    ALL,
    BOTH
  }

  @Spec CommandSpec spec;

  @Parameters(index = "0", hidden = true, description = "A folder to work in.")
  Path work;

  @Option(
      names = "--sizes",
      split = ",",
      description = "yearly, single-ages, or millions of observations. Default: yearly.")
  List<String> sizes = List.of();

  @Option(names = "--observations", description = "A size of so many observations.")
  long observations;

  @Option(names = "--pairs", description = "Default: ${DEFAULT-VALUE}, after one to warm up.")
  int pairs = 5;

  @Option(
      names = "--only",
      description = "tables (the two and what they need) or all (a whole update). Default: both.")
  What only = What.BOTH;

  @Option(names = "--results", description = "Default: jobs/docs/bench.md.")
  Path results = Project.file("jobs/docs/bench.md");

  private final PrintStream out = System.out;

  /** Runs the benchmark. */
  public static void main(String[] args) {
    int exit =
        new CommandLine(new Bench())
            .setCaseInsensitiveEnumValuesAllowed(true)
            .setUsageHelpWidth(100)
            .setExecutionExceptionHandler((e, line, parsed) -> failed(e))
            .execute(args);
    if (exit != 0) {
      System.exit(exit);
    }
  }

  private static int failed(Exception e) {
    System.err.println("regiobeeld bench: " + e.getMessage());
    if (e instanceof Refusal) {
      return DIFFERENT;
    }
    e.printStackTrace();
    return 1;
  }

  @Override
  public Integer call() throws IOException, InterruptedException, SQLException {
    Launched launched = new Launched(Project.file("").toAbsolutePath().normalize(), work);
    List<Extracts> wanted = extracts();
    launched.warm();
    for (Extracts extracts : wanted) {
      measure(launched, extracts);
    }
    return 0;
  }

  private List<Extracts> extracts() {
    List<Extracts> extracts = new ArrayList<>();
    for (String size : sizes.isEmpty() && observations == 0 ? List.of(YEARLY) : sizes) {
      extracts.add(
          switch (size) {
            case YEARLY -> Extracts.yearly();
            case SINGLE_AGES -> Extracts.singleAges();
            default -> Extracts.bulk(size + " million observations", millions(size) * MILLION);
          });
    }
    if (observations > 0) {
      extracts.add(
          Extracts.bulk(
              String.format(Locale.ROOT, "%,d observations", observations), observations));
    }
    return extracts;
  }

  private long millions(String size) {
    if (!size.matches("[1-9]\\d{0,3}")) {
      throw new CommandLine.ParameterException(
          spec.commandLine(),
          "--sizes: '" + size + "' is not yearly, single-ages or a number of millions");
    }
    return Long.parseLong(size);
  }

  private void measure(Launched launched, Extracts extracts)
      throws IOException, InterruptedException, SQLException {
    Path folder = Files.createDirectories(work.resolve(extracts.name().replaceAll("\\W", "-")));
    say(extracts.name() + ": generating extracts");
    Path in = folder.resolve("in");
    long values = extracts.write(in, Ground.whole(Project.reference()));
    double megabytes = bytes(in) / MB;
    say(String.format(Locale.ROOT, "%,d values, %,.0f MB; warming up", values, megabytes));
    Pairs runs = new Pairs(launched, extracts, folder, out);
    String rows = runs.warmUp(only);
    for (int pair = 1; pair <= pairs; pair++) {
      say("pair " + pair + " of " + pairs);
      runs.run(only);
    }
    String about =
        String.format(
            Locale.ROOT,
            "%s; %,d values, %,.0f MB of extracts; %d pairs after one to warm up.%n%s; DuckDB"
                + " %s.%nThe same answers: %s.",
            LocalDate.now(ZoneOffset.UTC),
            values,
            megabytes,
            pairs,
            Machine.text(),
            duckVersion(),
            rows);
    Results.Size size =
        new Results.Size(extracts.name(), about, values, runs.duck(), runs.others());
    new Results(results).write(size);
    say(Results.section(size));
  }

  private void say(String text) {
    out.println(text);
    out.flush();
  }

  private static String duckVersion() throws SQLException {
    try (Connection connection = DriverManager.getConnection("jdbc:duckdb:")) {
      return connection.getMetaData().getDatabaseProductVersion();
    }
  }

  private static long bytes(Path folder) throws IOException {
    try (Stream<Path> files = Files.walk(folder)) {
      return files.filter(Files::isRegularFile).mapToLong(file -> file.toFile().length()).sum();
    }
  }
}
