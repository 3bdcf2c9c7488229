package nl.regiobeeld.bench;

import java.io.File;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import nl.regiobeeld.model.Refusal;

/** Runs of both sides on one size's extracts, alternating, each a process of its own. */
final class Pairs {
  private static final String OURS = "nl.regiobeeld.job.TwoTables";

  private final Launched launched;
  private final Extracts extracts;
  private final Path work;
  private final Path in;
  private final Path handed;
  private final PrintStream told;
  private final Side duck = Side.of("DuckDB, the two tables");
  private final Side tables = Side.of("regiobeeld, the two tables and `waarnemingen`");
  private final Side all = Side.of("regiobeeld, everything");
  private final List<String> java;
  private int done;

  /**
   * Pairs that have not run yet.
   *
   * @param work a folder with the size's extracts in {@code in}
   * @param told who waits
   */
  Pairs(Launched launched, Extracts extracts, Path work, PrintStream told)
      throws IOException, InterruptedException {
    this.launched = launched;
    this.extracts = extracts;
    this.work = work;
    this.in = work.resolve("in");
    this.handed = work.resolve("handed");
    this.told = told;
    this.java = launched.java(in, OURS);
  }

  /** DuckDB's side. */
  Side duck() {
    return duck;
  }

  /** Ours, as far as it was run. */
  List<Side> others() {
    return Stream.of(tables, all).filter(side -> !side.runs().isEmpty()).toList();
  }

  /** Runs a pair that does not count, which also writes what DuckDB is handed; gives the rows. */
  String warmUp(Bench.What what) throws IOException, InterruptedException, SQLException {
    List<String> command = new ArrayList<>(ours());
    command.add(handed.toString());
    tell(tables, Measured.of(command, log()));
    tell(duck, Measured.of(theirs(), log()));
    if (what != Bench.What.TABLES) {
      tell(all, everything());
    }
    return compared();
  }

  /** Runs a pair that counts; who begins alternates. */
  void run(Bench.What what) throws IOException, InterruptedException, SQLException {
    boolean duckFirst = done++ % 2 == 1;
    if (duckFirst) {
      count(duck, Measured.of(theirs(), log()));
    }
    if (what != Bench.What.ALL) {
      count(tables, Measured.of(ours(), log()));
    }
    if (what != Bench.What.TABLES) {
      count(all, everything());
    }
    if (!duckFirst) {
      count(duck, Measured.of(theirs(), log()));
    }
    if (what != Bench.What.ALL) {
      compared();
    }
  }

  private void count(Side side, Measured measured) {
    side.runs().add(measured);
    tell(side, measured);
  }

  private void tell(Side side, Measured measured) {
    told.printf(
        Locale.ROOT,
        "  %-45s %7.2f s %7.1f core s %6.0f MB%n",
        side.name(),
        measured.seconds(),
        measured.coreSeconds(),
        measured.peakMb());
    told.flush();
  }

  private Path log() {
    return work.resolve("log");
  }

  private List<String> ours() throws IOException {
    List<String> command = new ArrayList<>(java);
    command.add(in.toString());
    command.add(emptied("ours").toString());
    return command;
  }

  private Measured everything() throws IOException, InterruptedException {
    Measured measured = Measured.of(launched.update(in, emptied("all"), "een"), log());
    emptied("all");
    return measured;
  }

  private List<String> theirs() throws IOException {
    Path out = Files.createDirectories(emptied("theirs"));
    String library =
        Arrays.stream(System.getProperty("java.class.path").split(File.pathSeparator, -1))
            .filter(each -> each.contains("duckdb_jdbc"))
            .findFirst()
            .orElseThrow();
    List<String> command = new ArrayList<>();
    command.add(java.get(0));
    command.add(Measured.TWO_CORES);
    command.addAll(List.of("-Xmx256m", "-XX:+UseSerialGC", "-XX:TieredStopAtLevel=1", "-cp"));
    command.add(launched.project().resolve("jobs/target/test-classes") + ":" + library);
    command.addAll(List.of(DuckSide.class.getName(), in.toString(), handed.toString()));
    command.add(out.toString());
    command.addAll(extracts.shapes());
    return command;
  }

  /** A folder that is not there. */
  private Path emptied(String name) throws IOException {
    Path folder = work.resolve(name);
    if (Files.exists(folder)) {
      try (Stream<Path> files = Files.walk(folder)) {
        for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
          Files.delete(file);
        }
      }
    }
    return folder;
  }

  private String compared() throws SQLException {
    List<String> rows = new ArrayList<>();
    try (Answers answers = new Answers(work.resolve("ours"), work.resolve("theirs"))) {
      for (String table : Answers.TABLES) {
        List<String> differences = answers.differences(table);
        if (!differences.isEmpty()) {
          throw Refusal.check("another answer:\n" + String.join("\n", differences));
        }
        rows.add(String.format(Locale.ROOT, "%,d rows of `%s`", answers.rows(table), table));
      }
    }
    told.println("  the same answers: " + String.join(", ", rows));
    return String.join(" and ", rows);
  }
}
