package nl.regiobeeld.initiative;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import nl.regiobeeld.initiative.Waterfall.Step;
import nl.regiobeeld.initiative.Waterfall.Variant;
import org.junit.jupiter.api.Test;

/** What is said of initiatives that lack a number or cannot lie just anywhere. */
class CountingTest {
  private static Assessment of(String formula, Parameter a, String published, String b)
      throws FormulaFault {
    return Assessment.of(
        new Initiative(
            "een",
            "ZL",
            "Een",
            "Gezond",
            "GGD",
            Formula.of(formula, List.of(a)),
            Initiative.Reading.GEDRUKT,
            Printed.of(new BigDecimal(published)),
            1,
            Printed.parse(b),
            Optional.empty(),
            "",
            "002:1",
            Initiative.PLAN,
            ""));
  }

  private static Parameter a(String value, String rounding) {
    return new Parameter(
        "a",
        Optional.of(new BigDecimal(value)),
        "",
        "",
        0,
        Optional.of(rounding).filter(text -> !text.isEmpty()).map(BigDecimal::new));
  }

  /** Two rounded to even numbers may have been one: then nobody knows how far the outcome goes. */
  @Test
  void aRoundingThatMayDivideByZeroExplainsNothing() throws FormulaFault {
    Assessment assessment = of("10 / (a - 1)", a("2", "2"), "10.6", "");

    assertThat(assessment.verdict()).isEqualTo(Verdict.AFRONDING);
    assertThat(assessment.explanation())
        .isEqualTo("Herrekend 10; gepubliceerd 10,6. Het verschil is minder dan één persoon.");
  }

  @Test
  void onlyInitiativesWithANumberInTheAppendixAreCountedThere() throws FormulaFault {
    List<Assessment> both = List.of(of("a", a("5", ""), "5", "7"), of("a", a("3", ""), "3", ""));
    List<Step> steps = new Waterfall(Optional.empty(), both, List.of(), Optional.empty()).steps();

    assertThat(steps)
        .filteredOn(step -> step.step().equals("impact: Gezond"))
        .filteredOn(step -> List.of(Variant.BIJLAGE_A, Variant.BIJLAGE_B).contains(step.variant()))
        .extracting(step -> step.persons().orElseThrow().middle() + ": " + step.remark())
        .containsExactly("8: 2 initiatieven.", "7: 1 initiatieven.");
  }
}
