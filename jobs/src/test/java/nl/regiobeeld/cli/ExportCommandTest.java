package nl.regiobeeld.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.List;
import java.util.stream.Stream;
import nl.regiobeeld.schema.DefinitionTable;
import nl.regiobeeld.schema.ResultTables;
import org.apache.commons.csv.CSVFormat;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Exports of a few rows with all that can go wrong in a cell, and what is refused. */
class ExportCommandTest {
  private static final String LINK = "=HYPERLINK(\"http://x\")";
  private static final String LINES = "twee\nregels; \"tussen\" tekens, ";

  @TempDir private Path out;

  @BeforeEach
  void publish() throws IOException, SQLException {
    TinyEditions.makeDamaged(out, "kapot");
    new TinyEdition(out, "klein")
        .table(
            "definities",
            "col0 meting, 'indicator' soort, col1 naam, '%' eenheid, col2 polariteit, '5-9' groep",
            "('a', '" + LINK + "', 'x')",
            "('b', '@SUM(1)', 'x')",
            "('c', '" + LINES + "', 'x')",
            "('d', 'een ' || chr(1) || ' teken, _x000D_', 'x')")
        .table(
            "zorgkosten",
            "col0 regio_code, 'Regio' regio_naam, col1 regio_soort, 2020::INT jaar, 'ggz'"
                + " zorgsoort, 'groep' niveau, 'totaal' leeftijd, col2::DECIMAL(18,6)"
                + " verzekerdejaren, col3::DECIMAL(18,2) kosten, 0.949999::DECIMAL(18,6)"
                + " verhouding, 'groen' kleur, 'vektis' bron",
            "('ZL', 'eigen', 123456789012.123456, -1234.50)",
            "('WK091700', 'wijk', 0.000001, 50859207431.69)")
        .table("indicatoren", "col0 regio_code, true voorkeur", "('ZL')", "('BU09170000')")
        .table("samenstelling", "col0 regio_code, 'GM0917' gemeente_code", "('ZL')")
        .publish();
  }

  @Test
  void aWorkbookKeepsEveryTextAsTextAndEveryDecimal() throws IOException {
    Cli.Result result = Exports.of(out, "--format", "xlsx");

    assertThat(result.exit()).as(result.err()).isZero();
    assertThat(result.err())
        .contains("left out: 1 rows of zorgkosten", "left out: 1 rows of indicatoren");
    Path file = out.resolve("rendered/klein/export/regiobeeld-klein.xlsx");
    try (XSSFWorkbook workbook = Workbooks.open(file)) {
      assertThat(Workbooks.rows(workbook, DefinitionTable.DEFINITIES))
          .extracting(row -> row.get(2))
          .containsExactly(LINK, "@SUM(1)", LINES, "een \u0001 teken, _x000D_");
      assertThat(Workbooks.rows(workbook, ResultTables.ZORGKOSTEN))
          .singleElement()
          .satisfies(
              row -> {
                assertThat(row.get(7)).isEqualTo("123456789012.123456");
                assertThat(row.get(8)).isEqualTo("-1234.50");
              });
      XSSFSheet sheet = workbook.getSheet("definities");
      assertThat(sheet.getRow(1).getCell(2).getCellType()).isEqualTo(CellType.STRING);
      assertThat(sheet.getRow(1).getCell(2).getCellStyle().getDataFormatString()).isEqualTo("@");
      assertThat(workbook.getSheetAt(0).getRow(0).getCell(0).getStringCellValue())
          .isEqualTo("Regiobeeld klein");
    }
  }

  @Test
  void aDutchSpreadsheetOpensItsCsvByADoubleClick() throws IOException {
    Cli.Result result = Exports.of(out, "--format", "csv-nl");

    assertThat(result.exit()).as(result.err()).isZero();
    Path folder = out.resolve("rendered/klein/export/csv-nl");
    assertThat(Files.readString(folder.resolve("definities.csv")))
        .isEqualTo(
            String.join(
                "\r\n",
                "\ufeffmeting;soort;naam;eenheid;polariteit;groep",
                "a;indicator;\"'=HYPERLINK(\"\"http://x\"\")\";%;x;'5-9",
                "b;indicator;'@SUM(1);%;x;'5-9",
                "c;indicator;\"twee\nregels; \"\"tussen\"\" tekens, \";%;x;'5-9",
                "d;indicator;een \u0001 teken, _x000D_;%;x;'5-9",
                ""));
    assertThat(Files.readString(folder.resolve("zorgkosten.csv")))
        .contains(";-1234,50;", ";50859207431,69;", ";0,949999;", ";0,000001;");
    assertThat(Files.readString(folder.resolve("indicatoren.csv"))).contains("WAAR");
  }

  @Test
  void plainCsvIsAsPublishedAndSaysWhatASpreadsheetWouldRun() throws IOException {
    Cli.Result result = Exports.of(out, "--format", "csv", "--table", "definities,zorgkosten");

    assertThat(result.exit()).as(result.err()).isZero();
    assertThat(result.out()).contains("6 rows of 2 tables");
    assertThat(result.err()).contains("2 text(s) begin as a formula does");
    Path file = out.resolve("rendered/klein/export/csv/definities.csv");
    List<List<String>> rows = Exports.csv(file, CSVFormat.RFC4180);
    assertThat(rows)
        .hasSize(5)
        .element(1)
        .isEqualTo(List.of("a", "indicator", LINK, "%", "x", "5-9"));
    assertThat(rows.get(3).get(2)).isEqualTo(LINES);
  }

  @Test
  void everyFormGivesTheSameBytesAgainAndNothingHalf() throws IOException {
    for (String format : List.of("xlsx", "csv", "csv-nl", "datapackage")) {
      Path folder = Files.createDirectories(out.resolve("again-" + format));
      Path left =
          Files.createFile(
              folder.resolve(
                  (format.equals("xlsx") ? ".regiobeeld-klein.xlsx" : ".definities.csv")
                      + ".0f8fad5b-d9cb-469f-a165-70867728950e"));
      Exports.of(out, "--format", format, "--to", folder.toString());
      var first = Exports.digests(folder);
      Exports.of(out, "--format", format, "--to", folder.toString());

      assertThat(first).isNotEmpty();
      assertThat(Exports.digests(folder)).isEqualTo(first);
      assertThat(left).as("what a stopped run left behind").doesNotExist();
    }
  }

  @Test
  void aTableThatWasChangedIsNotExported() {
    for (String format : List.of("xlsx", "csv", "csv-nl", "datapackage")) {
      Path to = out.resolve("nothing");
      Cli.Result result =
          Exports.of(out, "--edition", "kapot", "--format", format, "--to", to.toString());

      assertThat(result.exit()).isEqualTo(4);
      assertThat(result.err()).contains("other bytes than were published", "verify");
      assertThat(to).doesNotExist();
    }
  }

  @Test
  void refusesWhatDoesNotExistWithTheNearest() {
    assertRefused("there is no 'xlxs'; perhaps", "'xlsx'", "--format", "xlxs");
    assertRefused("no table 'zorgkost'", "'zorgkosten'", "--format", "csv", "--table", "zorgkost");
    assertRefused("no region 'GM0918'", "'GM0917'", "--format", "csv", "--regio", "GM0918");
    assertRefused("has no table trends", "older", "--format", "csv", "--table", "trends");
    assertRefused("Missing required option", "--format");
  }

  @Test
  void aTableTooLongForASheetIsToldWithItsWijkenApart() throws IOException, SQLException {
    new TinyEdition(out, "lang")
        .table("definities", "col0 meting", "('a')")
        .table(
            "zorgkosten",
            "unnest(repeat([col0], col1::INT)) regio_code",
            "('ZL', 1100000)",
            "('WK091700', 2)")
        .publish();

    Cli.Result result = Exports.of(out, "--format", "xlsx");

    assertThat(result.exit()).as(result.err()).isZero();
    assertThat(result.err())
        .contains(
            "left out: 2 rows of zorgkosten (those about wijken and buurten",
            "left out: 1,100,000 rows of zorgkosten (more than a sheet holds");
  }

  @Test
  void exportsOfOtherRegionsDoNotLieOnEachOther() throws IOException, SQLException {
    new TinyEdition(out, "zes")
        .table(
            "indicatoren", "col0 regio_code", "('A')", "('B')", "('C')", "('D')", "('E')", "('F')")
        .publish();
    for (String regions : List.of("A,B,C,D", "A,B,C,D,E", "A,B,C,D,F")) {
      Cli.Result result = Exports.of(out, "--format", "csv", "--regio", regions);
      assertThat(result.exit()).as(result.err()).isZero();
    }

    try (Stream<Path> folders = Files.list(out.resolve("rendered/zes/export"))) {
      assertThat(folders.map(folder -> folder.getFileName().toString()).sorted())
          .hasSize(3)
          .first()
          .isEqualTo("csv-A-B-C-D");
    }
  }

  private void assertRefused(String message, String hint, String... args) {
    Cli.Result result = Exports.of(out, args);
    assertThat(result.exit()).as(result.err()).isEqualTo(2);
    assertThat(result.err()).contains(message, hint);
    assertThat(out.resolve("rendered")).doesNotExist();
  }

  @Test
  void saysThatItMayNotWriteThere() throws IOException {
    Path file = Files.writeString(out.resolve("file"), "no folder");

    Cli.Result result =
        Exports.of(out, "--format", "csv", "--to", file.resolve("below").toString());

    assertThat(result.exit()).isEqualTo(1);
    assertThat(result.err()).contains(file.toString());
  }
}
