package nl.regiobeeld.export;

import nl.regiobeeld.model.SpreadsheetText;
import nl.regiobeeld.schema.Column;
import org.apache.commons.csv.CSVFormat;

/** How a table is written as CSV. */
public enum CsvForm {
  /** For programs: UTF-8, comma, decimal point, texts as published. */
  PLAIN {
    @Override
    String mark() {
      return "";
    }

    @Override
    CSVFormat format() {
      return CSVFormat.RFC4180.builder().setRecordSeparator('\n').get();
    }

    @Override
    String text(Column column, String value) {
      return value;
    }
  },
  /** What a Dutch spreadsheet opens by a double click. */
  DUTCH {
    @Override
    String mark() {
      return "\ufeff";
    }

    @Override
    CSVFormat format() {
      return CSVFormat.RFC4180.builder().setDelimiter(';').get();
    }

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

  /** What the file begins with: by its mark a spreadsheet knows UTF-8. */
  abstract String mark();

  abstract CSVFormat format();

  /** A value as it stands in the file. */
  abstract String text(Column column, String value);
}
