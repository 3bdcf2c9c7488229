package nl.regiobeeld.claim;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import nl.regiobeeld.schema.Facts;
import nl.regiobeeld.schema.Table;
import nl.regiobeeld.schema.TableRow;
import nl.regiobeeld.schema.Tables;

/** An edition of a few typed rows. */
final class TypedFacts implements Facts {
  private final List<TableRow> all = new ArrayList<>();

  /**
   * A row, as {@code column=text column=text}, {@code _is_} for a polarity's blanks; others are
   * missing.
   */
  TypedFacts row(String table, String texts) {
    Table of = Tables.named(table).orElseThrow();
    Map<String, String> values = new HashMap<>();
    for (String each : texts.split(" ", -1)) {
      int equals = each.indexOf('=');
      String text = each.substring(equals + 1).replace("_is_", " is ");
      values.put(each.substring(0, equals), text);
    }
    if (!of.columnNames().containsAll(values.keySet())) {
      throw new IllegalArgumentException(texts);
    }
    List<String> row = new ArrayList<>();
    of.columnNames().forEach(column -> row.add(values.get(column)));
    all.add(new TableRow(of, row));
    return this;
  }

  @Override
  public List<TableRow> rows(Table table, Map<String, String> wanted) {
    return all.stream()
        .filter(row -> row.table().equals(table))
        .filter(
            row ->
                wanted.entrySet().stream()
                    .allMatch(each -> row.text(each.getKey()).equals(each.getValue())))
        .toList();
  }
}
