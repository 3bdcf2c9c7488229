package nl.regiobeeld.io;

import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import nl.regiobeeld.source.Cell;
import nl.regiobeeld.source.Parsed;
import org.apache.spark.sql.catalyst.InternalRow;
import org.apache.spark.sql.catalyst.expressions.GenericInternalRow;
import org.apache.spark.sql.catalyst.util.GenericArrayData;
import org.apache.spark.sql.types.ArrayType;
import org.apache.spark.sql.types.Decimal;
import org.apache.spark.sql.types.StructType;
import org.apache.spark.unsafe.types.UTF8String;

/** Makes rows of some columns of {@link Records#SCHEMA}, in Spark's own form. */
final class RowMaker {
  static final int PRECISION = 18;
  static final int SCALE = 6;
  private static final String CELLS = "cellen";

  private final int[] columns;
  private final int[] cellColumns;
  private final Integer file;

  /** Where the columns that differ from row to row stand; -1 when they are not wanted. */
  final int recordAt;

  final int lineAt;
  final int cellsAt;

  /**
   * Rows of a file.
   *
   * @param wanted the columns, and of cellen the fields
   * @param file its number
   */
  RowMaker(StructType wanted, int file) {
    List<String> names = List.of(wanted.fieldNames());
    this.columns = names.stream().mapToInt(Records.SCHEMA::fieldIndex).toArray();
    this.recordAt = names.indexOf("record_nr");
    this.lineAt = names.indexOf("regel");
    this.cellsAt = names.indexOf(CELLS);
    this.cellColumns = cellsAt < 0 ? new int[0] : fields(wanted);
    this.file = file;
  }

  private static int[] fields(StructType wanted) {
    ArrayType cells = (ArrayType) wanted.apply(CELLS).dataType();
    StructType cell = (StructType) cells.elementType();
    return Stream.of(cell.fieldNames()).mapToInt(Records.CELL::fieldIndex).toArray();
  }

  /** A whole row. */
  InternalRow row(long record, long line, Parsed parsed) {
    Object[] cells = cellsAt < 0 ? null : parsed.cells().stream().map(this::cell).toArray();
    return row(values(parsed), record, line, cells);
  }

  /** A row of values that are not in any other row, with what differs from row to row. */
  InternalRow row(Object[] values, long record, long line, Object[] cells) {
    if (recordAt >= 0) {
      values[recordAt] = record;
    }
    if (lineAt >= 0) {
      values[lineAt] = line;
    }
    if (cellsAt >= 0) {
      values[cellsAt] = new GenericArrayData(cells);
    }
    return new GenericInternalRow(values);
  }

  /** The values of a record, without what differs from row to row. */
  Object[] values(Parsed parsed) {
    Parsed.Key key = parsed.key();
    Object[] values = new Object[columns.length];
    for (int i = 0; i < columns.length; i++) {
      values[i] =
          switch (Records.SCHEMA.fieldNames()[columns[i]]) {
            case "bestand_nr" -> file;
            case "uitkomst" -> lower(parsed.outcome());
            case "reden" -> text(parsed.reason());
            case "kolom" -> text(parsed.column());
            case "ruwe_waarde" -> text(parsed.value());
            case "regio_code" -> text(key.region());
            case "regio_label" -> text(key.name());
            case "leeftijd" -> text(key.age());
            case "geslacht" -> text(key.sex());
            case "periode" -> key.year();
            case "jaren" -> key.years();
            case "uitsplitsing" -> text(key.breakdown());
            case "onderdeel" -> text(parsed.part());
            case "marge" -> lower(key.margin());
            default -> null;
          };
    }
    return values;
  }

  /** A cell of a row. */
  Object cell(Cell cell) {
    return cell(
        cell.measure(), text(cell.raw()), decimal(cell.value()), text(cell.status().label()));
  }

  /** The same, of its parts. */
  Object cell(Integer measure, UTF8String raw, Decimal value, UTF8String status) {
    Object[] values = new Object[cellColumns.length];
    for (int i = 0; i < values.length; i++) {
      values[i] =
          switch (cellColumns[i]) {
            case 0 -> measure;
            case 1 -> raw;
            case 2 -> value;
            default -> status;
          };
    }
    return new GenericInternalRow(values);
  }

  private static Decimal decimal(BigDecimal value) {
    return value == null ? null : Decimal.apply(value, PRECISION, SCALE);
  }

  /** A text in Spark's form. */
  static UTF8String text(String text) {
    return UTF8String.fromString(text);
  }

  private static UTF8String lower(Enum<?> value) {
    return text(value.name().toLowerCase(Locale.ROOT));
  }
}
