package nl.regiobeeld.drift;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import nl.regiobeeld.drift.Field.Meaning;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;

/**
 * The inputs of two editions, from a golden {@code in.csv}: a row is a file (bestand), kolom, code,
 * regio (or all wijken: no naam) or, of both editions together, an omloop (turnover): from period
 * was to periode, naam the kind, regios gone and waarden new.
 */
record Editions(List<CSVRecord> rows) {

  static Editions read(String text) throws IOException {
    CSVFormat format =
        CSVFormat.RFC4180.builder().setHeader().setSkipHeaderRecord(true).setTrim(true).get();
    try (CSVParser parser = CSVParser.parse(text, format)) {
      return new Editions(parser.getRecords());
    }
  }

  Snapshot snapshot(String edition) {
    Map<String, List<String>> files = new TreeMap<>();
    List<Field> fields = new ArrayList<>();
    List<Code> codes = new ArrayList<>();
    List<Covered> covered = new ArrayList<>();
    for (CSVRecord row : rows) {
      if (List.of(edition, "beide").contains(row.get("editie"))) {
        switch (row.get("wat")) {
          case "bestand" ->
              files.computeIfAbsent(row.get("bron"), key -> new ArrayList<>()).add(row.get("naam"));
          case "kolom" -> fields.add(field(row));
          case "code" -> codes.add(new Code(row.get("bron"), period(row), row.get("naam")));
          case "regio" -> covered.add(covered(row));
          default -> throw new IllegalArgumentException(row.toString());
        }
      }
    }
    return new Snapshot(files, fields, codes, covered);
  }

  List<Turnover> turnover() {
    return rows.stream()
        .filter(row -> row.get("wat").equals("omloop"))
        .map(
            row ->
                new Turnover(
                    row.get("bron"),
                    new Step(Integer.parseInt(row.get("editie")), period(row)),
                    row.get("naam"),
                    number(row, "regios"),
                    number(row, "waarden")))
        .toList();
  }

  private static Field field(CSVRecord row) {
    Meaning meaning =
        new Meaning(
            row.get("gebruik"),
            text(row, "meting"),
            text(row, "eenheid"),
            text(row, "leeftijd"),
            null,
            text(row, "titel"),
            null);
    String table = row.get("tabel").isEmpty() ? row.get("bron") : row.get("tabel");
    return new Field(row.get("bron"), table, period(row), row.get("naam"), meaning);
  }

  private static Covered covered(CSVRecord row) {
    return new Covered(
        row.get("bron"),
        period(row),
        row.get("soort"),
        text(row, "naam"),
        number(row, "regios"),
        number(row, "waarden"),
        number(row, "leeg"));
  }

  private static String text(CSVRecord row, String column) {
    return row.get(column).isEmpty() ? null : row.get(column);
  }

  private static int period(CSVRecord row) {
    return row.get("periode").isEmpty() ? 0 : Integer.parseInt(row.get("periode"));
  }

  private static long number(CSVRecord row, String column) {
    return Long.parseLong(row.get(column));
  }
}
