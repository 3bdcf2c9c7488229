package nl.regiobeeld.schema;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * A row of a published table.
 *
 * @param values as text in the order of the table's columns; null when missing
 */
public record TableRow(Table table, List<String> values) {
  /** The text of a column; empty when missing. */
  public String text(String column) {
    return Optional.ofNullable(values.get(table.place(column))).orElse("");
  }

  /** Whether each of these columns has exactly this text; an empty text means missing. */
  public boolean has(Map<String, String> wanted) {
    return wanted.entrySet().stream().allMatch(each -> text(each.getKey()).equals(each.getValue()));
  }

  /** The number in a column, if there is one. */
  public Optional<BigDecimal> number(String column) {
    String text = text(column);
    return text.isEmpty() ? Optional.empty() : Optional.of(new BigDecimal(text));
  }
}
