package nl.regiobeeld.export;

import nl.regiobeeld.model.SpreadsheetText;
import nl.regiobeeld.schema.Column;
import org.apache.commons.csv.CSVFormat;

/** How a table is written as CSV. */
public enum CsvForm {
  /** For programs: UTF-8, comma, decimal point, texts as published. */
  PLAIN("", CSVFormat.RFC4180.builder().setRecordSeparator('\n').get()) {
    @Override
    String text(Column column, String value) {
      return value;
    }
  },
  /** What a Dutch spreadsheet opens by a double click. */
  DUTCH("\ufeff", CSVFormat.RFC4180.builder().setDelimiter(';').get()) {
    @Override
    String text(Column column, String value) {
      return switch (column.type()) {
        case TEXT -> SpreadsheetText.opened(value);
        case INT, BIGINT -> value;
        case MONEY, VALUE -> value.replace('.', ',');
        case BOOLEAN -> value.equals("true") ? "WAAR" : "ONWAAR";
      };
    }
  };

  private final String mark;
  private final CSVFormat format;

  CsvForm(String mark, CSVFormat format) {
    this.mark = mark;
    this.format = format;
  }

  /** What the file begins with: by this mark a spreadsheet knows UTF-8. */
  String mark() {
    return mark;
  }

  CSVFormat format() {
    return format;
  }

  /** A value as it stands in the file. */
  abstract String text(Column column, String value);
}
