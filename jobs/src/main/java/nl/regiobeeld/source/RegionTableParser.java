package nl.regiobeeld.source;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Tables with one record per region, age range and margin and one column per measure: OData v3
 * exports and the label exports made from them.
 */
final class RegionTableParser implements RecordParser {
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
}
