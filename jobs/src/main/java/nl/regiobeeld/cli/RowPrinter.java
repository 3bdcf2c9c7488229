package nl.regiobeeld.cli;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import nl.regiobeeld.model.SpreadsheetText;
import nl.regiobeeld.schema.Column;
import nl.regiobeeld.schema.Table;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;

/** Prints the wanted columns of rows, as a table to read, as CSV or as JSON. */
abstract class RowPrinter {
  /** The output formats, as typed by the user. */
  enum Format {
    table,
    csv,
    json
  }

  private final List<Integer> positions;
  final List<Column> columns;

  private RowPrinter(Table table, List<String> shown) {
    this.positions = shown.stream().map(table.columnNames()::indexOf).toList();
    this.columns = shown.stream().map(table::column).toList();
  }

  static RowPrinter of(Format format, PrintWriter out, Table table, List<String> shown) {
    return switch (format) {
      case table -> new Aligned(out, table, shown);
      case csv -> new Csv(out, table, shown);
      case json -> new Json(out, table, shown);
    };
  }

  /** Takes a row of the table with all its columns. */
  final void print(List<String> row) {
    List<String> values = new ArrayList<>(positions.size());
    positions.forEach(position -> values.add(row.get(position)));
    try {
      write(values);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  abstract void write(List<String> values) throws IOException;

  abstract void end();

  /** What the user should know of what was printed; empty for nothing. */
  String warning() {
    return "";
  }

  private static boolean isNumber(Column column) {
    return switch (column.type()) {
      case INT, BIGINT, MONEY, VALUE -> true;
      case TEXT, BOOLEAN -> false;
    };
  }

  private static final class Csv extends RowPrinter {
    private final CSVPrinter printer;
    private long formulas;

    Csv(PrintWriter out, Table table, List<String> shown) {
      super(table, shown);
      try {
        CSVFormat format = CSVFormat.RFC4180.builder().setRecordSeparator('\n').get();
        printer = new CSVPrinter(out, format);
        printer.printRecord(shown);
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }

    @Override
    void write(List<String> values) throws IOException {
      printer.printRecord(values);
      formulas += values.stream().filter(Csv::isFormula).count();
    }

    private static boolean isFormula(String value) {
      return value != null && SpreadsheetText.isFormula(value);
    }

    @Override
    String warning() {
      return formulas == 0
          ? ""
          : String.format(
              Locale.ROOT,
              "%,d text(s) in it begin as a formula does and are printed as they are: import it"
                  + " into a spreadsheet as text, do not open it there.",
              formulas);
    }

    @Override
    void end() {
      try {
        printer.flush();
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }
  }

  private static final class Json extends RowPrinter {
    private final JsonGenerator json;
    private final PrintWriter out;

    Json(PrintWriter out, Table table, List<String> shown) {
      super(table, shown);
      this.out = out;
      try {
        json = new JsonFactory().createGenerator(out);
        json.disable(JsonGenerator.Feature.AUTO_CLOSE_TARGET);
        json.useDefaultPrettyPrinter();
        json.writeStartArray();
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }

    @Override
    void write(List<String> values) throws IOException {
      json.writeStartObject();
      for (int i = 0; i < values.size(); i++) {
        json.writeFieldName(columns.get(i).name());
        writeValue(columns.get(i), values.get(i));
      }
      json.writeEndObject();
    }

    private void writeValue(Column column, String value) throws IOException {
      if (value == null) {
        json.writeNull();
      } else if (isNumber(column)) {
        json.writeNumber(new BigDecimal(value));
      } else if (column.type() == Column.Type.BOOLEAN) {
        json.writeBoolean(Boolean.parseBoolean(value));
      } else {
        json.writeString(value);
      }
    }

    @Override
    void end() {
      try {
        json.writeEndArray();
        json.close();
        out.println();
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }
  }

  /** Holds its rows back to align them; the command limits how many. */
  private static final class Aligned extends RowPrinter {
    private final PrintWriter out;
    private final List<List<String>> rows = new ArrayList<>();

    Aligned(PrintWriter out, Table table, List<String> shown) {
      super(table, shown);
      this.out = out;
      rows.add(shown);
    }

    @Override
    void write(List<String> values) {
      List<String> row = new ArrayList<>();
      for (int i = 0; i < values.size(); i++) {
        row.add(readable(columns.get(i), values.get(i)));
      }
      rows.add(row);
    }

    private static String readable(Column column, String value) {
      if (value == null) {
        return "";
      }
      boolean decimals = column.type() == Column.Type.VALUE;
      return decimals
          ? new BigDecimal(value).stripTrailingZeros().toPlainString()
          : TerminalText.line(value);
    }

    @Override
    void end() {
      for (List<String> row : rows) {
        StringBuilder line = new StringBuilder();
        for (int i = 0; i < row.size(); i++) {
          line.append(pad(row.get(i), width(i), isNumber(columns.get(i)))).append("  ");
        }
        out.println(line.toString().stripTrailing());
      }
    }

    private int width(int column) {
      return rows.stream().mapToInt(row -> row.get(column).length()).max().orElse(0);
    }

    private static String pad(String text, int width, boolean right) {
      String blanks = " ".repeat(width - text.length());
      return right ? blanks + text : text + blanks;
    }
  }
}
