package nl.regiobeeld.edition;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Map.Entry;
import java.util.Optional;
import java.util.function.Predicate;
import nl.regiobeeld.schema.Column;
import nl.regiobeeld.schema.Table;
import org.apache.parquet.filter2.predicate.FilterApi;
import org.apache.parquet.filter2.predicate.FilterPredicate;
import org.apache.parquet.io.api.Binary;

/** Which rows to show: columns that must have exactly these texts; an empty text means missing. */
public final class Conditions {
  private final Table table;
  private final List<Entry<String, String>> wanted;

  /**
   * Conditions that must all hold.
   *
   * @param wanted column names with their texts; a column may stand in several
   */
  public Conditions(Table table, List<Entry<String, String>> wanted) {
    this.table = table;
    this.wanted = wanted;
  }

  /** What the text of each column with a condition must be; null when missing. */
  Map<String, Predicate<String>> byColumn() {
    Map<String, Predicate<String>> tests = new LinkedHashMap<>();
    for (Entry<String, String> each : wanted) {
      Predicate<String> test = value -> each.getValue().equals(value == null ? "" : value);
      tests.merge(each.getKey(), test, Predicate::and);
    }
    return tests;
  }

  /** What of the conditions Parquet can check itself, to skip what cannot match. */
  Optional<FilterPredicate> pushDown() {
    FilterPredicate all = null;
    for (Entry<String, String> each : wanted) {
      Column column = table.column(each.getKey());
      FilterPredicate one = predicate(column, each.getValue());
      if (one != null) {
        all = all == null ? one : FilterApi.and(all, one);
      }
    }
    return Optional.ofNullable(all);
  }

  private static FilterPredicate predicate(Column column, String text) {
    if (column.type() == Column.Type.TEXT && !text.isEmpty()) {
      return FilterApi.eq(FilterApi.binaryColumn(column.name()), Binary.fromString(text));
    }
    if (column.type() == Column.Type.INT && text.matches("-?\\d{1,9}")) {
      return FilterApi.eq(FilterApi.intColumn(column.name()), Integer.valueOf(text));
    }
    return null;
  }
}
