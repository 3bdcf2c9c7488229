package nl.regiobeeld.source;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.regiobeeld.model.Status;
import nl.regiobeeld.source.Layout.Role;

/** CBS OData v4 observations: one record per value, its measure named in the row. */
final class ObservationParser implements PartwiseParser {
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
    Part part = measure(row);
    if (part.isAgainst()) {
      return part.of(List.of());
    }
    int measure = part.measure();
    int position = position(measure);
    String raw = row.get(position);
    Optional<Cell> cell =
        raw.isBlank()
            ? Optional.of(new Cell(measure, raw, null, missing(row)))
            : number(measure, raw);
    Optional<String> reason =
        cell.isEmpty()
            ? Optional.of("geen getal")
            : layout.measures().get(measure).impossible(cell.get());
    return reason.isPresent()
        ? Parsed.rejected(reason.get(), layout.header().get(position), raw, List.of())
        : keys.parse(row, List.of(cell.get())).about(layout.measures().get(measure).column());
  }

  private Part measure(List<String> row) {
    Integer measure = measures.get(row.get(layout.keys().get(Role.MEASURE)).strip());
    return measure == null
        ? Part.unread(Parsed.aside("maat wordt niet gebruikt", Parsed.Key.UNKNOWN, List.of()))
        : Part.about(measure, layout.measures().get(measure).column());
  }

  @Override
  public List<List<Integer>> groups() {
    List<List<Integer>> groups = new ArrayList<>();
    groups.add(List.of(layout.keys().get(Role.MEASURE)));
    groups.addAll(keys.groups());
    return groups;
  }

  @Override
  public Optional<Part> part(int group, List<String> row) {
    return Optional.of(group == 0 ? measure(row) : keys.part(group - 1, row));
  }

  @Override
  public int position(int measure) {
    return layout.keys().get(Role.VALUE);
  }

  /** The number in a field; of a missing value another field tells why. */
  @Override
  public Optional<Cell> cell(int measure, String raw) {
    return number(measure, raw)
        .filter(cell -> layout.measures().get(measure).impossible(cell).isEmpty());
  }

  private Optional<Cell> number(int measure, String raw) {
    return NumberText.parse(raw)
        .map(value -> new Cell(measure, raw, value, Status.OK))
        .map(layout.measures().get(measure)::scaled);
  }

  @Override
  public List<Measure> measures() {
    return layout.measures();
  }

  /** Why a value is missing, as its attribute tells. */
  private Status missing(List<String> row) {
    Integer position = layout.keys().get(Role.ATTRIBUTE);
    boolean impossible = position != null && row.get(position).strip().equals("Impossible");
    return impossible ? Status.ONMOGELIJK : Status.ONBEKEND;
  }
}
