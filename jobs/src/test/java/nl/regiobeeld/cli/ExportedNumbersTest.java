package nl.regiobeeld.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import nl.regiobeeld.model.Colour;
import nl.regiobeeld.schema.Column;
import nl.regiobeeld.schema.Glossary;
import nl.regiobeeld.schema.ResultTables;
import nl.regiobeeld.schema.Table;
import nl.regiobeeld.schema.Tables;
import org.apache.commons.csv.CSVFormat;
import org.apache.poi.xssf.usermodel.XSSFCellStyle;
import org.apache.poi.xssf.usermodel.XSSFRow;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What is exported of a whole edition is what was published, in every form. */
class ExportedNumbersTest {
  private static final String[] REGION = {"--regio", "PARKSTAD"};

  @TempDir private Path folder;

  @Test
  void aWorkbookHasTheValuesOfTheCsvInTheColoursOfTheBandsAndTheSameBytesAgain()
      throws IOException {
    Path file = folder.resolve("regiobeeld-sample-PARKSTAD.xlsx");
    export("xlsx", folder);
    Map<String, String> first = Exports.digests(folder);
    export("xlsx", folder);
    assertThat(Exports.digests(folder)).isEqualTo(first);
    export("csv", folder.resolve("csv"));

    try (XSSFWorkbook workbook = Workbooks.open(file)) {
      for (Table table : Tables.all()) {
        if (workbook.getSheet(table.name()) != null) {
          assertThat(Workbooks.rows(workbook, table)).as(table.name()).isEqualTo(body(csv(table)));
        }
      }
      assertThat(workbook.getNumberOfSheets()).isEqualTo(Tables.all().size() - 1 + 3);
      assertThat(coloured(workbook, ResultTables.INDICATOREN))
          .isEqualTo(colours(ResultTables.INDICATOREN))
          .hasSize(Colour.values().length);
      assertThat(coloured(workbook, ResultTables.ZORGKOSTEN))
          .isEqualTo(colours(ResultTables.ZORGKOSTEN));
      hasAFilterAndAFrozenHeader(workbook.getSheet("zorgkosten"));
    }
  }

  @Test
  void theCsvOfARegionIsWhatShowPrints() throws IOException {
    Built built = Built.sample();
    export("csv", folder.resolve("csv"));

    assertThat(Files.readAllLines(folder.resolve("csv/zorgkosten.csv")))
        .isEqualTo(built.show("zorgkosten", "--where", "regio_code=PARKSTAD"));
  }

  @Test
  void everyFileOfADatapackageIsAsItsDescriptorTells() throws IOException {
    Path all = folder.resolve("package");
    export("datapackage", all);
    JsonNode descriptor = new ObjectMapper().readTree(all.resolve("datapackage.json").toFile());
    Map<String, String> digests = Exports.digests(all);

    assertThat(descriptor.get("profile").asText()).isEqualTo("tabular-data-package");
    assertThat(descriptor.get("licenses").get(0).get("name").asText()).isEqualTo("CC0-1.0");
    assertThat(descriptor.get("sources")).hasSizeGreaterThan(10);
    assertThat(descriptor.get("resources")).hasSize(Tables.all().size() - 1);
    for (JsonNode resource : descriptor.get("resources")) {
      String path = resource.get("path").asText();
      assertThat(resource.get("hash").asText()).isEqualTo("sha256:" + digests.get(path));
      assertThat(resource.get("bytes").asLong()).isEqualTo(Files.size(all.resolve(path)));
      List<List<String>> rows = Exports.csv(all.resolve(path), CSVFormat.RFC4180);
      assertThat(resource.get("rijen").asInt()).isEqualTo(rows.size() - 1);
      meetsItsSchema(resource.get("schema"), rows);
    }
  }

  private static void meetsItsSchema(JsonNode schema, List<List<String>> rows) {
    List<String> names = new ArrayList<>();
    for (JsonNode field : schema.get("fields")) {
      int place = names.size();
      names.add(field.get("name").asText());
      assertThat(field.get("description").asText()).isNotBlank();
      boolean required = field.path("constraints").path("required").asBoolean();
      for (List<String> row : body(rows)) {
        String value = row.get(place);
        assertThat(value.isEmpty() ? !required : isA(field.get("type").asText(), value))
            .as("%s: %s", field, value)
            .isTrue();
      }
    }
    assertThat(rows.get(0)).isEqualTo(names);
    JsonNode key =
        schema.has("primaryKey") ? schema.get("primaryKey") : schema.get("uniqueKeys").get(0);
    Set<List<String>> seen = new HashSet<>();
    for (List<String> row : body(rows)) {
      List<String> own = new ArrayList<>();
      key.forEach(name -> own.add(row.get(names.indexOf(name.asText()))));
      assertThat(seen.add(own)).as("%s", own).isTrue();
    }
  }

  private static boolean isA(String type, String value) {
    return switch (type) {
      case "integer" -> value.matches("-?\\d+");
      case "number" -> new BigDecimal(value).toPlainString().equals(value);
      case "boolean" -> value.matches("true|false");
      default -> true;
    };
  }

  /** Every value with a meaning that occurs has one; what users name themselves aside. */
  @Test
  void theGlossaryKnowsTheValuesThatOccur() throws IOException {
    export("csv", folder.resolve("csv"));
    for (Table table : Tables.all()) {
      Path file = folder.resolve("csv").resolve(table.name() + ".csv");
      List<List<String>> rows = Files.exists(file) ? body(csv(table)) : List.of();
      for (Column column : table.columns()) {
        Set<String> known = Glossary.values(table, column).keySet();
        int place = table.columns().indexOf(column);
        if (!known.isEmpty() && !Set.of("scenario", "stap").contains(column.name())) {
          assertThat(rows.stream().map(row -> row.get(place)).filter(value -> !value.isEmpty()))
              .as(table.name() + "." + column.name())
              .isSubsetOf(known);
        }
      }
    }
  }

  private static Set<String> coloured(XSSFWorkbook workbook, Table table) {
    XSSFSheet sheet = workbook.getSheet(table.name());
    int kleur = table.columnNames().indexOf("kleur");
    int verhouding = table.columnNames().indexOf("verhouding");
    Set<String> seen = new HashSet<>();
    for (int i = 1; i <= sheet.getLastRowNum(); i++) {
      XSSFRow row = sheet.getRow(i);
      if (row.getCell(kleur) != null) {
        Colour colour =
            Colour.valueOf(row.getCell(kleur).getStringCellValue().toUpperCase(Locale.ROOT));
        assertThat(fill(row.getCell(kleur).getCellStyle())).isEqualTo(hex(colour));
        assertThat(fill(row.getCell(verhouding).getCellStyle())).isEqualTo(hex(colour));
        seen.add(colour.label());
      }
    }
    return seen;
  }

  private Set<String> colours(Table table) throws IOException {
    int kleur = table.columnNames().indexOf("kleur");
    Set<String> colours = new HashSet<>();
    body(csv(table)).forEach(row -> colours.add(row.get(kleur)));
    colours.remove("");
    return colours;
  }

  private static String fill(XSSFCellStyle style) {
    return style.getFillForegroundXSSFColor().getARGBHex().substring(2);
  }

  private static String hex(Colour colour) {
    return "%06X".formatted(colour.rgb());
  }

  private static void hasAFilterAndAFrozenHeader(XSSFSheet sheet) {
    assertThat(sheet.getPaneInformation().getHorizontalSplitPosition()).isEqualTo((short) 1);
    assertThat(sheet.getCTWorksheet().getAutoFilter().getRef())
        .isEqualTo("A1:U" + (sheet.getLastRowNum() + 1));
  }

  private static void export(String format, Path to) {
    Cli.Result result =
        Exports.of(
            Built.sample().out(), "--format", format, "--to", to.toString(), REGION[0], REGION[1]);
    assertThat(result.exit()).as(result.err()).isZero();
    assertThat(result.err()).contains("left out", "--table waarnemingen");
  }

  private List<List<String>> csv(Table table) throws IOException {
    return Exports.csv(folder.resolve("csv").resolve(table.name() + ".csv"), CSVFormat.RFC4180);
  }

  private static List<List<String>> body(List<List<String>> rows) {
    return rows.subList(1, rows.size());
  }
}
