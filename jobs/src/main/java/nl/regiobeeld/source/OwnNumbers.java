package nl.regiobeeld.source;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.regiobeeld.model.Status;

/**
 * The numbers of a record in a shape of our own, as people write them.
 *
 * @param cells of the fields that are filled in
 * @param numbers id of the measure to its number, of the same fields
 * @param unreadable the record, rejected, when one of them cannot be read
 */
record OwnNumbers(List<Cell> cells, Map<String, BigDecimal> numbers, Optional<Parsed> unreadable) {
  /** Reads the fields of a record that hold numbers. */
  static OwnNumbers of(Layout layout, List<String> row) {
    List<Cell> cells = new ArrayList<>();
    Map<String, BigDecimal> numbers = new LinkedHashMap<>();
    for (int i = 0; i < layout.measures().size(); i++) {
      Measure measure = layout.measures().get(i);
      String raw = row.get(measure.position());
      if (!raw.isBlank()) {
        Optional<String> reason = FilledNumber.fault(raw, layout.format().delimiter());
        if (reason.isPresent()) {
          Parsed rejected = Parsed.rejected(reason.get(), measure.column(), raw, cells);
          return new OwnNumbers(cells, numbers, Optional.of(rejected));
        }
        BigDecimal number = NumberText.parse(raw).orElseThrow();
        numbers.put(measure.id(), number);
        cells.add(new Cell(i, raw, number, Status.OK));
      }
    }
    return new OwnNumbers(cells, numbers, Optional.empty());
  }

  /** The record, rejected for the number of a measure. */
  Parsed rejected(String reason, Layout layout, String id, List<String> row) {
    Measure measure =
        layout.measures().stream().filter(each -> each.id().equals(id)).findFirst().orElseThrow();
    return Parsed.rejected(reason, measure.column(), row.get(measure.position()), cells);
  }

  /** The number of a measure, if its field is filled in. */
  Optional<BigDecimal> number(String id) {
    return Optional.ofNullable(numbers.get(id));
  }
}
