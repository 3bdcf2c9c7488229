package nl.regiobeeld.indicator;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.Random;
import nl.regiobeeld.model.Kpi.Kind;
import nl.regiobeeld.statistic.Confidence;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.RepetitionInfo;
import org.junit.jupiter.api.Test;

class CountValueTest {
  /** 2/3 of a hundred thousand is rounded once: at the tenth digit first it would be another. */
  @Test
  void aValueIsRoundedOnceHalfUp() {
    assertThat(ratio(Kind.CIJFER, 100_000, 2, "3").value()).isEqualByComparingTo("66666.666667");
    assertThat(ratio(Kind.AANDEEL, 100, 1, "800000000").value()).isEqualByComparingTo("0");
    assertThat(ratio(Kind.AANDEEL, 100, 1, "200000000").value()).isEqualByComparingTo("0.000001");
  }

  @Test
  void aPlainNumberHasNoLimits() {
    CountValue value =
        new CountValue(Kind.GETAL, 1, null, null, new BigDecimal("-12.5"), null, null);

    assertThat(value.value()).isEqualByComparingTo("-12.5");
    assertThat(value.lower(Confidence.P95)).isNull();
    assertThat(value.upper(Confidence.P998)).isNull();
  }

  /** Of any count: limits hold the value, and the surer ones hold the others. */
  @RepeatedTest(200)
  void limitsLieAroundTheValueAndWidenWithConfidence(RepetitionInfo number) {
    Random random = new Random(number.getCurrentRepetition());
    long total = 1 + random.nextLong(1_000_000);
    long part = random.nextBoolean() ? random.nextLong(total + 1) : random.nextLong(30);
    long events = Math.min(part, total);
    Kind kind = random.nextBoolean() ? Kind.AANDEEL : Kind.CIJFER;
    CountValue value = ratio(kind, 100, events, Long.toString(total));

    assertThat(value.lower(Confidence.P998))
        .isBetween(BigDecimal.ZERO, value.lower(Confidence.P95));
    assertThat(value.lower(Confidence.P95)).isLessThanOrEqualTo(value.value());
    assertThat(value.upper(Confidence.P95)).isBetween(value.value(), value.upper(Confidence.P998));
    if (kind == Kind.AANDEEL) {
      assertThat(value.upper(Confidence.P998)).isLessThanOrEqualTo(BigDecimal.valueOf(100));
    }
  }

  private static CountValue ratio(Kind kind, int per, long part, String whole) {
    return new CountValue(
        kind, per, BigDecimal.valueOf(part), new BigDecimal(whole), null, null, null);
  }
}
