package nl.regiobeeld.claim;

import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import nl.regiobeeld.schema.TableRow;

/**
 * A row that a verdict rests on.
 *
 * @param columns those that were looked at
 */
public record Used(TableRow row, List<String> columns) {
  /** Each row once, with all columns that were looked at. */
  static List<Used> merged(List<Used> all) {
    Map<TableRow, Set<String>> columns = new LinkedHashMap<>();
    all.forEach(
        each ->
            columns
                .computeIfAbsent(each.row(), row -> new LinkedHashSet<>())
                .addAll(each.columns()));
    return columns.entrySet().stream()
        .map(each -> new Used(each.getKey(), List.copyOf(each.getValue())))
        .toList();
  }

  /** The columns that tell this row from all others of its table, with their texts. */
  public Map<String, String> key() {
    Map<String, String> key = new LinkedHashMap<>();
    row.table().key().forEach(column -> key.put(column, row.text(column)));
    key.values().removeIf(String::isEmpty);
    return key;
  }

  /** What stands in the columns; an empty text for nothing. */
  public Map<String, String> values() {
    Map<String, String> values = new LinkedHashMap<>();
    columns.forEach(column -> values.put(column, row.text(column)));
    return values;
  }

  /** Where the row comes from; empty when its table does not tell. */
  public String source() {
    return row.table().columnNames().contains("bron") ? row.text("bron") : "";
  }

  /** For example {@code zorgkosten jaar=2022 zorgsoort=ggz bron=vektis: gerealiseerd 340,29}. */
  public String text() {
    String values =
        values().entrySet().stream()
            .map(each -> each.getKey() + " " + shown(each.getKey(), each.getValue()))
            .collect(Collectors.joining(", "));
    return "%s %s: %s".formatted(row.table().name(), where(), values);
  }

  private String where() {
    Map<String, String> where = key();
    if (!source().isEmpty()) {
      where.put("bron", source());
    }
    return where.entrySet().stream()
        .map(each -> each.getKey() + "=" + each.getValue())
        .collect(Collectors.joining(" "));
  }

  private String shown(String column, String text) {
    if (text.isEmpty()) {
      return "leeg";
    }
    return switch (row.table().column(column).type()) {
      case TEXT, BOOLEAN -> text;
      case INT, BIGINT, MONEY, VALUE -> row.number(column).map(Numbers::text).orElse(text);
    };
  }
}
