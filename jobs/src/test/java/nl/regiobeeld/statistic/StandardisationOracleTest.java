package nl.regiobeeld.statistic;

import static nl.regiobeeld.statistic.Confidence.P95;
import static nl.regiobeeld.statistic.Confidence.P998;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import org.junit.jupiter.api.Test;

/** Standardised rates and ratios in PHEindicatormethods, epitools and dsrTest. */
class StandardisationOracleTest {
  @Test
  void directlyStandardisedRates() {
    List<Oracle> inputs = Oracle.rows("phe/dsr_inputs.csv");
    List<Oracle> rows = Oracle.rows("phe/dsr_expected.csv");

    assertThat(rows).hasSize(8);
    for (Oracle row : rows) {
      DirectRate rate =
          DirectRate.of(
              of(inputs, "area", row.text("area")).stream()
                  .map(each -> stratum(each, "count", "pop", "stdpop"))
                  .toList());
      row.expect("total_count", rate.events());
      if (rate.enough()) {
        double per = row.number("multiplier");
        row.expect("value", rate.value() * per);
        row.expectLimits(
            rate.limits(P95).orElseThrow().times(per), rate.limits(P998).orElseThrow().times(per));
      } else {
        row.expectNothing();
        assertThat(rate.limits(P95)).isEmpty();
      }
    }
  }

  @Test
  void indirectlyStandardisedRatiosAndRates() {
    List<Oracle> rows = Oracle.rows("phe/isr_expected.csv");

    assertThat(rows).hasSize(16);
    for (Oracle row : rows) {
      List<Oracle> inputs = Oracle.rows("phe/" + row.text("inputs"));
      IndirectRatio ratio = ratio(inputs, row.text("area"));
      double scale = row.number("scale");
      row.expect("observed", ratio.observed());
      row.expect("expected", ratio.expected());
      assertThat(row.text("method")).isEqualTo(ratio.observed() < Count.FEW ? "Exact" : "Byars");
      if (row.text("kind").equals("rate")) {
        row.expect("ref_rate", ratio.reference() * scale);
        row.expect("value", ratio.rate() * scale);
        row.expectLimits(ratio.rateLimits(P95).times(scale), ratio.rateLimits(P998).times(scale));
      } else {
        row.expect("value", ratio.value() * scale);
        row.expectLimits(ratio.limits(P95).times(scale), ratio.limits(P998).times(scale));
      }
    }
  }

  private static IndirectRatio ratio(List<Oracle> inputs, String area) {
    return IndirectRatio.of(
        of(inputs, "area", area).stream()
            .map(
                each ->
                    new IndirectRatio.Stratum(
                        orZero(each, "count"),
                        orZero(each, "pop"),
                        orZero(each, "ref_count"),
                        orZero(each, "ref_pop")))
            .toList());
  }

  /**
   * Fay and Feuer's limits, and of the others that dsrTest prints Dobson's from exact limits of the
   * events. Its mid-p and asymptotic limits are not ours; they lie within a percent of Dobson's.
   */
  @Test
  void gammaLimitsOfStandardisedRates() {
    List<Oracle> inputs = Oracle.rows("other/fay_feuer_downs_inputs.csv");
    List<Oracle> rows = Oracle.rows("other/fay_feuer_downs_expected.csv");

    assertThat(rows).hasSize(10);
    for (Oracle row : rows) {
      String standard = row.text("standard").equals("standard_mean") ? "mean" : "total";
      DirectRate rate =
          DirectRate.of(
              of(inputs, "birth_order", row.text("birth_order")).stream()
                  .map(each -> stratum(each, "cases", "births", "standard_" + standard))
                  .toList());
      row.expectPrinted("dsr", rate.value() * 100_000);
      expectLimits(row, rate);
    }
  }

  private static void expectLimits(Oracle row, DirectRate rate) {
    Limits byExact = rate.dobson(new Count(rate.events()).exact(P95)).times(100_000);
    switch (row.text("method")) {
      case "Fay-Feuer gamma (epitools ageadjust.direct)", "gamma (dsrTest printed)" ->
          expectPrinted(row, rate.gamma(P95).times(100_000));
      case "Dobson exact (dsrTest printed)" -> expectPrinted(row, byExact);
      default -> {
        assertThat(row.text("method")).containsAnyOf("mid-p", "asymptotic");
        row.expect("lower95", byExact.lower().orElseThrow(), 0.01);
        row.expect("upper95", byExact.upper(), 0.01);
      }
    }
  }

  private static void expectPrinted(Oracle row, Limits limits) {
    row.expectPrinted("lower95", limits.lower().orElseThrow());
    row.expectPrinted("upper95", limits.upper());
  }

  /** Byar's limits of the events, which the tables take, differ little from the exact ones. */
  @Test
  void dobsonFromByarIsNearDobsonFromExactLimits() {
    DirectRate rate = DirectRate.of(List.of(new DirectRate.Stratum(740, 442_811, 1)));

    Limits exact = rate.dobson(new Count(740).exact(P95));
    Limits byar = rate.limits(P95).orElseThrow();

    assertThat(byar.upper() / exact.upper()).isCloseTo(1, within(1e-4));
    assertThat(byar.lower().orElseThrow() / exact.lower().orElseThrow()).isCloseTo(1, within(1e-4));
  }

  @Test
  void aStratumOfNobodyHasNoRate() {
    assertThatThrownBy(() -> new DirectRate.Stratum(0, 0, 1))
        .hasMessage("no rate among 0.0 people");
    assertThatThrownBy(() -> IndirectRatio.of(List.of(new IndirectRatio.Stratum(3, 9, 0, 9))))
        .hasMessage("no ratio to 0.0 expected events");
  }

  private static DirectRate.Stratum stratum(
      Oracle row, String events, String people, String standard) {
    return new DirectRate.Stratum(orZero(row, events), row.number(people), row.number(standard));
  }

  /** The package takes a blank cell for zero; the files have one age without events so. */
  private static double orZero(Oracle row, String column) {
    return row.optional(column).orElse(0);
  }

  private static List<Oracle> of(List<Oracle> rows, String column, String value) {
    return rows.stream().filter(row -> row.text(column).equals(value)).toList();
  }
}
