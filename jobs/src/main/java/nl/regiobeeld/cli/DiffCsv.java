package nl.regiobeeld.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import nl.regiobeeld.diff.Tidy;
import nl.regiobeeld.model.SpreadsheetText;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;

/** Prints differences as CSV, as they come. */
final class DiffCsv {
  private final CSVPrinter printer;
  private final long most;
  private long taken;

  private DiffCsv(CSVPrinter printer, long most) {
    this.printer = printer;
    this.most = most;
  }

  /**
   * Prints a header and the rows.
   *
   * @param limit at most so many rows
   * @param rows gives the rows to whom it is told
   */
  static void print(
      PrintWriter out, Optional<Integer> limit, Consumer<Consumer<List<String>>> rows) {
    CSVFormat format = CSVFormat.RFC4180.builder().setRecordSeparator('\n').get();
    try (CSVPrinter printer = new CSVPrinter(out, format)) {
      printer.printRecord(Tidy.COLUMNS);
      rows.accept(new DiffCsv(printer, limit.map(Integer::longValue).orElse(Long.MAX_VALUE))::row);
      printer.flush();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private void row(List<String> row) {
    try {
      if (taken < most) {
        printer.printRecord(row.stream().map(DiffCsv::safe).toList());
      }
      taken++;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** As this is for spreadsheets, what a publisher wrote must not become a formula there. */
  private static String safe(String text) {
    return text == null ? null : SpreadsheetText.safe(text);
  }
}
