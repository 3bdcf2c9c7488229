package nl.regiobeeld.figure;

import static nl.regiobeeld.figure.Rows.number;
import static nl.regiobeeld.schema.InitiativeTables.INITIATIEVEN;
import static nl.regiobeeld.schema.InitiativeTables.REKENCONTROLE;
import static nl.regiobeeld.schema.InitiativeTables.WATERVAL;
import static nl.regiobeeld.schema.LabourTable.ARBEIDSMARKT;
import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import nl.regiobeeld.figure.Waterfall.Kind;
import nl.regiobeeld.figure.Waterfall.Step;
import org.junit.jupiter.api.Test;

/** What initiatives spare, as the plan of NML prints it (004:1355-1461) and worked out again. */
class InitiativeFiguresTest {
  private static final String INITIATIVE =
      "regio_code|id|naam|thema|gepubliceerd|oordeel|dubbel_met|vindplaats|bron";
  private static final String STEP =
      "regio_code|variant|volgorde|stap|laag|waarde|hoog|toelichting";

  private static final String PLAN =
      "Regioplan Noord- en Midden-Limburg (004:2787, 3196-3205, 3228, 3372, 4920)";

  private static Rows plan() {
    return new Rows()
        .with(
            ARBEIDSMARKT,
            "regio_code|sector|scenario|jaar|tekort|bron|vindplaats",
            "NML|totaal|referentie|2032|4500|regioplan_nml|004:742")
        .with(
            INITIATIEVEN,
            INITIATIVE,
            "NML|a|Elv|Langer en beter thuis vooruit|13|klopt||004:3196-3205; B 004:4920|plan",
            "NML|b|Verplaatst|Langer en beter thuis vooruit|13|dubbel|a|004:3228|plan",
            "NML|c|Val|Langer en beter thuis vooruit|59|onvolledig||004:3372|plan",
            "NML|d|Zelfhulp|Gezond vooruit|1|klopt||004:2787|plan")
        .with(
            REKENCONTROLE,
            "id|parameters|gedrukt|herrekend|vindplaats",
            "initiatieven_ontvangen|gezond=70 initiatieven \\| organisatie=48 initiatieven \\|"
                + " thuis=40 initiatieven|197|184|004:1378")
        .with(
            WATERVAL,
            STEP,
            "NML|gedrukt|3|rest|2800|2900|3000|",
            "NML|gedrukt|1|tekort|4500|4500|4500|Tekort in 2032, scenario referentie.",
            "NML|gedrukt|2|impact_totaal|1500|1600|1700|Gedrukt in 004:1457-1459; het midden.",
            "NML|gedrukt|4|aanvullende_bronnen|2670|2920|3170|31 bronnen.",
            "NML|gedrukt|5|rest_na_aanvullend|-370|-20|330|",
            "NML|bijlage_a|6|impact: Gezond vooruit|39|39|39|",
            "NML|bijlage_a|7|impact: Langer en beter thuis vooruit|1107|1107|1107|",
            "NML|bijlage_a|8|impact_totaal|1146|1146|1146|",
            "NML|herrekend|9|tekort|4500|4500|4500|Tekort in 2032, scenario referentie.",
            "NML|herrekend|10|impact: Gezond vooruit|36.7|38.1|39.2|",
            "NML|herrekend|11|impact: Langer en beter thuis vooruit|1099|1105|1131|",
            "NML|herrekend|12|impact_totaal|1135.7|1143.1|1170.2|",
            "NML|herrekend|13|rest|3329.8|3356.9|3364.3|",
            "NML|herrekend_zonder_dubbel|14|impact_totaal|1123|1130|1157|",
            "NML|herrekend_zonder_dubbel|15|rest|3343|3370|3377|",
            "NML|herrekend_zonder_grootste|16|impact_totaal|256|264|290|Ook zonder het grootste:"
                + " Sociale benadering dementie (867). Zoals gepubliceerd: c.",
            "NML|herrekend_zonder_grootste|17|rest|4210|4236|4244|");
  }

  private static Figure nml(String id) {
    return plan().figure("NML", "Noord- en Midden-Limburg", id);
  }

  private static Step step(String label, Kind kind, String low, String value, String high) {
    return new Step(label, kind, new BigDecimal(low), new BigDecimal(value), new BigDecimal(high));
  }

  @Test
  void thePrintedWaterfallGoesFromShortageToRest() {
    Figure figure = nml("waterval_gedrukt");

    assertThat(figure.body())
        .isEqualTo(
            new Waterfall(
                Unit.PERSONS,
                List.of(
                    step("Tekort", Kind.LEVEL, "4500", "4500", "4500"),
                    step("Impact van initiatieven", Kind.OFF, "1500", "1600", "1700"),
                    step("Resterend tekort", Kind.LEVEL, "2800", "2900", "3000"),
                    step("Aanvullende bronnen", Kind.OFF, "2670", "2920", "3170"),
                    step("Rest na aanvullende bronnen", Kind.LEVEL, "-370", "-20", "330"))));
    assertThat(figure.subtitle()).isEqualTo("personen, scenario referentie, 2032");
    assertThat(figure.notes())
        .containsExactly(
            "Gedrukt in 004:1457-1459; het midden.",
            "31 bronnen.",
            "Onder nul: met de aanvullende bronnen is het meer dan het tekort.");
    assertThat(figure.source())
        .isEqualTo(
            "Tekort: Regioplan Noord- en Midden-Limburg (004:742); impact: het plan"
                + " (004:1457-1459)");
  }

  @Test
  void theRecomputedWaterfallGoesOffThemeByTheme() {
    Figure figure = nml("waterval_herrekend");

    assertThat(((Waterfall) figure.body()).steps())
        .containsExactly(
            step("Tekort", Kind.LEVEL, "4500", "4500", "4500"),
            step("Gezond vooruit", Kind.OFF, "36.7", "38.1", "39.2"),
            step("Langer en beter thuis vooruit", Kind.OFF, "1099", "1105", "1131"),
            step("Resterend tekort", Kind.LEVEL, "3329.8", "3356.9", "3364.3"));
    assertThat(figure.notes())
        .containsExactly(
            "Niet te herrekenen en dus geteld zoals gepubliceerd: Val.",
            "Verplaatst telt hetzelfde als Elv; \u00e9\u00e9n keer geteld is de impact 1.130"
                + " personen en het resterende tekort 3.370.",
            "Ook zonder het grootste initiatief, Sociale benadering dementie (867), is de impact"
                + " 264 personen en het resterende tekort 4.236.");
    assertThat(figure.source()).endsWith("impact: " + PLAN);
  }

  /** The plan prints 197 received, its themes add up to 184; one theme has no printed number. */
  @Test
  void receivedInitiativesStandBesideTheQuantified() {
    Figure figure = nml("initiatieven_aantal");

    assertThat(figure.body())
        .isEqualTo(
            new Bars(
                new Unit("initiatieven", 0),
                false,
                List.of("Ontvangen", "Gekwantificeerd"),
                List.of(
                    Bars.Group.plain("Gezond vooruit", List.of(number("70"), number("1"))),
                    Bars.Group.plain(
                        "Langer en beter thuis vooruit", List.of(number("40"), number("3"))))));
    assertThat(figure.notes())
        .containsExactly(
            "Het plan noemt 197 ontvangen initiatieven (004:1378); die van de thema's zijn er samen"
                + " 184.",
            "Gekwantificeerd zijn er samen 4.");
    assertThat(figure.source()).isEqualTo(PLAN);
  }

  @Test
  void initiativesOfNoPlanAreNotSetBesideWhatAPlanReceived() {
    Figure figure =
        plan()
            .with(
                INITIATIEVEN,
                INITIATIVE,
                "PARKSTAD|e|Leerhuis|Arbeidsmarkt|31|klopt||eigen.csv:4|initiatieven")
            .figure("PARKSTAD", "Parkstad", "initiatieven_aantal");

    assertThat(((Bars) figure.body()).series()).containsExactly("Gekwantificeerd");
    assertThat(figure.source()).isEqualTo("eigen opgave van initiatieven (eigen.csv:4)");
  }

  @Test
  void personsSparedArePublishedAndRecomputed() {
    Figure figure = nml("initiatieven_personen");

    assertThat(((Bars) figure.body()).groups())
        .containsExactly(
            Bars.Group.plain(
                "Langer en beter thuis vooruit", List.of(number("1107"), number("1105"))),
            Bars.Group.plain("Gezond vooruit", List.of(number("39"), number("38.1"))));
    assertThat(figure.notes()).startsWith("Samen 1.146 gepubliceerd en 1.143 herrekend.");
  }

  @Test
  void withoutShortageThereIsNothingToGoOff() {
    Figure figure =
        new Rows()
            .with(
                WATERVAL,
                STEP,
                "ZL|herrekend|1|tekort||||Tekort in 2032, scenario referentie.",
                "ZL|herrekend|2|impact_totaal|40|46|53|",
                "ZL|herrekend|3|rest||||")
            .figure("ZL", "Zuid-Limburg", "waterval_herrekend");

    assertThat(((Unpublished) figure.body()).why())
        .startsWith("Het tekort waar de initiatieven van afgaan is niet gepubliceerd.")
        .contains("--kind prognose");
  }
}
