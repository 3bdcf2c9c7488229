package nl.regiobeeld.source;

import java.util.List;
import java.util.Optional;
import nl.regiobeeld.model.Kpi;

/** A region's own counts: one record per KPI, region, year, age range and sex. */
final class CountParser implements RecordParser {
  private final Layout layout;
  private final CountKeys keys;

  CountParser(Layout layout, CountKeys keys) {
    this.layout = layout;
    this.keys = keys;
  }

  @Override
  public Parsed parse(List<String> row) {
    if (row.stream().allMatch(String::isBlank)) {
      return Parsed.aside("lege regel", Parsed.Key.UNKNOWN, List.of());
    }
    Optional<Kpi> kpi = keys.kpi(row);
    if (kpi.isEmpty()) {
      return keys.unknownKpi(row);
    }
    OwnNumbers numbers = OwnNumbers.of(layout, row);
    if (numbers.unreadable().isPresent()) {
      return numbers.unreadable().get();
    }
    return numbers.cells().isEmpty()
        ? Parsed.aside("niets ingevuld", Parsed.Key.UNKNOWN, List.of())
        : checked(row, kpi.get(), numbers);
  }

  private Parsed checked(List<String> row, Kpi kpi, OwnNumbers numbers) {
    Optional<Count.Fault> fault = new Count(kpi, numbers.numbers()).fault();
    return fault.isEmpty()
        ? keys.keyed(row, kpi, numbers.cells())
        : numbers.rejected(fault.get().reason(), layout, fault.get().column(), row);
  }
}
