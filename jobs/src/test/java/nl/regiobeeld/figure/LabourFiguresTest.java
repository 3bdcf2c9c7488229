package nl.regiobeeld.figure;

import static nl.regiobeeld.figure.Rows.find;
import static nl.regiobeeld.figure.Rows.number;
import static nl.regiobeeld.schema.LabourTable.ARBEIDSMARKT;
import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import nl.regiobeeld.figure.Line.Point;
import org.junit.jupiter.api.Test;

/** The labour market as the plans print it: document 004 of NML, 002 of ZL. */
class LabourFiguresTest {
  private static final String COLUMNS =
      "regio_code|sector|scenario|jaar|vraag|aanbod|vervuld|tekort|aandeel_tekort|index_vraag"
          + "|index_aanbod|bron|afgeleid|vindplaats|toelichting";

  private static Rows printed() {
    return new Rows()
        .with(
            ARBEIDSMARKT,
            COLUMNS,
            "NML|totaal|referentie|2023|41700|39600|39600|2100||100|100|regioplan_nml|vervuld"
                + "|004:716; 004:718 004:732|",
            "NML|totaal|referentie|2024||||2100||||regioplan_nml||004:732|",
            "NML|totaal|referentie|2025||||2100||||regioplan_nml||004:732|",
            "NML|totaal|referentie|2026||||2100||||regioplan_nml||004:732|",
            "NML|totaal|referentie|2027||||2500||||regioplan_nml||004:734|",
            "NML|totaal|referentie|2028||||2800||||regioplan_nml||004:735|",
            "NML|totaal|referentie|2029||||3200||||regioplan_nml||004:737|",
            "NML|totaal|referentie|2030||||3500||||regioplan_nml||004:738|",
            "NML|totaal|referentie|2031||||4100||||regioplan_nml||004:740|",
            "NML|totaal|referentie|2032|46300|41800|41800|4500||111|105.6|regioplan_nml"
                + "|vraag, aanbod, vervuld|004:742|",
            "NML|totaal|bevroren_aanbod|2023|41700|39600|39600|2100||||regioplan_nml|tekort||",
            "NML|totaal|bevroren_aanbod|2024||39600||||||regioplan_nml|aanbod||",
            "NML|totaal|bevroren_aanbod|2032|46300|39600|39600|6700||||regioplan_nml||004:800-802"
                + "|Aanbod gelijk aan dat van 2023 (39.600).",
            "NML|totaal|initiatieven_midden|2032||||2900||||regioplan_nml|tekort||",
            "NML|totaal|meer_mensen|2032||||3100||||model|||",
            "NML|vvt|referentie|2032|||||41|||regioplan_nml||004:753|",
            "NML|msz|referentie|2032|||||20|||regioplan_nml||004:755|",
            "NML|ghz|referentie|2032|||||12|||regioplan_nml||004:757|",
            "NML|ggz|referentie|2032|||||10|||regioplan_nml||004:759|",
            "NML|huisartsen|referentie|2032|||||2|||regioplan_nml||004:760|",
            "NML|jeugdzorg|referentie|2032|||||2|||regioplan_nml||004:760|",
            "NML|overig|referentie|2032|||||12|||regioplan_nml||004:762|",
            "NML|niet_verdeeld|referentie|2032|||||1|||regioplan_nml|aandeel_tekort|004:753"
                + "|De gedrukte aandelen zijn samen 99; dit is wat zij overlaten.",
            "ZL|totaal|referentie|2023||||||100|100|regioplan_zl||002:2047-2050; 002:2047|",
            "ZL|totaal|referentie|2024||||||||regioplan_zl|||",
            "ZL|totaal|referentie|2032||||||110.7|104.8|regioplan_zl||002:2047-2050; 002:2047"
                + "|Stijging met 4,8%.; Stijging met 10,7%.");
  }

  private static Figure nml(String id) {
    return printed().figure("NML", "Noord- en Midden-Limburg", id);
  }

  private static Figure zl(String id) {
    return printed().figure("ZL", "Zuid-Limburg", id);
  }

  private static Point point(int year, String value) {
    return Point.of(year, new BigDecimal(value));
  }

  private static Bars.Group bar(String label, String value) {
    return Bars.Group.plain(label, List.of(number(value)));
  }

  @Test
  void demandAndSupplyAreLinesInPersons() {
    Figure figure = nml("vraag_en_aanbod");

    assertThat(figure.body())
        .isEqualTo(
            new Lines(
                Unit.PERSONS,
                true,
                List.of(
                    new Line("Vraag", List.of(point(2023, "41700"), point(2032, "46300"))),
                    new Line("Aanbod", List.of(point(2023, "39600"), point(2032, "41800"))),
                    new Line(
                        "Vervulde vraag", List.of(point(2023, "39600"), point(2032, "41800"))))));
    assertThat(figure.title())
        .isEqualTo(
            "Vraag naar en aanbod van personeel in zorg en welzijn \u2013 Noord- en"
                + " Midden-Limburg");
    assertThat(figure.notes())
        .containsExactly(
            "Gedrukt in het plan: vraag en aanbod in 2023.",
            "Afgeleid, niet gedrukt: vraag en aanbod in 2032; vervulde vraag in 2023 en 2032.",
            "Niet gepubliceerd: vraag, aanbod en vervulde vraag in 2024-2031.",
            "Basisjaar 2023; de jaren erna zijn een prognose.",
            "Zonder kinderopvang (004:727).");
    assertThat(figure.source()).isEqualTo("Regioplan Noord- en Midden-Limburg (004:716-742)");
  }

  @Test
  void withoutPersonsDemandAndSupplyAreIndices() {
    Figure figure = zl("vraag_en_aanbod");

    assertThat(figure.body())
        .isEqualTo(
            new Lines(
                new Unit("(2023 = 100)", 1),
                false,
                List.of(
                    new Line("Vraag", List.of(point(2023, "100"), point(2032, "110.7"))),
                    new Line("Aanbod", List.of(point(2023, "100"), point(2032, "104.8"))))));
    assertThat(figure.told()).contains("110,7 (2023 = 100) in 2032", "104,8 (2023 = 100) in 2032");
    assertThat(figure.notes())
        .contains(
            "De aantallen personen zijn niet gepubliceerd.",
            "Niet gepubliceerd: vraag en aanbod in 2024.",
            "Stijging met 4,8%. Stijging met 10,7%.");
    assertThat(figure.source()).isEqualTo("Regioplan Zuid-Limburg (002:2047-2050)");
  }

  @Test
  void theShortageIsABarForEveryYear() {
    Figure figure = nml("tekort");

    assertThat(figure.body())
        .isEqualTo(
            new Bars(
                Unit.PERSONS,
                true,
                List.of("Tekort"),
                List.of(
                    bar("2023", "2100"),
                    bar("2024", "2100"),
                    bar("2025", "2100"),
                    bar("2026", "2100"),
                    bar("2027", "2500"),
                    bar("2028", "2800"),
                    bar("2029", "3200"),
                    bar("2030", "3500"),
                    bar("2031", "4100"),
                    bar("2032", "4500"))));
    assertThat(figure.notes()).startsWith("Gedrukt in het plan: tekort in 2023-2032.");
  }

  @Test
  void theBaseYearHasDemandSupplyAndShortage() {
    Bars bars = (Bars) nml("arbeidsmarkt_basisjaar").body();

    assertThat(bars.groups())
        .containsExactly(bar("Vraag", "41700"), bar("Aanbod", "39600"), bar("Tekort", "2100"));
  }

  /** The printed shares are 99 together; what is left over is a bar of its own, and last. */
  @Test
  void sectorsStandFromLargeToSmall() {
    Figure figure = nml("tekort_sectoren");

    assertThat(figure.body())
        .isEqualTo(
            new Bars(
                new Unit("%", 0),
                false,
                List.of("Aandeel in het tekort"),
                List.of(
                    bar("Verpleging, verzorging en thuiszorg", "41"),
                    bar("Medisch specialistische zorg", "20"),
                    bar("Gehandicaptenzorg", "12"),
                    bar("Overige zorg en welzijn", "12"),
                    bar("Geestelijke gezondheidszorg", "10"),
                    bar("Huisartsen en gezondheidscentra", "2"),
                    bar("Jeugdzorg", "2"),
                    bar("Niet verdeeld (afronding)", "1"))));
    assertThat(figure.notes())
        .contains(
            "Niet verdeeld (afronding): De gedrukte aandelen zijn samen 99; dit is wat zij"
                + " overlaten.");
    assertThat(figure.source()).endsWith("(004:753-762)");
  }

  @Test
  void frozenSupplyStandsBesideTheReference() {
    Figure figure = nml("bevroren_aanbod");

    assertThat(((Bars) figure.body()).groups())
        .containsExactly(
            Bars.Group.plain("2023", List.of(number("2100"), number("2100"))),
            Bars.Group.plain("2024", List.of(number("2100"), Optional.empty())),
            Bars.Group.plain("2032", List.of(number("4500"), number("6700"))));
    assertThat(figure.notes())
        .contains(
            "Afgeleid, niet gedrukt: tekort bij gelijkblijvend aanbod in 2023.",
            "Niet gepubliceerd: tekort bij gelijkblijvend aanbod in 2024.",
            "Aanbod gelijk aan dat van 2023 (39.600).");
    assertThat(figure.source()).contains("(004:716-742, 800-802)");
  }

  @Test
  void everyScenarioIsALine() {
    Figure figure = nml("scenarios");

    assertThat(((Lines) figure.body()).lines())
        .extracting(Line::name)
        .containsExactly(
            "Referentie",
            "Aanbod blijft als in het basisjaar",
            "Initiatieven, middenschatting",
            "Meer mensen");
    assertThat(((Lines) figure.body()).lines().get(1).points())
        .containsExactly(point(2023, "2100"), point(2032, "6700"));
    assertThat(figure.notes())
        .contains(
            "Afgeleid, niet gedrukt: bevroren aanbod in 2023; initiatieven midden in 2032.",
            "Niet gepubliceerd: bevroren aanbod in 2024.");
    assertThat(find(printed().figures("ZL", "Zuid-Limburg", "eigen"), "scenarios"))
        .as("no scenario of ZL has a shortage")
        .isEmpty();
  }

  @Test
  void aPlanWithoutPersonsHasNoShortage() {
    for (String id :
        List.of("tekort", "arbeidsmarkt_basisjaar", "tekort_sectoren", "bevroren_aanbod")) {
      assertThat(zl(id).body()).as(id).isInstanceOf(Unpublished.class);
    }
    assertThat(((Unpublished) zl("tekort").body()).why())
        .isEqualTo(
            "Het tekort aan personeel in personen is niet gepubliceerd. Een eigen opgave brengt"
                + " dit: ./regiobeeld template --kind prognose, of voor het eigen model --kind"
                + " personeel, zorggebruik en bevolkingsprognose.");
    assertThat(zl("tekort").source()).isEqualTo("Regioplan Zuid-Limburg (002:2047-2050)");
  }
}
