package nl.regiobeeld.explain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import nl.regiobeeld.Golden;
import nl.regiobeeld.Observed;
import nl.regiobeeld.indicator.CareCells;
import nl.regiobeeld.indicator.CareCosts;
import nl.regiobeeld.schema.CareTables;
import nl.regiobeeld.schema.Facts;
import nl.regiobeeld.schema.InputTables;
import nl.regiobeeld.schema.ResultTables;
import nl.regiobeeld.schema.TableRow;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** Costs of two gemeenten, worked out by hand, and whether they explain themselves. */
class CareCostsExplainerTest {
  private static final List<String> SHOWN =
      List.of(
          "regio_code",
          "jaar",
          "zorgsoort",
          "leeftijd",
          "verzekerdejaren",
          "kosten",
          "gerealiseerd",
          "verwacht",
          "landelijk",
          "gestandaardiseerd",
          "standaardjaar",
          "verhouding_laagst",
          "verhouding_hoogst",
          "verhouding");
  private static Golden golden;
  private static Edition edition;

  @BeforeAll
  static void compute() throws IOException {
    golden = Golden.of(CareCosts.class).findFirst().orElseThrow();
    Dataset<Row> observations = Observed.table(InputTables.WAARNEMINGEN, observations());
    Dataset<Row> types =
        Observed.frame(
            Observed.csv("zorgsoort,groep\nfarmacie,zorg\nmedicijnkoffer,zorg\n"),
            "zorgsoort",
            "groep");
    Dataset<Row> cells = CareCells.of(observations).cache();
    Dataset<Row> rates = CareCells.rates(cells, types).cache();
    edition =
        new Edition()
            .with(InputTables.WAARNEMINGEN, observations)
            .with(CareTables.TARIEVEN, rates)
            .with(
                ResultTables.ZORGKOSTEN,
                CareCosts.compute(cells, rates, types, Observed.membership(), 2019));
  }

  /** Every field of the golden lines as an observation, as Vektis's files become them. */
  private static List<Map<String, String>> observations() throws IOException {
    List<Map<String, String>> observations = new ArrayList<>();
    int line = 1;
    for (Map<String, String> given :
        Observed.csv(new String(golden.in(), StandardCharsets.UTF_8))) {
      line++;
      for (String measure : List.of("verzekerdejaren", "farmacie", "medicijnkoffer")) {
        if (!given.get(measure).isEmpty()) {
          Map<String, String> row = new HashMap<>(given);
          row.put("bron", "vektis");
          row.put("bestand", "in.csv");
          row.put("regel", Integer.toString(line));
          row.put("regio_naam", given.get("regio_code"));
          row.put("meting", measure);
          row.put("eenheid", measure.equals("verzekerdejaren") ? "aantal" : "euro");
          row.put("waarde", given.get(measure));
          row.put("ruwe_waarde", given.get(measure));
          observations.add(row);
        }
      }
    }
    return observations;
  }

  @Test
  void crudeDirectAndIndirectAreThoseWorkedOutByHand() throws IOException {
    List<String> lines = new ArrayList<>();
    for (TableRow row : edition.rows(ResultTables.ZORGKOSTEN, Map.of())) {
      boolean total = row.text("leeftijd").equals("totaal") && row.text("niveau").equals("groep");
      boolean column =
          row.text("zorgsoort").equals("farmacie") && !row.text("leeftijd").equals("0-64");
      if ((total || column) && !row.text("regio_code").equals("DORP")) {
        lines.add(String.join(",", SHOWN.stream().map(row::text).toList()));
      }
    }
    lines.sort(null);
    lines.add(0, String.join(",", SHOWN));

    assertThat(String.join("\n", lines) + "\n").isEqualTo(golden.expected());
  }

  /** The country at its own mix of ages is the country. */
  @Test
  void standardisingTheNetherlandsToItselfGivesTheCrudeCosts() {
    List<TableRow> country =
        edition.rows(ResultTables.ZORGKOSTEN, Map.of("regio_code", "NL00", "jaar", "2019"));

    assertThat(country).hasSize(12);
    for (TableRow row : country) {
      assertThat(row.number("gestandaardiseerd").orElseThrow().doubleValue())
          .as(row.toString())
          .isCloseTo(row.number("landelijk").orElseThrow().doubleValue(), within(0.005001));
    }
  }

  @Test
  void everyCostExplainsItself() {
    edition.explainsItself(
        ResultTables.ZORGKOSTEN, new CareCostsExplainer(), Set.of("jaar", "standaardjaar"));
  }

  @Test
  void everyRateExplainsItself() {
    edition.explainsItself(CareTables.TARIEVEN, new CareRatesExplainer(), Set.of("jaar"));
  }

  @Test
  void theSpreadNeedsTheGemeentenInTheEdition() {
    TableRow country =
        edition
            .rows(
                ResultTables.ZORGKOSTEN,
                Map.of("regio_code", "NL00", "niveau", "totaal", "jaar", "2019"))
            .get(0);
    Facts few =
        (table, wanted) ->
            wanted.containsValue("gemeente") ? List.of() : edition.rows(table, wanted);

    Explanation explanation = new CareCostsExplainer().explain(country, few);

    assertThat(explanation.notes()).anyMatch(note -> note.contains("--regions"));
    assertThat(explanation.steps()).noneMatch(step -> step.name().startsWith("verhouding_"));
  }
}
