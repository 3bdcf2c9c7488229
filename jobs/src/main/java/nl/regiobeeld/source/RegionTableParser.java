package nl.regiobeeld.source;

import java.util.ArrayList;
import java.util.List;
import nl.regiobeeld.model.Status;

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
      Cell cell = cell(i, raw);
      if (cell.value() == null && cell.status() == Status.OK) {
        bad = bad == null ? Parsed.rejected("geen getal", measure.column(), raw, cells) : bad;
      } else {
        cells.add(measure.cell(i, raw, cell.value(), cell.status()));
      }
    }
    return bad == null ? keys.parse(row, cells) : bad;
  }

  /** A cell; without value but with status ok when its text is neither a number nor a blank. */
  private Cell cell(int measure, String raw) {
    String text = raw.strip();
    if (text.isEmpty()) {
      boolean impossible = layout.keepsMissingKinds() && raw.isEmpty();
      return new Cell(measure, raw, null, impossible ? Status.ONMOGELIJK : Status.ONBEKEND);
    }
    if (text.equals(".")) {
      return new Cell(measure, raw, null, Status.ONBEKEND);
    }
    return new Cell(measure, raw, NumberText.parse(text).orElse(null), Status.OK);
  }
}
