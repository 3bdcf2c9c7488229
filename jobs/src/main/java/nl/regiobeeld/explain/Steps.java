package nl.regiobeeld.explain;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.regiobeeld.schema.TableRow;

/** The steps of a row: one for every number that it has. */
final class Steps {
  private final TableRow row;
  private final List<Step> list = new ArrayList<>();

  Steps(TableRow row) {
    this.row = row;
  }

  /** A number in decimals, over cells and these numbers of the row; nothing when it is missing. */
  Steps decimal(String column, String formula, Cells cells, String... given) {
    return add(column, formula, cells, numbers(given), Step.Sure.DECIMAL);
  }

  /** A number in doubles, over cells and given numbers; nothing when it is missing. */
  Steps real(String column, String formula, Cells cells, Map<String, BigDecimal> given) {
    return add(column, formula, cells, given, Step.Sure.DOUBLE);
  }

  private Steps add(
      String column, String formula, Cells cells, Map<String, BigDecimal> given, Step.Sure sure) {
    Optional<BigDecimal> published = row.number(column);
    if (published.isPresent()) {
      list.add(new Step(column, formula, given, cells, published, sure));
    }
    return this;
  }

  /** These numbers of the row, those that it has. */
  Map<String, BigDecimal> numbers(String... columns) {
    Map<String, BigDecimal> numbers = new LinkedHashMap<>();
    for (String column : columns) {
      row.number(column).ifPresent(number -> numbers.put(column, number));
    }
    return numbers;
  }

  List<Step> list() {
    return List.copyOf(list);
  }
}
