package nl.regiobeeld.edition;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Map.Entry;
import java.util.function.Consumer;
import nl.regiobeeld.schema.InputTables;
import nl.regiobeeld.schema.ResultTables;
import nl.regiobeeld.schema.Table;
import org.apache.hadoop.conf.Configuration;
import org.apache.hadoop.fs.Path;

/** Adds up again what an edition says of its input: every row, and every euro of care costs. */
final class Accounting {
  private final Configuration configuration;
  private final Path folder;
  private final Manifest manifest;
  private final List<String> findings = new ArrayList<>();

  Accounting(Configuration configuration, Path folder, Manifest manifest) {
    this.configuration = configuration;
    this.folder = folder;
    this.manifest = manifest;
  }

  /** What does not add up, a line for each. */
  List<String> findings() {
    Map<String, Long> aside = new HashMap<>();
    rows(InputTables.APART, row -> aside.merge(row.get("bestand"), row.number("rijen"), Long::sum));
    Map<String, Long> rejected = new HashMap<>();
    rows(InputTables.AFGEKEURD, row -> rejected.merge(row.get("bestand"), 1L, Long::sum));
    Map<String, String> inputs = new HashMap<>();
    manifest.invoer().forEach(input -> inputs.put(input.bestand(), input.sha256()));
    rows(InputTables.BRONNEN, row -> source(row, aside, rejected, inputs));
    Map<String, BigDecimal> costs = nationalCosts();
    rows(InputTables.AANSLUITING, row -> costs(row, costs));
    return findings;
  }

  private void source(
      Row row, Map<String, Long> aside, Map<String, Long> rejected, Map<String, String> inputs) {
    String file = row.get("bestand");
    String where = "table bronnen, " + file + ": ";
    if (row.number("rijen")
        != row.number("gebruikt") + row.number("apart") + row.number("afgekeurd")) {
      findings.add(where + "rijen is not gebruikt + apart + afgekeurd");
    }
    if (row.number("apart") != aside.getOrDefault(file, 0L)) {
      findings.add(where + "table apart accounts for other rows than apart");
    }
    if (row.number("afgekeurd") != rejected.getOrDefault(file, 0L)) {
      findings.add(where + "table afgekeurd has other rows than afgekeurd");
    }
    if (!row.get("sha256").equals(inputs.get(file))) {
      findings.add(where + "its sha256 is not the manifest's");
    }
  }

  /** Year and zorgsoort to the costs of the Netherlands; empty when that was not published. */
  private Map<String, BigDecimal> nationalCosts() {
    Map<String, BigDecimal> costs = new HashMap<>();
    rows(
        ResultTables.ZORGKOSTEN,
        List.of(
            Map.entry("regio_code", "NL00"),
            Map.entry("niveau", "kolom"),
            Map.entry("leeftijd", "totaal")),
        row -> costs.put(row.get("jaar") + " " + row.get("zorgsoort"), row.decimal("kosten")));
    return costs;
  }

  private void costs(Row row, Map<String, BigDecimal> national) {
    String what = row.get("jaar") + " " + row.get("zorgsoort");
    BigDecimal used = row.decimal("gebruikt");
    BigDecimal sum = used.add(row.decimal("restrij")).add(row.decimal("afgekeurd"));
    if (sum.compareTo(row.decimal("bestandstotaal")) != 0) {
      findings.add("table aansluiting, " + what + ": bestandstotaal is not the sum of its parts");
    }
    if (national.containsKey(what) && national.get(what).compareTo(used) != 0) {
      findings.add("table zorgkosten, " + what + ": kosten of NL00 is not what was used");
    }
  }

  private void rows(Table table, Consumer<Row> taker) {
    rows(table, List.of(), taker);
  }

  private void rows(Table table, List<Entry<String, String>> wanted, Consumer<Row> taker) {
    Manifest.TableFacts facts = manifest.tabellen().get(table.name());
    if (facts == null) {
      return;
    }
    Path place = new Path(new Path(folder, "tables"), table.name());
    List<Path> files =
        facts.bestanden().stream().map(file -> new Path(place, file.bestand())).toList();
    new ParquetTable(configuration, table, files)
        .forEach(
            new Conditions(table, wanted),
            values -> {
              taker.accept(new Row(table.columnNames(), values));
              return true;
            });
  }

  /** A row by the names of its columns. */
  private record Row(List<String> columns, List<String> values) {
    String get(String column) {
      return values.get(columns.indexOf(column));
    }

    long number(String column) {
      return Long.parseLong(get(column));
    }

    BigDecimal decimal(String column) {
      return new BigDecimal(get(column));
    }
  }
}
