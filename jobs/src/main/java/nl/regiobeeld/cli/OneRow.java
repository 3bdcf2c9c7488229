package nl.regiobeeld.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import nl.regiobeeld.model.Refusal;
import nl.regiobeeld.schema.Table;
import nl.regiobeeld.schema.TableRow;

/** The one row that is meant, of all that have what was asked for. */
final class OneRow {
  private static final int NAMED = 8;

  /** What is meant when nothing is said, by column. */
  private static final List<List<String>> USUAL =
      List.of(
          List.of("voorkeur", "true"),
          List.of("geslacht", "totaal"),
          List.of("leeftijd", "totaal"),
          List.of("niveau", "totaal"));

  private OneRow() {}

  /**
   * The row.
   *
   * @throws Refusal when there is none, or several and nothing tells which is meant
   */
  static TableRow of(Table table, List<TableRow> found) {
    if (found.isEmpty()) {
      throw Refusal.usage(
          "table %s has no such row; mind the spelling, and see what there is with: regiobeeld show %s --where …"
              .formatted(table.name(), table.name()));
    }
    List<TableRow> rows = found;
    for (List<String> usual : USUAL) {
      rows = narrowed(table, rows, usual.get(0), usual.get(1));
    }
    if (rows.size() > 1) {
      throw Refusal.usage(
          "%d rows of table %s match; say which with --where: %s"
              .formatted(rows.size(), table.name(), differences(table, rows)));
    }
    return rows.get(0);
  }

  private static List<TableRow> narrowed(
      Table table, List<TableRow> rows, String column, String value) {
    if (rows.size() == 1 || !table.columnNames().contains(column)) {
      return rows;
    }
    List<TableRow> narrowed = rows.stream().filter(row -> row.text(column).equals(value)).toList();
    return narrowed.isEmpty() ? rows : narrowed;
  }

  /** The key columns in which the rows differ, with what they have. */
  private static String differences(Table table, List<TableRow> rows) {
    List<String> differences = new ArrayList<>();
    for (String column : table.columnNames()) {
      TreeSet<String> texts = new TreeSet<>();
      rows.forEach(row -> texts.add(row.text(column)));
      boolean key = table.order().contains(column) || column.equals("bron");
      if (key && texts.size() > 1) {
        String some = String.join(", ", texts.stream().limit(NAMED).toList());
        differences.add(column + " (" + some + (texts.size() > NAMED ? ", …)" : ")"));
      }
    }
    return String.join("; ", differences);
  }
}
