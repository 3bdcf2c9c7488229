package nl.regiobeeld.export;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Optional;
import nl.regiobeeld.model.Colour;
import nl.regiobeeld.schema.Column;
import nl.regiobeeld.schema.Table;
import org.dhatim.fastexcel.PaperSize;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;

/**
 * A table as a sheet: a header with a filter, and its rows, few of which are in memory at a time.
 */
final class TableSheet {
  /** Rows of a sheet, header included. */
  static final int ROWS = Worksheet.MAX_ROWS;

  /** The first rows tell how wide columns must be; after that so many are written at a time. */
  private static final int BLOCK = 500;

  private static final int NARROWEST = 8;
  private static final int WIDEST = 48;

  /** Of an average letter, what the filter's button takes too. */
  private static final int MARGIN = 4;

  private final Table table;
  private final List<Optional<String>> formats;
  private final Sheet sheet;
  private final int[] widths;
  private final int colour;
  private final int ratio;
  private int row = 1;

  TableSheet(Workbook workbook, Table table) {
    this.table = table;
    this.formats = table.columns().stream().map(CellFormat::of).toList();
    this.sheet = new Sheet(workbook.newWorksheet(table.name()));
    this.widths = new int[table.columns().size()];
    this.colour = table.columnNames().indexOf("kleur");
    this.ratio = colour < 0 ? -1 : table.columnNames().indexOf("verhouding");
  }

  /** Writes the selected rows, of which there must be fewer than {@link #ROWS}. */
  void write(Selection selection, long rows) throws IOException {
    header(rows);
    try {
      selection.forEach(table, this::take);
    } catch (UncheckedIOException e) {
      throw e.getCause();
    }
    if (row <= BLOCK) {
      setWidths();
    }
    sheet.itself().close();
  }

  /** How many rows were written. */
  int rows() {
    return row - 1;
  }

  /** How many texts were too long for a cell. */
  long cut() {
    return sheet.cut();
  }

  private void header(long rows) {
    Worksheet all = sheet.itself();
    for (int i = 0; i < widths.length; i++) {
      String name = table.columns().get(i).name();
      sheet.heading(0, i, name);
      widths[i] = Math.max(NARROWEST, name.length() + MARGIN);
    }
    all.freezePane(0, 1);
    all.setAutoFilter(0, 0, (int) rows, widths.length - 1);
    all.repeatRows(0);
    forPaper(all);
  }

  /** On paper a sheet is as wide as a page. */
  static void forPaper(Worksheet sheet) {
    sheet.paperSize(PaperSize.A4_PAPER);
    sheet.pageOrientation("landscape");
    sheet.setFitToPage(true);
    sheet.fitToWidth((short) 1);
    sheet.fitToHeight((short) 0);
  }

  private void take(List<String> values) {
    Optional<Colour> band = colour < 0 ? Optional.empty() : Sheet.colour(values.get(colour));
    for (int i = 0; i < values.size(); i++) {
      String value = values.get(i);
      if (value != null && !value.isEmpty()) {
        put(i, value);
        if (i == colour || i == ratio) {
          int column = i;
          band.ifPresent(each -> sheet.fill(row, column, each, formats.get(column)));
        }
      }
    }
    row++;
    if (row % BLOCK == 0) {
      flush();
    }
  }

  private void put(int place, String value) {
    Column column = table.columns().get(place);
    switch (column.type()) {
      case TEXT -> sheet.text(row, place, value);
      case BOOLEAN -> sheet.bool(row, place, value.equals("true"));
      case INT, BIGINT, MONEY, VALUE -> sheet.number(row, place, value, formats.get(place));
    }
    if (row < BLOCK) {
      widths[place] = Math.max(widths[place], Math.min(value.length() + 2, WIDEST));
    }
  }

  private void flush() {
    try {
      if (row == BLOCK) {
        setWidths();
      }
      sheet.itself().flush();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private void setWidths() {
    for (int i = 0; i < widths.length; i++) {
      sheet.itself().width(i, widths[i]);
    }
  }
}
