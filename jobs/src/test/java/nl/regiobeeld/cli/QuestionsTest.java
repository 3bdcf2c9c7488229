package nl.regiobeeld.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import nl.regiobeeld.Project;
import nl.regiobeeld.notebook.SqlFile;
import org.assertj.core.api.Assertions;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The SQL files' answers about the sample, against what {@code show} says and what is certain. */
class QuestionsTest {
  private static final BigDecimal MILLION = BigDecimal.valueOf(1_000_000);

  private final Built sample = Built.sample();

  @Test
  void costGapOfARegionIsTheSumOfItsGemeenten() throws SQLException {
    List<List<Map<String, String>>> answers = ask("kosten", "NML");
    List<Map<String, String>> gemeenten = answers.get(0);
    assertThat(gemeenten).hasSize(14);
    for (Map<String, String> row : gemeenten) {
      Map<String, String> shown = costs("regio_naam=" + row.get("gemeente"));
      assertThat(row).containsEntry("verwacht", shown.get("verwacht"));
      assertThat(row).containsEntry("kleur", shown.get("kleur"));
      assertThat(gap(shown)).isCloseTo(decimal(row, "verschil_mln"), rounding("0.05"));
    }
    BigDecimal region = gap(costs("regio_code=NML"));
    assertThat(region).isCloseTo(decimal(gemeenten.get(13), "opgeteld_mln"), rounding("0.06"));
    BigDecimal byCare =
        answers.get(1).stream()
            .map(row -> decimal(row, "verschil_mln"))
            .reduce(BigDecimal.ZERO, BigDecimal::add);
    // Twelve groups or more, each rounded to a tenth, and what is expected of each to a cent.
    assertThat(region).isCloseTo(byCare, rounding("0.7"));
    assertThat(sentence(answers))
        .contains(
            "Noord- en Midden-Limburg", "van de 14 gemeenten", gemeenten.get(0).get("gemeente"));
  }

  @Test
  void aDifferenceIsSureWhenTheIntervalLeavesTheNetherlandsOut() throws SQLException {
    List<List<Map<String, String>>> answers = ask("verschillen", "ZL");
    List<Map<String, String>> worse = answers.get(0);
    assertThat(worse)
        .hasSize(15)
        .allMatch(row -> List.of("rood", "oranje").contains(row.get("kleur")));
    List<Map<String, String>> judged =
        worse.stream().filter(row -> !row.get("van").equals("-")).toList();
    assertThat(judged).isNotEmpty();
    for (Map<String, String> row : judged) {
      BigDecimal netherlands = decimal(row, "nederland");
      boolean outside =
          netherlands.compareTo(decimal(row, "van")) < 0
              || netherlands.compareTo(decimal(row, "tot")) > 0;
      assertThat(!row.get("zeker").startsWith("nee")).as(row.toString()).isEqualTo(outside);
    }
    assertThat(worse.stream().filter(row -> row.get("van").equals("-")))
        .allMatch(row -> row.get("zeker").startsWith("niet te zeggen"));
    long shown =
        show("indicatoren", "regio_code=ZL", "voorkeur=true", "leeftijd=65+", "geslacht=totaal")
            .stream()
            .filter(row -> row.get("oordeel").equals("slechter"))
            .count();
    assertThat(answers.get(3))
        .filteredOn(row -> row.get("leeftijd").equals("65+"))
        .extracting(row -> row.get("slechter"))
        .containsExactly(String.valueOf(shown));
  }

  @Test
  void whatMovedIsToldAgainstTheYearBeforeAndTheEditionBefore(@TempDir Path out) throws Exception {
    List<List<Map<String, String>>> alone = ask("verandering", "ZL");
    Map<String, String> total = alone.get(0).get(0);
    assertThat(total).containsEntry("was_jaar", "2021").containsEntry("jaar", "2022");
    assertThat(total).containsEntry("euro", costs("regio_code=ZL").get("gerealiseerd"));
    assertThat(sentence(alone)).contains("geen editie van voor sample");

    publishEarlier(out);
    List<List<Map<String, String>>> beside =
        SqlFile.read(Project.file("notebooks/verandering.sql")).about("ZL", out).answers();
    assertThat(beside.get(0)).isEqualTo(alone.get(0));
    long costs = show("zorgkosten", "regio_code=ZL", "jaar=2022").size();
    assertThat(beside.get(2).toString())
        .contains("soort=gezondheid, wat=herzien, aantal=1, andere_kleur=1, ander_oordeel=0");
    assertThat(beside.get(2))
        .filteredOn(row -> row.get("soort").equals("kosten") && row.get("wat").startsWith("nieuw"))
        .extracting(row -> Long.valueOf(row.get("aantal")))
        .satisfies(
            counts ->
                assertThat(counts.stream().mapToLong(Long::longValue).sum()).isEqualTo(costs));
    assertThat(beside.get(3))
        .filteredOn(row -> row.get("soort").equals("gezondheid"))
        .singleElement()
        .satisfies(
            row ->
                assertThat(row)
                    .containsEntry("leeftijd", "65+")
                    .containsEntry("was_kleur", "geel")
                    .containsEntry("kleur", "rood"));
    assertThat(sentence(beside)).contains("Tegen editie eerder", "1 keer een herziene waarde");
  }

  @Test
  void shortagesAreThoseOfThePlanAndOfTheModel() throws SQLException {
    List<List<Map<String, String>>> printed = ask("personeel", "NML");
    assertThat(printed.get(0))
        .extracting(row -> row.get("scenario") + " " + row.get("tekort"))
        .contains("referentie 4500", "bevroren_aanbod 6700", "initiatieven_hoog 2800");
    assertThat(sentence(printed)).contains("In 2032", "4500 mensen (9,7 % van de vraag)");
    assertThat(ask("personeel", "PARKSTAD").get(3))
        .isNotEmpty()
        .allMatch(row -> decimal(row, "tekort_onder").compareTo(decimal(row, "tekort")) < 0)
        .allMatch(row -> decimal(row, "tekort").compareTo(decimal(row, "tekort_boven")) < 0);
    assertThat(sentence(ask("personeel", "ZL"))).contains("drukt geen aantallen mensen");
    assertThat(sentence(ask("personeel", "GM0917"))).contains("geen arbeidsmarkt van GM0917");
  }

  @Test
  void peopleAreThoseOfTheSamePublishedArea() throws SQLException {
    List<Map<String, String>> years = ask("bevolking", "ZL").get(0);
    assertThat(years)
        .extracting(row -> row.get("jaar") + " " + row.get("inwoners"))
        .isEqualTo(
            show(
                    "bevolking",
                    "regio_code=CR39",
                    "leeftijd=totaal",
                    "geslacht=totaal",
                    "voorkeur=true")
                .stream()
                .map(row -> row.get("periode") + " " + row.get("inwoners"))
                .sorted()
                .toList());
    assertThat(years)
        .filteredOn(row -> row.get("soort").equals("prognose"))
        .isNotEmpty()
        .noneMatch(row -> row.get("van").equals("-"));
    assertThat(ask("bevolking", "GM0917").get(0)).hasSameSizeAs(years);
  }

  @Test
  void olderPeopleAreCountedOnceWhereTwoSourcesCountThem(@TempDir Path out) throws Exception {
    new TinyEdition(out, "ouderen")
        .table("samenstelling", "'ZL' regio_code, 'eigen' regio_soort, col0 gemeente_code", "('G')")
        .table(
            "bevolking",
            "'ZL' regio_code, 'totaal' geslacht, true voorkeur, col0 periode, col1 leeftijd, col2"
                + " inwoners, 'telling' soort, 'x' bron, 0 ondergrens, 0 bovengrens, 'ok' status",
            "('2022', 'totaal', 1000), ('2022', '65+', 250), ('2022', '65', 240), ('2022', '95+',"
                + " 10)",
            "('2023', 'totaal', 1000), ('2023', '65+', 260)",
            "('2024', 'totaal', 1000), ('2024', '64', 9), ('2024', '65', 30), ('2024', '94', 200)",
            "('2024', '95', 3), ('2024', '95+', 40), ('2025', 'totaal', 1000), ('2025', '64', 9)")
        .publish();

    assertThat(
            SqlFile.read(Project.file("notebooks/bevolking.sql")).about("ZL", out).answers().get(0))
        .extracting(row -> row.get("jaar") + " " + row.get("pct_65_plus"))
        .containsExactly("2022 25.0", "2023 26.0", "2024 27.0", "2025 -");
  }

  private List<List<Map<String, String>>> ask(String name, String region) throws SQLException {
    return SqlFile.read(Project.file("notebooks/" + name + ".sql"))
        .about(region, sample.out())
        .answers();
  }

  private static String sentence(List<List<Map<String, String>>> answers) {
    return answers.get(answers.size() - 1).get(0).get("conclusie");
  }

  private Map<String, String> costs(String region) {
    return show("zorgkosten", region, "jaar=2022", "niveau=totaal", "leeftijd=totaal").get(0);
  }

  private static BigDecimal gap(Map<String, String> costs) {
    return decimal(costs, "kosten")
        .subtract(decimal(costs, "verwacht").multiply(decimal(costs, "verzekerdejaren")))
        .divide(MILLION);
  }

  private static BigDecimal decimal(Map<String, String> row, String column) {
    return new BigDecimal(row.get(column));
  }

  private static Offset<BigDecimal> rounding(String millions) {
    return Assertions.within(new BigDecimal(millions));
  }

  private List<Map<String, String>> show(String table, String... where) {
    List<String> arguments = new ArrayList<>(List.of(table));
    Arrays.stream(where).forEach(condition -> arguments.addAll(List.of("--where", condition)));
    List<String> lines = sample.show(arguments.toArray(String[]::new));
    List<String> columns = List.of(lines.get(0).split(","));
    List<Map<String, String>> rows = new ArrayList<>();
    for (String line : lines.subList(1, lines.size())) {
      String[] values = line.split(",", -1);
      Map<String, String> row = new HashMap<>();
      columns.forEach(column -> row.put(column, values[columns.indexOf(column)]));
      rows.add(row);
    }
    return rows;
  }

  /** The sample beside an edition made before it: without 2022, and with one figure otherwise. */
  private void publishEarlier(Path out) throws IOException, SQLException {
    Path editions = Files.createDirectories(out.resolve("editions"));
    Files.createSymbolicLink(editions.resolve("sample"), sample.edition("sample"));
    Files.writeString(editions.resolve("CURRENT"), "sample\n");
    Path earlier = editions.resolve("eerder");
    copy(earlier, "zorgkosten", "SELECT * FROM zorgkosten WHERE jaar < 2022");
    copy(
        earlier,
        "indicatoren",
        "SELECT * REPLACE (if(dit, waarde - 1, waarde) AS waarde, if(dit, 'geel', kleur) AS kleur)"
            + " FROM (SELECT *, regio_code = 'ZL' AND indicator = 'obesitas' AND leeftijd = '65+'"
            + " AND voorkeur AS dit FROM indicatoren)");
    Files.writeString(
        earlier.resolve("manifest.json"),
        "{\"editie\": \"eerder\", \"gemaakt_op\": \"2020-01-01T00:00:00Z\"}");
  }

  private void copy(Path edition, String table, String rows) throws IOException, SQLException {
    Path file = Files.createDirectories(edition.resolve("tables/" + table)).resolve("part.parquet");
    try (Connection duck = DriverManager.getConnection("jdbc:duckdb:");
        Statement statement = duck.createStatement()) {
      statement.execute(
          "CREATE VIEW %s AS FROM '%s/tables/%s/*.parquet'"
              .formatted(table, sample.edition("sample"), table));
      statement.execute("COPY (%s) TO '%s' (FORMAT parquet)".formatted(rows, file));
    }
  }
}
