package nl.regiobeeld.figure;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import nl.regiobeeld.figure.FigureSettings.WheelPlan;
import nl.regiobeeld.figure.Wheel.Petal;
import nl.regiobeeld.schema.ResultTables;
import nl.regiobeeld.schema.WeighingTables;
import org.junit.jupiter.api.Test;

class HealthFiguresTest {
  private static final String COLUMNS =
      "regio_code|regio_naam|regio_soort|indicator|leeftijd|geslacht|periode|bron|voorkeur|waarde|landelijk|band|kleur|methode";

  private static final WheelPlan WHEEL =
      new WheelPlan(
          "wiel_65plus",
          "Ouderen",
          List.of("65+"),
          Map.of("obesitas", "Obesitas", "rokers", "Rokers", "eenzaam", "Eenzaam"));

  @Test
  void aWheelIsOfTheYearThatMostPetalsHaveAndHatchesTheOthers() {
    Rows rows =
        new Rows()
            .with(
                ResultTables.INDICATOREN,
                COLUMNS,
                own("obesitas|65+|totaal|2020|85012NED|true|19.5|17.3|5|rood|overgenomen"),
                own("rokers|65+|totaal|2020|85012NED|true|6.3|7.0|1|groen|overgenomen"),
                own("rokers|65+|totaal|2022|50120NED|true|6.0|7.0|1|groen|gewogen"),
                own("obesitas|18+|totaal|2020|85012NED|true|1|1|3|geel|overgenomen"));

    Figure figure = find(rows, "wiel_65plus");
    List<Petal> petals = ((Wheel) figure.body()).petals();

    assertThat(figure.subtitle()).startsWith("65 jaar en ouder, 2020");
    assertThat(petals).hasSize(3);
    assertThat(petal(petals, "Obesitas").value()).contains(new BigDecimal("19.5"));
    assertThat(petal(petals, "Obesitas").mark().map(Mark::sign)).contains("\u2212\u2212");
    assertThat(petal(petals, "Rokers").mark().map(Mark::sign)).contains("++");
    assertThat(petal(petals, "Eenzaam").isEmpty()).isTrue();
    assertThat(figure.told())
        .contains(
            "Obesitas: 19,5% tegen 17,3% in Nederland, veel ongunstiger.",
            "Eenzaam: geen gegevens.");
  }

  /**
   * The monitor is preferred for the gemeente, but only the model has wijken: no mixing of both.
   */
  @Test
  void wijkenStandBesideTheirGemeenteInTheSameSource() {
    Rows rows =
        new Rows()
            .with(
                WeighingTables.SAMENSTELLING,
                "regio_code|regio_naam|regio_soort|gemeente_code",
                "ZL|Zuid-Limburg|eigen|GM0917",
                "ZL|Zuid-Limburg|eigen|GM0981")
            .with(
                ResultTables.INDICATOREN,
                COLUMNS,
                "GM0917|Heerlen|gemeente|" + value("85012NED|true|20.6|14.7"),
                "GM0981|Vaals|gemeente|" + value("85012NED|true|17.2|14.7"),
                "GM0917|Heerlen|gemeente|" + value("50090NED|false|21.1|15.6"),
                "WK091701|Heerlen-Centrum|wijk|" + value("50090NED|true|22.0|15.6"),
                "WK091702|Hoensbroek|wijk|" + value("50090NED|true|20.2|15.6"),
                "WK000301|Elders|wijk|" + value("50090NED|true|10.0|15.6"));

    Spread spread = (Spread) find(rows, "wijken_obesitas").body();
    Ranking ranking = (Ranking) find(rows, "gemeenten_obesitas").body();

    assertThat(spread.reference()).contains(new BigDecimal("15.6"));
    assertThat(spread.groups())
        .singleElement()
        .satisfies(
            group -> {
              assertThat(group.value()).contains(new BigDecimal("21.1"));
              assertThat(group.parts())
                  .containsExactly(new BigDecimal("20.2"), new BigDecimal("22.0"));
            });
    assertThat(ranking.reference()).contains(new BigDecimal("14.7"));
    assertThat(ranking.ranked())
        .extracting(Ranking.Ranked::label)
        .containsExactly("Vaals", "Heerlen");
  }

  private static String own(String rest) {
    return "ZL|Zuid-Limburg|eigen|" + rest;
  }

  private static String value(String rest) {
    return "obesitas|18+|totaal|2020|" + rest + "|5|rood|gepubliceerd";
  }

  private static Petal petal(List<Petal> petals, String label) {
    return petals.stream().filter(each -> each.label().equals(label)).findFirst().orElseThrow();
  }

  private static Figure find(Rows rows, String id) {
    FigureSettings settings =
        new FigureSettings(List.of(WHEEL), Map.of("obesitas", List.of("18+")), Map.of(), Map.of());
    Stamp stamp = new Stamp("proef", "0123456789abcdef", true);
    Page page = new Page(rows, "ZL", "Zuid-Limburg", "eigen", settings, Outlines.NONE, stamp);
    return Rows.find(Figures.of(page), id).orElseThrow();
  }
}
