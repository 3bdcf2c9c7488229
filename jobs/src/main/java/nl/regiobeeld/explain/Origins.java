package nl.regiobeeld.explain;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import nl.regiobeeld.schema.Facts;
import nl.regiobeeld.schema.InputTables;
import nl.regiobeeld.schema.TableRow;
import nl.regiobeeld.source.NumberText;

/** The observations behind a number: file, line, column and the text that stands there. */
final class Origins {
  private static final List<String> SHOWN =
      List.of("bestand", "regel", "kolom", "regio_code", "ruwe_waarde", "getal", "schaal");

  private final List<TableRow> observations;

  private Origins(List<TableRow> observations) {
    this.observations = observations;
  }

  /** The observations that have these texts. */
  static Origins of(Facts facts, Map<String, String> wanted) {
    return new Origins(facts.rows(InputTables.WAARNEMINGEN, wanted));
  }

  /** The observations with a value. */
  List<TableRow> withValue() {
    return observations.stream().filter(row -> row.number("waarde").isPresent()).toList();
  }

  /** The number as it was read from the one field that holds it. */
  Step value(String name, Optional<BigDecimal> published) {
    List<List<String>> rows = new ArrayList<>();
    for (TableRow row : withValue()) {
      String raw = row.text("ruwe_waarde");
      rows.add(
          List.of(
              row.text("bestand"),
              row.text("regel"),
              row.text("kolom"),
              row.text("regio_code"),
              raw,
              number(raw),
              row.text("schaal")));
    }
    return Step.of(name, "som(getal * schaal)", new Cells("gelezen in", SHOWN, rows), published);
  }

  /** A limit as it was read from the field of its own record. */
  Step limit(String name, String limit, Optional<BigDecimal> published) {
    List<List<String>> rows = new ArrayList<>();
    for (TableRow row : withValue()) {
      String raw = row.text("ruwe_" + limit);
      rows.add(
          List.of(
              row.text("bestand"),
              row.text("regel_" + limit),
              row.text("kolom"),
              row.text("regio_code"),
              raw,
              number(raw),
              row.text("schaal")));
    }
    return Step.of(name, "som(getal * schaal)", new Cells("gelezen in", SHOWN, rows), published);
  }

  /** The names of the files. */
  Set<String> files() {
    Set<String> files = new LinkedHashSet<>();
    observations.forEach(row -> files.add(row.text("bestand")));
    return files;
  }

  private static String number(String raw) {
    return NumberText.parse(raw).map(BigDecimal::toPlainString).orElse("");
  }
}
