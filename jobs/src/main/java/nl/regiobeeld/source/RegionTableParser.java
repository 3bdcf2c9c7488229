package nl.regiobeeld.source;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Tables with one record per region, age range and margin and one column per measure: OData v3
 * exports and the label exports made from them.
 */
final class RegionTableParser implements PartwiseParser {
  private final Layout layout;
  private final KeyParser keys;

  RegionTableParser(Layout layout, RegionCodes regions) {
    this.layout = layout;
    this.keys = new KeyParser(layout, regions);
  }

  @Override
  public Parsed parse(List<String> row) {
    List<Cell> cells = new ArrayList<>(layout.measures().size());
    Parsed bad = null;
    for (int i = 0; i < layout.measures().size(); i++) {
      Measure measure = layout.measures().get(i);
      String raw = row.get(measure.position());
      Optional<Cell> cell = cell(i, raw);
      if (cell.isPresent()) {
        cells.add(cell.get());
      } else if (bad == null) {
        String reason = published(i, raw).flatMap(measure::impossible).orElse("geen getal");
        bad = Parsed.rejected(reason, measure.column(), raw, cells);
      }
    }
    return bad == null ? keys.parse(row, cells) : bad;
  }

  @Override
  public List<List<Integer>> groups() {
    return keys.groups();
  }

  @Override
  public Optional<Part> part(int group, List<String> row) {
    return Optional.of(keys.part(group, row));
  }

  @Override
  public Optional<Cell> cell(int measure, String raw) {
    Measure what = layout.measures().get(measure);
    return published(measure, raw)
        .filter(cell -> what.impossible(cell).isEmpty())
        .map(what::scaled);
  }

  /** The value as it stands there, possible or not. */
  private Optional<Cell> published(int measure, String raw) {
    return Symbols.cell(measure, raw, layout.keepsMissingKinds());
  }

  @Override
  public List<Measure> measures() {
    return layout.measures();
  }
}
