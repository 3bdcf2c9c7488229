package nl.regiobeeld.source;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.regiobeeld.model.Status;
import nl.regiobeeld.source.Layout.Role;

/** CBS OData v4 observations: one record per value, its measure named in the row. */
final class ObservationParser implements RecordParser {
  private final Layout layout;
  private final KeyParser keys;
  private final Map<String, Integer> measures = new HashMap<>();

  ObservationParser(Layout layout, RegionCodes regions) {
    this.layout = layout;
    this.keys = new KeyParser(layout, regions);
    for (int i = 0; i < layout.measures().size(); i++) {
      measures.put(layout.measures().get(i).column(), i);
    }
  }

  @Override
  public Parsed parse(List<String> row) {
    Integer measure = measures.get(row.get(layout.keys().get(Role.MEASURE)).strip());
    if (measure == null) {
      return Parsed.aside("maat wordt niet gebruikt", Parsed.Key.UNKNOWN, List.of());
    }
    int position = layout.keys().get(Role.VALUE);
    String raw = row.get(position);
    Optional<Cell> cell =
        raw.isBlank()
            ? Optional.of(new Cell(measure, raw, null, missing(row)))
            : NumberText.parse(raw)
                .map(value -> new Cell(measure, raw, value, Status.OK))
                .map(layout.measures().get(measure)::scaled);
    Optional<String> reason =
        cell.isEmpty()
            ? Optional.of("geen getal")
            : layout.measures().get(measure).impossible(cell.get());
    return reason.isPresent()
        ? Parsed.rejected(reason.get(), layout.header().get(position), raw, List.of())
        : keys.parse(row, List.of(cell.get())).about(layout.measures().get(measure).column());
  }

  /** Why a value is missing, as its attribute tells. */
  private Status missing(List<String> row) {
    Integer position = layout.keys().get(Role.ATTRIBUTE);
    boolean impossible = position != null && row.get(position).strip().equals("Impossible");
    return impossible ? Status.ONMOGELIJK : Status.ONBEKEND;
  }
}
