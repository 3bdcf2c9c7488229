package nl.regiobeeld.claim;

import static nl.regiobeeld.claim.Verdict.KLOPT;
import static nl.regiobeeld.claim.Verdict.KLOPT_NIET;
import static nl.regiobeeld.claim.Verdict.NIET_TE_TOETSEN;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.regiobeeld.initiative.Arithmetic;
import nl.regiobeeld.initiative.FormulaFault;
import nl.regiobeeld.schema.Tables;
import org.junit.jupiter.api.Test;

/** What rows bear out, what they do not, and when they cannot tell. */
class CheckTest {
  private static final String COSTS = "regio_code=ZL zorgsoort=totaal ";

  private final TypedFacts facts = new TypedFacts();

  @Test
  void aStatementNeedsOneRowWithAValueForEachCell() throws ComparisonFault {
    facts
        .row("zorgkosten", COSTS + "jaar=2018 leeftijd=65+ verhouding=1.05 bron=vektis")
        .row("zorgkosten", COSTS + "jaar=2019 leeftijd=65+ status=onbekend")
        .row("zorgkosten", COSTS + "jaar=2020 leeftijd=0-64 verhouding=1")
        .row("zorgkosten", COSTS + "jaar=2020 leeftijd=65+ verhouding=2");

    Outcome holds = statement("x >= 1.05", Map.of("x", cell("verhouding", "2018")));
    assertThat(holds.verdict()).isEqualTo(KLOPT);
    assertThat(holds.reason()).isEqualTo("x >= 1.05: 1,05 >= 1,05");
    assertThat(holds.used().get(0).text())
        .isEqualTo(
            "zorgkosten regio_code=ZL jaar=2018 zorgsoort=totaal leeftijd=65+ bron=vektis:"
                + " verhouding 1,05");
    assertThat(statement("x > 1.05", Map.of("x", cell("verhouding", "2018"))))
        .extracting(Outcome::verdict, Outcome::reason)
        .containsExactly(KLOPT_NIET, "x > 1.05: 1,05 > 1,05 klopt niet");
    assertThat(statement("x > 1", Map.of("x", cell("verhouding", "2019"))))
        .extracting(Outcome::verdict, Outcome::reason)
        .containsExactly(NIET_TE_TOETSEN, "x: geen waarde: zorgkosten jaar=2019");
    assertThat(statement("x > 1", Map.of("x", cell("verhouding", "2020"))))
        .extracting(Outcome::verdict, Outcome::reason)
        .containsExactly(NIET_TE_TOETSEN, "x: 2 rijen in plaats van een: zorgkosten jaar=2020");
    assertThat(statement("x > 1", Map.of("x", cell("verhouding", "2021"))))
        .extracting(Outcome::verdict, Outcome::reason)
        .containsExactly(NIET_TE_TOETSEN, "x: geen rij: zorgkosten jaar=2021");
  }

  @Test
  void dividingByZeroTellsNothing() throws ComparisonFault {
    facts.row("zorgkosten", "jaar=2019 verwacht=0 gerealiseerd=1");

    Outcome outcome =
        statement(
            "a / b > 1", Map.of("a", cell("gerealiseerd", "2019"), "b", cell("verwacht", "2019")));
    assertThat(outcome.verdict()).isEqualTo(NIET_TE_TOETSEN);
    assertThat(outcome.reason()).contains("deelt door nul");
  }

  /** Or a ratio would be of one year's costs by another's. */
  @Test
  void theLatestYearIsTheLatestThatAllCellsHave() throws ComparisonFault {
    facts
        .row("vraagontwikkeling", "maat=grijze_druk jaar=2023 waarde=33 landelijk=32")
        .row("vraagontwikkeling", "maat=grijze_druk jaar=2040 landelijk=42");
    Map<String, Cell> cells = new LinkedHashMap<>();
    cells.put("hier", driver("waarde"));
    cells.put("daar", driver("landelijk"));

    assertThat(statement("hier > daar", cells).reason()).isEqualTo("hier > daar: 33 > 32");
    assertThat(statement("daar > 40", Map.of("daar", driver("landelijk"))).verdict())
        .isEqualTo(KLOPT);
  }

  @Test
  void worseFollowsThePolarityAndTheUnroundedValues() throws ComparisonFault {
    define("obesitas", "hoger_is_slechter");
    define("sporters", "hoger_is_beter");
    define("mantelzorger", "neutraal");
    indicator("obesitas", "14.0000004", "14");
    indicator("sporters", "50", "50");
    indicator("mantelzorger", "15", "14");

    assertThat(worse("obesitas").verdict()).isEqualTo(KLOPT);
    assertThat(worse("sporters").reason()).isEqualTo("achterstand > 0: 0 > 0 klopt niet");
    assertThat(worse("mantelzorger").verdict()).isEqualTo(NIET_TE_TOETSEN);
  }

  @Test
  void oneCounterexampleIsEnoughAndYesNeedsAllThatWereNamed() throws ComparisonFault {
    define("a", "hoger_is_slechter");
    define("b", "hoger_is_beter");
    indicator("a", "3", "2");

    Outcome incomplete = worse("a", "b");
    assertThat(incomplete.verdict()).isEqualTo(NIET_TE_TOETSEN);
    assertThat(incomplete.reason())
        .isEqualTo("achterstand > 0 geldt voor 1 van 2; zonder waarde: indicator=b");
    indicator("b", "3", "2");
    Outcome against = worse("a", "b", "c");
    assertThat(against.verdict()).isEqualTo(KLOPT_NIET);
    assertThat(against.reason())
        .isEqualTo(
            "achterstand > 0 geldt voor 1 van 3; niet voor b (-1 > 0); zonder waarde:"
                + " indicator=c");
    assertThat(against.used().get(0).key()).containsEntry("indicator", "b");
  }

  @Test
  void aColumnOfTextsMustHaveOneOfThem() {
    facts
        .row("indicatoren", "indicator=a leeftijd=18+ kleur=rood")
        .row("indicatoren", "indicator=b leeftijd=18+ kleur=geel");
    Requirement red = new OneOf("kleur", List.of("rood", "oranje"));

    assertThat(new Every(rows("indicatoren", Map.of("indicator", List.of("a"))), red).in(figures()))
        .extracting(Outcome::verdict, Outcome::reason)
        .containsExactly(KLOPT, "kleur rood of oranje: rood");
    assertThat(new Every(rows("indicatoren", Map.of()), red).in(figures()).reason())
        .isEqualTo("kleur rood of oranje geldt voor 1 van 2; niet voor b (geel)");
  }

  @Test
  void sharingTheFirstPlaceIsNotBeingTheLargest() throws FormulaFault {
    facts
        .row("zorgkosten", "jaar=2019 leeftijd=0-64 gerealiseerd=3 verwacht=2")
        .row("zorgkosten", "jaar=2019 leeftijd=65+ gerealiseerd=6 verwacht=4");

    assertThat(largest("gerealiseerd - verwacht", "65+").verdict()).isEqualTo(KLOPT);
    assertThat(largest("gerealiseerd - verwacht", "0-64").verdict()).isEqualTo(KLOPT_NIET);
    assertThat(largest("gerealiseerd / verwacht", "65+").reason())
        .isEqualTo("gerealiseerd / verwacht: 0-64 1,5, 65+ 1,5");
    assertThat(largest("gerealiseerd / verwacht", "65+").verdict()).isEqualTo(KLOPT_NIET);
    assertThat(largest("verhouding", "65+").verdict()).isEqualTo(NIET_TE_TOETSEN);
    assertThat(largest("verwacht", "85+").verdict()).isEqualTo(NIET_TE_TOETSEN);
  }

  /** No answer any more is a change of the input, not of what the numbers say. */
  @Test
  void onlyYesAndNoFlip() throws ComparisonFault {
    Check check =
        new Statement(
            Map.of("x", cell("verhouding", "2019")),
            List.of(Comparison.of("x > 1")),
            Optional.empty());
    Claim claim = new Claim("c", "ZL", "Hoger.", "002:1", "", check);
    TypedFacts yes = new TypedFacts().row("zorgkosten", "jaar=2019 verhouding=1.1");
    TypedFacts no = new TypedFacts().row("zorgkosten", "jaar=2019 verhouding=1");

    assertThat(Finding.beside(Finding.of(List.of(claim), no), yes).get(0))
        .matches(Finding::isChanged)
        .matches(Finding::isFlipped);
    assertThat(Finding.beside(Finding.of(List.of(claim), yes), new TypedFacts()).get(0))
        .matches(Finding::isChanged)
        .matches(finding -> !finding.isFlipped());
    assertThat(Finding.of(List.of(claim), yes).get(0)).matches(finding -> !finding.isChanged());
  }

  private Figures figures() {
    return new Figures(facts);
  }

  private static Selection rows(String table, Map<String, List<String>> where) {
    return new Selection(Tables.named(table).orElseThrow(), where, Optional.empty());
  }

  private static Cell cell(String column, String year) {
    return new Cell(rows("zorgkosten", Map.of("jaar", List.of(year))), column);
  }

  private static Cell driver(String column) {
    return new Cell(
        new Selection(
            Tables.named("vraagontwikkeling").orElseThrow(), Map.of(), Optional.of("jaar")),
        column);
  }

  private Outcome statement(String comparison, Map<String, Cell> cells) throws ComparisonFault {
    return new Statement(cells, List.of(Comparison.of(comparison)), Optional.empty()).in(figures());
  }

  private Outcome worse(String... indicators) throws ComparisonFault {
    Selection rows = rows("indicatoren", Map.of("indicator", List.of(indicators)));
    return new Every(rows, new Ordered(Comparison.of("achterstand > 0"))).in(figures());
  }

  private Outcome largest(String formula, String age) throws FormulaFault {
    Selection rows = rows("zorgkosten", Map.of("jaar", List.of("2019")));
    return new Largest(rows, Arithmetic.of(formula), Map.of("leeftijd", age)).in(figures());
  }

  private void define(String indicator, String polarity) {
    facts.row(
        "definities", "meting=%s soort=indicator polariteit=%s".formatted(indicator, polarity));
  }

  private void indicator(String indicator, String here, String nation) {
    facts.row(
        "indicatoren", "indicator=%s waarde=%s landelijk=%s".formatted(indicator, here, nation));
  }
}
