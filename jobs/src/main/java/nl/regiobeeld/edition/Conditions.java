package nl.regiobeeld.edition;

import java.util.ArrayList;
import java.util.List;
import java.util.Map.Entry;
import java.util.Optional;
import nl.regiobeeld.schema.Column;
import nl.regiobeeld.schema.Table;
import org.apache.parquet.filter2.predicate.FilterApi;
import org.apache.parquet.filter2.predicate.FilterPredicate;
import org.apache.parquet.io.api.Binary;

/** Which rows to show: columns that must have exactly these texts; an empty text means missing. */
public final class Conditions {
  private final Table table;
  private final List<Entry<String, String>> wanted;
  private final List<Integer> positions = new ArrayList<>();
  private final List<String> texts = new ArrayList<>();

  /**
   * Conditions that must all hold.
   *
   * @param wanted column names with their texts; a column may stand in several
   */
  public Conditions(Table table, List<Entry<String, String>> wanted) {
    this.table = table;
    this.wanted = wanted;
    for (Entry<String, String> each : wanted) {
      positions.add(table.columnNames().indexOf(each.getKey()));
      texts.add(each.getValue());
    }
  }

  /** Whether a row passes. */
  boolean accept(List<String> row) {
    for (int i = 0; i < positions.size(); i++) {
      String value = row.get(positions.get(i));
      if (!texts.get(i).equals(value == null ? "" : value)) {
        return false;
      }
    }
    return true;
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
