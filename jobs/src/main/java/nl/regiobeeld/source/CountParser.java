package nl.regiobeeld.source;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.regiobeeld.model.Kpi;
import nl.regiobeeld.model.Status;

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
    List<Cell> cells = new ArrayList<>();
    Map<String, BigDecimal> numbers = new LinkedHashMap<>();
    for (int i = 0; i < layout.measures().size(); i++) {
      Measure measure = layout.measures().get(i);
      String raw = row.get(measure.position());
      if (!raw.isBlank()) {
        Optional<String> unreadable = FilledNumber.fault(raw, layout.format().delimiter());
        if (unreadable.isPresent()) {
          return Parsed.rejected(unreadable.get(), measure.column(), raw, cells);
        }
        BigDecimal number = NumberText.parse(raw).orElseThrow();
        numbers.put(measure.id(), number);
        cells.add(new Cell(i, raw, number, Status.OK));
      }
    }
    return cells.isEmpty()
        ? Parsed.aside("niets ingevuld", Parsed.Key.UNKNOWN, cells)
        : checked(row, new Count(kpi.get(), numbers), cells);
  }

  private Parsed checked(List<String> row, Count count, List<Cell> cells) {
    Optional<Count.Fault> fault = count.fault();
    if (fault.isEmpty()) {
      return keys.keyed(row, count.kpi(), cells);
    }
    Measure measure =
        layout.measures().stream()
            .filter(each -> each.id().equals(fault.get().column()))
            .findFirst()
            .orElseThrow();
    return Parsed.rejected(
        fault.get().reason(), measure.column(), row.get(measure.position()), cells);
  }
}
