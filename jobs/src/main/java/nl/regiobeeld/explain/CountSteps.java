package nl.regiobeeld.explain;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.regiobeeld.schema.TableRow;
import nl.regiobeeld.source.Count;
import nl.regiobeeld.statistic.Confidence;

/**
 * The steps from counted records to a value and its limits, see the record types of {@code
 * statistic} for the sources of the formulas.
 *
 * @param prefix before the names of intermediate numbers, to keep two sets of them apart
 * @param per what a ratio is multiplied by
 * @param share whether a ratio is a share of people, rather than a rate of events
 * @param cells the records
 */
record CountSteps(String prefix, BigDecimal per, boolean share, Cells cells) {
  /** A confidence with how its formulas write it. */
  record Level(Confidence confidence, String z, String tail, String rest) {
    private Map<String, BigDecimal> given() {
      Map<String, BigDecimal> given = new LinkedHashMap<>();
      given.put(z, BigDecimal.valueOf(confidence.z()));
      return given;
    }
  }

  static final Level P95 = new Level(Confidence.P95, "z95", "0.025", "0.975");
  static final Level P998 = new Level(Confidence.P998, "z998", "0.001", "0.999");

  /** Whether the records are counts of a ratio. */
  static boolean isRatio(Cells cells) {
    return cells.columns().contains(Count.NUMERATOR);
  }

  /** What a ratio's unrounded value has above its denominator, over the steps of {@link #value}. */
  static String numerator(String prefix, BigDecimal per) {
    return "%s * %steller".formatted(per.toPlainString(), prefix);
  }

  /** The value under this name, with what its limits need. */
  List<Step> value(String name, Optional<BigDecimal> published) {
    List<Step> steps = new ArrayList<>();
    if (isRatio(cells)) {
      steps.add(Step.between(prefix + Count.NUMERATOR, "som(teller)", cells));
      steps.add(Step.between(prefix + Count.DENOMINATOR, "som(noemer)", cells));
      String quotient = numerator(prefix, per) + " / " + prefix + Count.DENOMINATOR;
      steps.add(Step.of(name, quotient, Map.of(), published));
      return steps;
    }
    steps.add(Step.of(name, "som(waarde)", cells, published));
    if (cells.columns().contains(Count.DEVIATION)) {
      steps.add(Step.between(prefix + Count.DEVIATION, "som(standaardafwijking)", cells));
      steps.add(Step.between(prefix + Count.OBSERVATIONS, "som(waarnemingen)", cells));
    }
    return steps;
  }

  /** The limits in two columns of a row. */
  List<Step> limits(Level level, TableRow row, String lower, String upper) {
    List<Step> steps = new ArrayList<>();
    row.number(lower)
        .ifPresent(number -> steps.add(step(level, lower, formula(level, -1), number)));
    row.number(upper).ifPresent(number -> steps.add(step(level, upper, formula(level, 1), number)));
    return steps;
  }

  private static Step step(Level level, String name, String formula, BigDecimal published) {
    return Step.of(name, formula, level.given(), Optional.of(published)).inDoubles();
  }

  /** The formula of the limit on one side: below for -1, above for 1. */
  private String formula(Level level, int side) {
    String text;
    if (!isRatio(cells)) {
      text = student(level, side);
    } else if (share) {
      text = wilson(level, side);
    } else {
      text = isFew() ? exact(level, side) : byar(level, side);
    }
    return text.replace("{x}", prefix + "teller")
        .replace("{n}", prefix + "noemer")
        .replace("{per}", per.toPlainString());
  }

  private boolean isFew() {
    int position = cells.columns().indexOf(Count.NUMERATOR);
    BigDecimal events =
        cells.rows().stream()
            .map(row -> new BigDecimal(row.get(position)))
            .reduce(BigDecimal.ZERO, BigDecimal::add);
    return events.doubleValue() < nl.regiobeeld.statistic.Count.FEW;
  }

  private static String sign(int side) {
    return side < 0 ? "-" : "+";
  }

  private static String wilson(Level level, int side) {
    return "{per} * (2 * {x} + %1$s^2 %2$s %1$s * sqrt(%1$s^2 + 4 * {x} * (1 - {x} / {n})))"
            .formatted(level.z(), sign(side))
        + " / (2 * ({n} + %s^2))".formatted(level.z());
  }

  private static String exact(Level level, int side) {
    return side < 0
        ? "if({x} == 0, 0, {per} * chi2inv(%s, max(1, 2 * {x})) / 2 / {n})".formatted(level.tail())
        : "{per} * chi2inv(%s, 2 * {x} + 2) / 2 / {n}".formatted(level.rest());
  }

  private static String byar(Level level, int side) {
    String x = side < 0 ? "{x}" : "({x} + 1)";
    return "{per} * %1$s * (1 - 1 / (9 * %1$s) %2$s %3$s / (3 * sqrt(%1$s)))^3 / {n}"
        .formatted(x, sign(side), level.z());
  }

  private String student(Level level, int side) {
    String value = prefix.isEmpty() ? "waarde" : "landelijk";
    return "%s %s tinv(%s, %swaarnemingen - 1) * %sstandaardafwijking / sqrt(%swaarnemingen)"
        .formatted(value, sign(side), level.rest(), prefix, prefix, prefix);
  }
}
