package nl.regiobeeld.report;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import nl.regiobeeld.model.Sha256;
import nl.regiobeeld.report.Grid.Head;
import nl.regiobeeld.report.Grid.Line;
import nl.regiobeeld.schema.Column;
import nl.regiobeeld.schema.Facts;
import nl.regiobeeld.schema.Glossary;
import nl.regiobeeld.schema.InputTables;
import nl.regiobeeld.schema.Table;
import nl.regiobeeld.schema.TableRow;

/** The tables about the input files, and about the edition's own tables. */
final class SourceGrids {
  private SourceGrids() {}

  /** Every input file with its licence and what became of its rows. */
  static Grid files(Facts facts, Names names) {
    return new Grid(
        "bronbestanden",
        "Bronbestanden van deze editie",
        List.of(
            Head.choice("Bron"),
            Head.text("Bestand"),
            Head.choice("Jaar"),
            Head.number("Rijen"),
            Head.number("Gebruikt"),
            Head.number("Apart gezet"),
            Head.number("Afgekeurd"),
            Head.choice("Licentie"),
            Head.text("SHA-256 (begin)")),
        facts.rows(InputTables.BRONNEN, Map.of()).stream().map(row -> file(row, names)).toList());
  }

  private static Line file(TableRow row, Names names) {
    String sha256 = row.text("sha256");
    return Line.of(
        Cell.of(names.source(row.text("bron"))),
        Cell.of(row.text("bestand")),
        Cell.year(row.text("periode")),
        count(row, "rijen"),
        count(row, "gebruikt"),
        count(row, "apart"),
        count(row, "afgekeurd"),
        Cell.of(row.text("licentie")),
        Cell.of(Sha256.brief(sha256)));
  }

  private static Cell count(TableRow row, String column) {
    return Cell.count(row.number(column).map(BigDecimal::longValue).orElse(0L));
  }

  /** What the columns of a table mean. */
  static Grid columns(Table table) {
    return new Grid(
        "kolommen-" + table.name(),
        "Kolommen van " + table.name(),
        List.of(
            Head.text("Kolom"), Head.text("Soort"), Head.text("Eenheid"), Head.text("Betekenis")),
        table.columns().stream().map(column -> column(table, column)).toList());
  }

  private static Line column(Table table, Column column) {
    StringBuilder meaning = new StringBuilder(Glossary.meaning(table, column));
    Glossary.values(table, column)
        .forEach(
            (value, text) -> meaning.append(" \u2022 ").append(value).append(": ").append(text));
    return Line.of(
        Cell.of(column.name()),
        Cell.of(type(column)),
        Cell.of(Glossary.unit(column)),
        Cell.of(meaning.toString()));
  }

  private static String type(Column column) {
    return switch (column.type()) {
      case TEXT -> "tekst";
      case INT, BIGINT -> "geheel getal";
      case MONEY -> "bedrag";
      case VALUE -> "getal";
      case BOOLEAN -> "ja of nee";
    };
  }
}
