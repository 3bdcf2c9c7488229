package nl.regiobeeld.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.List;
import java.util.stream.Stream;
import nl.regiobeeld.schema.Column;
import nl.regiobeeld.schema.Table;
import nl.regiobeeld.schema.Tables;
import org.junit.jupiter.api.Test;

/** The first thing a newcomer runs: update without arguments, then a look at what it made. */
class SampleUpdateTest {
  private final Built sample = Built.sample();

  @Test
  void reportsWhatWasReadUsedAndWritten() {
    assertThat(sample.run().out())
        .contains("Edition sample is published in")
        .contains("85012NED")
        .doesNotContain("afgekeurd");
    assertThat(sample.run().err()).contains("every number in it is made up");
  }

  @Test
  void publishesAManifestAndAPointerAndNothingElse() throws IOException {
    assertThat(sample.out().resolve("editions/CURRENT")).hasContent("sample");
    assertThat(names(sample.out().resolve("editions"))).containsExactly("CURRENT", "sample");
    assertThat(names(sample.edition("sample"))).containsExactly("manifest.json", "tables");
    JsonNode manifest =
        new ObjectMapper().readTree(sample.edition("sample").resolve("manifest.json").toFile());
    assertThat(manifest.get("licentie").get(0).asText()).contains("Verzonnen");
    assertThat(manifest.get("invoer"))
        .filteredOn(input -> !input.get("bron").asText().equals("metadata"))
        .hasSize(20);
    assertThat(manifest.get("invoer").get(0).get("sha256").asText()).hasSize(64);
    for (Table table : Tables.all()) {
      JsonNode facts = manifest.get("tabellen").get(table.name());
      assertThat(facts.get("bestanden"))
          .hasSize(names(sample.edition("sample").resolve("tables/" + table.name())).size());
    }
  }

  @Test
  void opensInDuckDbWithTheDocumentedColumnsAndTypes() throws SQLException {
    try (Duck duck = sample.duck("sample")) {
      for (Table table : Tables.all()) {
        List<String> documented = table.columns().stream().map(SampleUpdateTest::duckType).toList();
        assertThat(
                duck.rows("SELECT column_name, column_type FROM (DESCRIBE " + table.name() + ")"))
            .as(table.name())
            .isEqualTo(documented);
      }
    }
  }

  @Test
  void accountsForEveryRow() throws SQLException {
    try (Duck duck = sample.duck("sample")) {
      assertThat(
              duck.rows("SELECT bestand FROM bronnen WHERE rijen != gebruikt + apart + afgekeurd"))
          .isEmpty();
      assertThat(duck.rows("SELECT sum(apart) - (SELECT sum(rijen) FROM apart) FROM bronnen"))
          .containsExactly("0");
      assertThat(duck.rows("SELECT count(*) FROM aansluiting WHERE verschil != 0"))
          .containsExactly("0");
    }
  }

  @Test
  void prefersExactlyOneRowPerKey() throws SQLException {
    try (Duck duck = sample.duck("sample")) {
      assertThat(
              duck.rows(
                  "SELECT regio_code FROM indicatoren"
                      + " GROUP BY regio_code, indicator, leeftijd, geslacht, periode"
                      + " HAVING count(*) FILTER (voorkeur) != 1"))
          .isEmpty();
    }
  }

  @Test
  void hasOneRowPerKeyOfEachTable() throws SQLException {
    try (Duck duck = sample.duck("sample")) {
      assertThat(
              duck.rows(
                  "SELECT regio_code FROM indicatoren GROUP BY regio_code, indicator, leeftijd,"
                      + " geslacht, periode, bron HAVING count(*) > 1"))
          .isEmpty();
      assertThat(
              duck.rows(
                  "SELECT regio_code FROM zorgkosten GROUP BY regio_code, jaar, zorgsoort, niveau,"
                      + " leeftijd HAVING count(*) > 1"))
          .isEmpty();
    }
  }

  @Test
  void conditionsOnOneColumnMustAllHold() {
    assertThat(sample.show("zorgkosten", "--where", "jaar=2018", "--where", "jaar=2019"))
        .hasSize(1);
  }

  @Test
  void aNegativeLimitIsWrongUsage() {
    Cli.Result result =
        Cli.run("show", "zorgkosten", "--out", sample.out().toString(), "--limit", "-1");
    assertThat(result.exit()).isEqualTo(2);
  }

  @Test
  void takesOverAPublishedRegionAndWeighsTheOthers() {
    assertThat(methods("ZL")).containsExactly("overgenomen");
    assertThat(methods("NML")).containsExactly("gewogen");
    assertThat(methods("PV31")).containsExactly("gewogen");
  }

  private List<String> methods(String region) {
    return sample
        .show(
            "indicatoren",
            "--where",
            "regio_code=" + region,
            "--where",
            "bron=85012NED",
            "--where",
            "indicator=rokers",
            "--columns",
            "methode")
        .stream()
        .skip(1)
        .distinct()
        .toList();
  }

  private static String duckType(Column column) {
    String type =
        switch (column.type()) {
          case TEXT -> "VARCHAR";
          case INT -> "INTEGER";
          case BIGINT -> "BIGINT";
          case MONEY -> "DECIMAL(18,2)";
          case VALUE -> "DECIMAL(18,6)";
          case BOOLEAN -> "BOOLEAN";
        };
    return column.name() + "|" + type;
  }

  private static List<String> names(Path folder) throws IOException {
    try (Stream<Path> files = Files.list(folder)) {
      return files.map(file -> file.getFileName().toString()).sorted().toList();
    }
  }
}
