package nl.regiobeeld.export;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import nl.regiobeeld.model.SpreadsheetText;
import nl.regiobeeld.schema.Column;
import nl.regiobeeld.schema.Table;
import org.apache.commons.csv.CSVPrinter;

/** A table on its way into a CSV file, and what was seen in it. */
public final class CsvTable {
  private final Table table;
  private final CsvForm form;
  private final Set<String> missing = new TreeSet<>();
  private long rows;
  private long formulas;

  /** A table in this form. */
  public CsvTable(Table table, CsvForm form) {
    this.table = table;
    this.form = form;
  }

  /** Writes a header and the selected rows; the stream stays open. */
  public void write(Selection selection, OutputStream stream) throws IOException {
    Writer writer = new BufferedWriter(new OutputStreamWriter(stream, StandardCharsets.UTF_8));
    writer.write(form.mark());
    CSVPrinter printer = new CSVPrinter(writer, form.format());
    printer.printRecord(table.columnNames());
    try {
      selection.forEach(table, row -> print(printer, row));
    } catch (UncheckedIOException e) {
      throw e.getCause();
    }
    printer.flush();
  }

  private void print(CSVPrinter printer, List<String> row) {
    List<String> texts = new ArrayList<>(row.size());
    for (int i = 0; i < row.size(); i++) {
      texts.add(text(table.columns().get(i), row.get(i)));
    }
    try {
      printer.printRecord(texts);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    rows++;
  }

  private String text(Column column, String value) {
    if (value == null || value.isEmpty()) {
      missing.add(column.name());
      return value;
    }
    if (column.type() == Column.Type.TEXT && SpreadsheetText.isFormula(value)) {
      formulas++;
    }
    return form.text(column, value);
  }

  /** How many rows were written. */
  public long rows() {
    return rows;
  }

  /** How many texts in them begin as a formula does. */
  public long formulas() {
    return formulas;
  }

  /** Whether a column has a value in every row. */
  boolean isFull(String column) {
    return !missing.contains(column);
  }
}
