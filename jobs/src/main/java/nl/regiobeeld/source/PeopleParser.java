package nl.regiobeeld.source;

import java.math.BigDecimal;
import java.util.List;

/** Expected inhabitants: one record per region, year, age range and sex. */
final class PeopleParser implements RecordParser {
  private final Layout layout;
  private final OwnKeys keys;

  PeopleParser(Layout layout, OwnKeys keys) {
    this.layout = layout;
    this.keys = keys;
  }

  @Override
  public Parsed parse(List<String> row) {
    if (row.stream().allMatch(String::isBlank)) {
      return Parsed.aside("lege regel", Parsed.Key.UNKNOWN, List.of());
    }
    OwnNumbers numbers = OwnNumbers.of(layout, row);
    if (numbers.unreadable().isPresent()) {
      return numbers.unreadable().get();
    }
    if (numbers.cells().isEmpty()) {
      return Parsed.aside("niets ingevuld", Parsed.Key.UNKNOWN, List.of());
    }
    BigDecimal people = numbers.number(TableColumns.INHABITANTS).orElseThrow();
    if (people.signum() < 0) {
      return numbers.rejected("negatief aantal", layout, TableColumns.INHABITANTS, row);
    }
    return people.stripTrailingZeros().scale() > 0
        ? numbers.rejected("geen geheel getal", layout, TableColumns.INHABITANTS, row)
        : keys.keyed(row, "", numbers.cells());
  }
}
