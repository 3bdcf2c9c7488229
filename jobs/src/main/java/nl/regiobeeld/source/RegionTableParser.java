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
      Optional<Cell> cell = Symbols.cell(i, raw, layout.keepsMissingKinds());
      Optional<String> reason =
          cell.isEmpty() ? Optional.of("geen getal") : measure.impossible(cell.get());
      if (reason.isEmpty()) {
        cells.add(measure.scaled(cell.get()));
      } else if (bad == null) {
        bad = Parsed.rejected(reason.get(), measure.column(), raw, cells);
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
  public int position(int measure) {
    return layout.measures().get(measure).position();
  }

  @Override
  public Optional<Cell> cell(int measure, String raw) {
    Measure what = layout.measures().get(measure);
    return Symbols.cell(measure, raw, layout.keepsMissingKinds())
        .filter(cell -> what.impossible(cell).isEmpty())
        .map(what::scaled);
  }

  @Override
  public int measures() {
    return layout.measures().size();
  }

  @Override
  public int scale(int measure) {
    return layout.measures().get(measure).scale();
  }

  @Override
  public Range range(int measure) {
    return Range.of(layout.measures().get(measure));
  }
}
