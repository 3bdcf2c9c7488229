package nl.regiobeeld.export;

import java.math.BigDecimal;
import java.util.Locale;
import java.util.Optional;
import nl.regiobeeld.model.Colour;
import nl.regiobeeld.model.SpreadsheetText;
import org.dhatim.fastexcel.Worksheet;

/** A sheet that is filled cell by cell. */
final class Sheet {
  /** A cell that takes what is typed into it as text. */
  private static final String AS_TEXT = "@";

  /** Height of a line, in points. */
  private static final double LINE = 15;

  private final Worksheet sheet;
  private long cut;

  Sheet(Worksheet sheet) {
    this.sheet = sheet;
  }

  /** The sheet itself, for what is not about one cell. */
  Worksheet itself() {
    return sheet;
  }

  /** How many texts were too long for a cell and are cut. */
  long cut() {
    return cut;
  }

  /** A text, never a formula: one that looks like it stays text when somebody edits the cell. */
  void text(int row, int column, String text) {
    cut += CellText.isTooLong(text) ? 1 : 0;
    String safe = CellText.of(text);
    if (CellText.hasBlankEnd(safe)) {
      sheet.value(row, column, safe);
    } else {
      sheet.inlineString(row, column, safe);
    }
    if (SpreadsheetText.isFormula(text)) {
      sheet.style(row, column).format(AS_TEXT).set();
    }
  }

  /**
   * A number as published. A spreadsheet counts in binary numbers of some 15 digits: one that it
   * would not give back as it was is a text.
   */
  void number(int row, int column, String text, Optional<String> format) {
    BigDecimal number = new BigDecimal(text);
    if (!isKept(number)) {
      sheet.inlineString(row, column, text);
      return;
    }
    BigDecimal plain = number.stripTrailingZeros();
    sheet.value(row, column, plain.scale() < 0 ? plain.setScale(0) : plain);
    format.ifPresent(each -> sheet.style(row, column).format(each).set());
  }

  private static boolean isKept(BigDecimal number) {
    return number.stripTrailingZeros().precision() <= 15
        || new BigDecimal(Double.toString(number.doubleValue())).compareTo(number) == 0;
  }

  void bool(int row, int column, boolean value) {
    sheet.value(row, column, value);
  }

  /** A whole number with points between thousands. */
  void count(int row, int column, long count) {
    sheet.value(row, column, count);
    sheet.style(row, column).format(CellFormat.COUNT).set();
  }

  /** A heading over what is below it. */
  void heading(int row, int column, String text) {
    text(row, column, text);
    sheet.style(row, column).bold().fillColor("D9E2EC").verticalAlignment("top").set();
  }

  /** A title. */
  void title(int row, int column, String text) {
    text(row, column, text);
    sheet.style(row, column).bold().fontSize(14).set();
  }

  /** Text that goes on below itself in a column of this width, in a row that is high enough. */
  void wrapped(int row, int column, String text, int width) {
    text(row, column, text);
    int lines = 1 + text.length() / width;
    if (lines > 1) {
      sheet.rowHeight(row, LINE * lines);
    }
    sheet.style(row, column).wrapText(true).verticalAlignment("top").set();
  }

  /** The colour of a band, with letters that can be read on it. */
  void fill(int row, int column, Colour colour, Optional<String> format) {
    var style =
        sheet
            .style(row, column)
            .fillColor("%06X".formatted(colour.rgb()))
            .fontColor(colour.isDark() ? "FFFFFF" : "1F1F1F");
    format.ifPresent(style::format);
    style.set();
  }

  /** The colour with this name, if it is one. */
  static Optional<Colour> colour(String name) {
    for (Colour colour : Colour.values()) {
      if (colour.label().equals(name == null ? "" : name.toLowerCase(Locale.ROOT))) {
        return Optional.of(colour);
      }
    }
    return Optional.empty();
  }
}
