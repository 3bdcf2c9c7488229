package nl.regiobeeld.statistic;

import static nl.regiobeeld.statistic.Confidence.P95;
import static nl.regiobeeld.statistic.Confidence.P998;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Limits of proportions, counts, rates and means in PHEindicatormethods, R and statsmodels. */
class LimitsOracleTest {
  @Test
  void byarAndWilsonByThemselves() {
    List<Oracle> rows = Oracle.rows("phe/limits_byar_wilson.csv");

    assertThat(rows).hasSize(13);
    for (Oracle row : rows) {
      Confidence confidence = row.text("confidence").equals("95%") ? P95 : P998;
      Limits limits =
          row.text("method").equals("Wilson")
              ? new Proportion(row.number("x"), row.number("n")).limits(confidence)
              : new Count(row.number("x")).byar(confidence);
      row.expect("lower", "upper", limits);
    }
  }

  @Test
  void proportions() {
    List<Oracle> rows = Oracle.rows("phe/proportion_wilson.csv");

    assertThat(rows).hasSize(19);
    for (Oracle row : rows) {
      if (row.has("x") && row.has("n")) {
        Proportion proportion = new Proportion(row.number("x"), row.number("n"));
        double multiplier = row.number("multiplier");
        row.expect("value", proportion.value() * multiplier);
        row.expectLimits(
            proportion.limits(P95).times(multiplier), proportion.limits(P998).times(multiplier));
      } else {
        row.expectNothing();
      }
    }
  }

  @Test
  void proportionsOfGroups() {
    List<Oracle> rows = Oracle.rows("phe/proportion_wilson_grouped_expected.csv");

    assertThat(rows).hasSize(8);
    for (Oracle row : rows) {
      Proportion proportion = new Proportion(row.number("x_sum"), row.number("n_sum"));
      row.expect("value", proportion.value());
      row.expect("lower95", "upper95", proportion.limits(P95));
    }
  }

  /** The cases' grouped sums leave out what is missing; one of neither part has no rate. */
  @ParameterizedTest
  @ValueSource(strings = {"phe/rate_byar.csv", "phe/rate_byar_grouped_expected.csv"})
  void rates(String file) {
    boolean grouped = file.contains("grouped");
    List<Oracle> rows = Oracle.rows(file);

    assertThat(rows).hasSize(grouped ? 12 : 20);
    for (Oracle row : rows) {
      String events = grouped ? "x_sum" : "x";
      String exposure = grouped ? "n_sum" : "n";
      if (row.has(events) && row.has(exposure)) {
        Rate rate = new Rate(row.number(events), row.number(exposure));
        double per = grouped ? 100_000 : row.number("multiplier");
        row.expect("value", rate.value() * per);
        row.expectLimits(rate.limits(P95).times(per), rate.limits(P998).times(per));
        boolean exact = row.number(events) < Count.FEW;
        assertThat(row.text("method")).isEqualTo(exact ? "Exact" : "Byars");
      } else {
        row.expectNothing();
      }
    }
  }

  @Test
  void means() {
    List<Oracle> samples = Oracle.rows("phe/mean_inputs.csv");
    List<Oracle> rows = Oracle.rows("phe/mean_expected.csv");

    assertThat(rows).hasSize(3);
    for (Oracle row : rows) {
      boolean all = row.text("area").equals("No grouping");
      double[] sample =
          samples.stream()
              .filter(each -> all || each.text("area").equals(row.text("area")))
              .mapToDouble(each -> each.number("value"))
              .toArray();
      assertThat(sample).hasSize((int) row.number("n"));
      Mean mean = new Mean(row.number("sum") / sample.length, row.number("stdev"), sample.length);
      row.expect("value", mean.value());
      row.expectLimits(mean.limits(P95), mean.limits(P998));
    }
  }

  /** The same file has Clopper and Pearson's exact limits, which are not ours: they are wider. */
  @Test
  void wilsonInStatsmodelsAndBinom() {
    List<Oracle> rows = Oracle.rows("other/wilson_r_binom_expected.csv");

    assertThat(rows).hasSize(9);
    for (Oracle row : rows) {
      Limits limits = new Proportion(row.number("x"), row.number("n")).limits(P95);
      row.expectPrinted("wilson_lower95", limits.lower().orElseThrow());
      row.expectPrinted("wilson_upper95", limits.upper());
      row.limits("exact_lower95", "exact_upper95")
          .ifPresent(exact -> assertThat(width(exact)).isGreaterThan(width(limits)));
    }
  }

  private static double width(Limits limits) {
    return limits.upper() - limits.lower().orElseThrow();
  }

  /** Of the four methods in the file the exact one is ours; the others differ from it. */
  @Test
  void exactCountsInDescTools() {
    List<Oracle> rows = Oracle.rows("other/poisson_r_desctools_expected.csv");

    assertThat(rows)
        .extracting(row -> row.text("method"))
        .containsExactly("exact", "score", "wald", "byar (DescTools, x+0.5 form)");
    for (Oracle row : rows) {
      double exposure = row.number("exposure");
      row.expectPrinted("rate", new Rate(row.number("x"), exposure).value());
      Limits exact = new Count(row.number("x")).exact(P95).times(1 / exposure);
      if (row.text("method").equals("exact")) {
        row.expectPrinted("lower95", exact.lower().orElseThrow());
        row.expectPrinted("upper95", exact.upper());
      } else {
        assertThat(row.number("lower95")).isNotCloseTo(exact.lower().orElseThrow(), within(1e-5));
        assertThat(row.number("upper95")).isNotCloseTo(exact.upper(), within(1e-5));
      }
    }
  }

  @Test
  void refuseWhatIsNone() {
    assertThatThrownBy(() -> new Proportion(3, 2)).hasMessage("no proportion: 3.0 of 2.0");
    assertThatThrownBy(() -> new Rate(3, 0)).hasMessage("no rate: 3.0 per 0.0");
    assertThatThrownBy(() -> new Count(-1)).hasMessage("no count: -1.0");
    assertThatThrownBy(() -> new Mean(1, 1, 1)).hasMessage("no sample: deviation 1.0 of 1.0");
  }
}
