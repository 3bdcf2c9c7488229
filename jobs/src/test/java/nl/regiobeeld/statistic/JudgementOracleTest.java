package nl.regiobeeld.statistic;

import static java.util.stream.Collectors.toSet;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import nl.regiobeeld.model.Polarity;
import org.junit.jupiter.api.Test;

/** Judgements in fingertips-open and FingertipsNext. */
class JudgementOracleTest {
  private static final Map<String, Polarity> POLARITIES =
      Map.of(
          "no_judgement", Polarity.NEUTRAL,
          "high_is_good", Polarity.HIGHER_IS_BETTER,
          "low_is_good", Polarity.HIGHER_IS_WORSE);

  @Test
  void everyCase() {
    List<Oracle> rows = Oracle.rows("fingertips/benchmark_significance_cases.csv");

    assertThat(rows).hasSize(53);
    for (Oracle row : rows) {
      String expected = row.text("expected").replace("Same", "Similar");
      assertThat(outcome(row)).as("%s", row).isEqualTo(expected);
    }
  }

  private static String outcome(Oracle row) {
    Polarity polarity = POLARITIES.get(row.text("polarity"));
    Optional<Limits> at95 = row.limits("lower95", "upper95");
    return switch (row.text("method")) {
      case "double_overlapping_ci95" ->
          at95.flatMap(a -> benchmark(row).map(b -> label(Side.of(a, b), polarity))).orElse("None");
      case "ci95_and_ci99_8_vs_value" -> twoLevels(row, polarity);
      default -> at95.flatMap(a -> side(a, row)).map(s -> label(s, polarity)).orElse("None");
    };
  }

  private static Optional<Limits> benchmark(Oracle row) {
    return row.limits("benchmark_lower95", "benchmark_upper95");
  }

  private static Optional<Side> side(Limits limits, Oracle row) {
    return row.has("benchmark_value")
        ? Optional.of(Side.of(limits, row.number("benchmark_value")))
        : Optional.empty();
  }

  /** Best and worst: apart at 99.8 % too. */
  private static String twoLevels(Oracle row, Polarity polarity) {
    Side at95 = side(row.limits("lower95", "upper95").orElseThrow(), row).orElseThrow();
    Side at998 = side(row.limits("lower99_8", "upper99_8").orElseThrow(), row).orElseThrow();
    String outcome = label(at95, polarity);
    return at998 == Side.SIMILAR
        ? outcome
        : outcome.replace("Better", "Best").replace("Worse", "Worst");
  }

  private static String label(Side side, Polarity polarity) {
    return Judgement.of(side, polarity).map(JudgementOracleTest::name).orElse(name(side));
  }

  private static String name(Enum<?> value) {
    return value.name().charAt(0) + value.name().substring(1).toLowerCase(Locale.ROOT);
  }

  /**
   * FingertipsNext has a colour for each outcome that there can be, at either level; ours come with
   * the figures. What is asserted is that its outcomes are ours, all of them, and no two alike.
   */
  @Test
  void theOutcomesThatHaveAColour() {
    List<Oracle> rows = Oracle.rows("fingertips/colours_fingertips_next.csv");

    assertThat(rows).hasSize(10);
    Set<String> outcomes =
        rows.stream().map(row -> row.text("polarity") + " " + row.text("outcome")).collect(toSet());
    Stream<String> judged =
        Arrays.stream(Side.values())
            .map(side -> label(side, Polarity.HIGHER_IS_BETTER))
            .map(label -> (label.equals("Similar") ? "any " : "judgement ") + label);
    Stream<String> unjudged =
        Arrays.stream(Side.values())
            .map(side -> label(side, Polarity.NEUTRAL))
            .map(label -> (label.equals("Similar") ? "any " : "no judgement ") + label);
    Stream<String> missing = Stream.of("any NotCompared");
    assertThat(outcomes)
        .isEqualTo(Stream.of(judged, unjudged, missing).flatMap(all -> all).collect(toSet()));
    assertThat(rows).extracting(row -> row.text("background")).doesNotHaveDuplicates();
  }
}
