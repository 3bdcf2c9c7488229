package nl.regiobeeld.export;

import java.util.Optional;
import nl.regiobeeld.schema.Column;

/** How the numbers of a column are shown; the cells hold them as published. */
final class CellFormat {
  static final String COUNT = "#,##0";

  private static final String MONEY = "#,##0.00";

  private CellFormat() {}

  /** The format of a column; none where the spreadsheet's own shows a number as it is. */
  static Optional<String> of(Column column) {
    return switch (column.type()) {
      case MONEY -> Optional.of(MONEY);
      case BIGINT -> column.unit().equals("line") ? Optional.empty() : Optional.of(COUNT);
      case VALUE -> value(column.unit());
      case TEXT, INT, BOOLEAN -> Optional.empty();
    };
  }

  private static Optional<String> value(String unit) {
    return switch (unit) {
      case "%" -> Optional.of("0.0");
      case "ratio" -> Optional.of("0.000");
      case "euro per insured year" -> Optional.of(MONEY);
      default -> Optional.empty();
    };
  }
}
