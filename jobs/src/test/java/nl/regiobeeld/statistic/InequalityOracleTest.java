package nl.regiobeeld.statistic;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import org.junit.jupiter.api.Test;

/** Slope and relative indices in PHEindicatormethods, whose limits are drawn by lot. */
class InequalityOracleTest {
  /**
   * How far a limit may lie from one drawn by lot, relative as in the package's own test
   * (testSII.R: {@code tol <- 0.05} in expect_equal).
   */
  private static final double DRAWN = 0.05;

  private static final List<Scale> SCALES = List.of(Scale.LINEAR, Scale.LOG, Scale.LOGIT);

  @Test
  void everyCase() {
    List<Oracle> inputs = Oracle.rows("phe/sii_inputs.csv");
    List<Oracle> rows = Oracle.rows("phe/sii_expected.csv");

    assertThat(rows).hasSize(44);
    for (Oracle row : rows) {
      List<Oracle> groups = inputs.stream().filter(each -> isOf(each, row)).toList();
      expect(row, inequality(row, groups));
    }
  }

  private static boolean isOf(Oracle input, Oracle row) {
    double record = input.number("record");
    return record >= row.number("first_record") && record <= row.number("last_record");
  }

  /**
   * The margins of rates and proportions are symmetric on their scale whether or not the values are
   * brought to it.
   */
  private static Inequality inequality(Oracle row, List<Oracle> groups) {
    Scale margins = SCALES.get((int) row.number("value_type"));
    boolean transformed = row.text("transform").equals("TRUE");
    Scale scale = transformed ? margins : Scale.LINEAR;
    return Inequality.of(
        RankSums.of(
            groups.stream()
                .map(
                    each -> {
                      double value = each.number("value");
                      double width =
                          margins.to(each.number("upper_cl")) - margins.to(each.number("lower_cl"));
                      double error = width / (2 * Confidence.P95.z());
                      return new RankSums.Group(
                          each.number("quantile"),
                          each.number("population"),
                          scale.to(value),
                          transformed ? error : error * margins.pace(value));
                    })
                .toList()),
        scale);
  }

  private static void expect(Oracle row, Inequality inequality) {
    double multiplier = row.number("multiplier");
    row.expect("sii", inequality.sii().value() * multiplier);
    if (row.has("rii")) {
      row.expect("rii", multiplier < 0 ? 1 / inequality.rii() : inequality.rii());
    }
    if (row.has("intercept")) {
      row.expect("intercept", inequality.start());
    }
    String[] levels = row.text("confidence").split(";", -1);
    for (int i = 0; i < levels.length; i++) {
      Confidence confidence = new Confidence(Double.parseDouble(levels[i]) / 100);
      expectLimits(row, i + 1, inequality, confidence, multiplier);
    }
  }

  private static void expectLimits(
      Oracle row, int number, Inequality inequality, Confidence confidence, double multiplier) {
    boolean down = multiplier < 0;
    Limits slope = inequality.sii().limits(confidence);
    expectDrawn(
        row, down ? "sii_upper" : "sii_lower", number, slope.lower().orElseThrow() * multiplier);
    expectDrawn(row, down ? "sii_lower" : "sii_upper", number, slope.upper() * multiplier);
    Limits ratio = inequality.riiLimits(confidence);
    double lower = ratio.lower().orElseThrow();
    expectDrawn(row, "rii_lower", number, down ? 1 / ratio.upper() : lower);
    expectDrawn(row, "rii_upper", number, down ? 1 / lower : ratio.upper());
  }

  /**
   * Also within 0.05 of the value itself, where a hundred thousand draws made it; ten thousand
   * leave a standard error of 0.05 on the limits of life expectancy.
   */
  private static void expectDrawn(Oracle row, String column, int number, double actual) {
    if (row.has(column + number)) {
      row.expect(column + number, actual, DRAWN);
      if (row.number("repetitions") == 100_000) {
        assertThat(actual).isCloseTo(row.number(column + number), within(0.05));
      }
    }
  }
}
