package nl.regiobeeld.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.regiobeeld.cli.ClaimsReport.Line;
import nl.regiobeeld.cli.ClaimsReport.Row;
import nl.regiobeeld.model.SpreadsheetText;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;

/** Prints claims as CSV, safe to open in a spreadsheet. */
final class ClaimsCsv {
  private static final List<String> COLUMNS =
      List.of(
          "id",
          "regio",
          "vindplaats",
          "zin",
          "oordeel",
          "oordeel_vorige",
          "omgeslagen",
          "bewijs",
          "rijen",
          "toelichting",
          "editie",
          "inhoud");

  private ClaimsCsv() {}

  static void print(PrintWriter out, ClaimsReport report) {
    CSVFormat format = CSVFormat.RFC4180.builder().setRecordSeparator('\n').get();
    try (CSVPrinter printer = new CSVPrinter(out, format)) {
      printer.printRecord(COLUMNS);
      for (Line line : report.stellingen()) {
        printer.printRecord(row(report, line).map(ClaimsCsv::safe).toList());
      }
      printer.flush();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static Stream<String> row(ClaimsReport report, Line line) {
    return Stream.of(
        line.id(),
        line.regio(),
        line.vindplaats(),
        line.zin(),
        line.oordeel(),
        line.oordeelVorige(),
        String.valueOf(line.omgeslagen()),
        line.bewijs(),
        line.rijen().stream().map(Row::tekst).collect(Collectors.joining(" | ")),
        line.toelichting(),
        report.editie(),
        report.inhoud());
  }

  private static String safe(String text) {
    return text == null ? null : SpreadsheetText.safe(text);
  }
}
