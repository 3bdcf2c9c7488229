package nl.regiobeeld.cli;

import java.io.PrintWriter;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import nl.regiobeeld.edition.Editions;
import nl.regiobeeld.edition.Listed;
import nl.regiobeeld.edition.Lock;
import nl.regiobeeld.edition.Manifest;
import nl.regiobeeld.edition.Manifest.TableFacts;
import nl.regiobeeld.file.Hadoop;
import nl.regiobeeld.file.Places;
import nl.regiobeeld.model.Refusal;
import nl.regiobeeld.schema.Column;
import nl.regiobeeld.schema.Table;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ScopeType;
import picocli.CommandLine.Spec;

/** Lists the editions of an output folder. */
@Command(
    name = "editions",
    mixinStandardHelpOptions = true,
    description = {
      "Lists the editions, newest first, with what is damaged or unfinished among them; sets an"
          + " earlier one back as the current one; removes old ones.",
      ""
    },
    footer = {
      "",
      "Examples:",
      "  regiobeeld editions",
      "  regiobeeld editions set 2025",
      "  regiobeeld editions prune --keep 3 --keep-years 5 --dry-run"
    },
    subcommands = {EditionsSetCommand.class, EditionsPruneCommand.class})
final class EditionsCommand implements Callable<Integer> {
  private static final int DIGEST_SHOWN = 12;
  private static final Table TABLE =
      new Table(
          "editions",
          "edition",
          List.of(
              column("edition", Column.Type.TEXT),
              column("made_at", Column.Type.TEXT),
              column("current", Column.Type.BOOLEAN),
              column("state", Column.Type.TEXT),
              column("code_version", Column.Type.TEXT),
              column("rows", Column.Type.BIGINT),
              column("bytes", Column.Type.BIGINT),
              column("inputs", Column.Type.BIGINT),
              column("inhoud", Column.Type.TEXT)),
          List.of(),
          List.of());

  @Spec CommandSpec spec;

  @Option(
      names = "--out",
      paramLabel = "DIR",
      scope = ScopeType.INHERIT,
      description = "Where editions are published. Default: ${DEFAULT-VALUE}.")
  String out = "out";

  @Option(
      names = "--format",
      paramLabel = "FORMAT",
      description = "table, csv or json. Default: ${DEFAULT-VALUE}.")
  RowPrinter.Format format = RowPrinter.Format.table;

  @Override
  public Integer call() {
    Editions editions = editions();
    List<Listed> listed = editions.list();
    RowPrinter printer =
        RowPrinter.of(format, spec.commandLine().getOut(), TABLE, TABLE.columnNames());
    listed.forEach(each -> printer.print(row(each)));
    printer.end();
    warn(editions, listed);
    return 0;
  }

  private void warn(Editions editions, List<Listed> listed) {
    PrintWriter err = spec.commandLine().getErr();
    if (listed.isEmpty()) {
      err.println("There is no edition yet; make one with ./regiobeeld update");
    } else if (listed.stream().noneMatch(each -> each.current() && each.isPublished())) {
      err.printf(
          "The current edition (%s) cannot be read; choose one with ./regiobeeld editions set"
              + " NAME%n",
          editions.current().orElse("none"));
    }
  }

  private List<String> row(Listed each) {
    List<String> row = new ArrayList<>();
    row.add(each.name());
    row.add(each.madeAt().isEmpty() ? null : each.madeAt());
    row.add(format == RowPrinter.Format.table ? star(each) : String.valueOf(each.current()));
    row.add(each.state().name().toLowerCase(Locale.ROOT));
    Manifest manifest = each.manifest();
    row.add(manifest == null ? null : manifest.codeVersie());
    row.add(manifest == null ? null : String.valueOf(rows(manifest)));
    row.add(String.valueOf(each.bytes()));
    row.add(manifest == null ? null : String.valueOf(manifest.invoer().size()));
    boolean told = manifest != null && manifest.inhoud() != null;
    row.add(told ? manifest.inhoud().substring(0, DIGEST_SHOWN) : null);
    return row;
  }

  private static String star(Listed each) {
    return each.current() ? "*" : "";
  }

  private static long rows(Manifest manifest) {
    return manifest.tabellen().values().stream().mapToLong(TableFacts::rijen).sum();
  }

  private static Column column(String name, Column.Type type) {
    return new Column(name, type, "", "");
  }

  /** The editions of the output folder. */
  Editions editions() {
    Places places = places();
    return new Editions(places, places.qualified(out));
  }

  /**
   * Does something while no run writes there.
   *
   * @throws Refusal when another run is at work, or nothing can be written there
   */
  void alone(Runnable work) {
    try (Lock lock = lock()) {
      lock.requireHeld();
      work.run();
    }
  }

  private Lock lock() {
    try {
      return Lock.take(places(), editions().folder());
    } catch (UncheckedIOException e) {
      throw Refusal.usage("--out " + out + " cannot be written: " + e.getCause().getMessage(), e);
    }
  }

  private static Places places() {
    return new Places(Hadoop.configuration());
  }
}
