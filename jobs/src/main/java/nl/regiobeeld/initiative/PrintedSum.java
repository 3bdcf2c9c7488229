package nl.regiobeeld.initiative;

import java.math.BigDecimal;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * A sum that a plan prints, or two of its numbers about the same.
 *
 * @param id unique
 * @param description Dutch
 * @param kind whether the printed number should be the outcome
 * @param formula from other numbers that it prints
 * @param unit of the outcome
 * @param printed the outcome as printed
 * @param step to a multiple of what the plan rounds it
 * @param place document:lines
 * @param remark what there is to know, in Dutch
 */
public record PrintedSum(
    String id,
    String description,
    Kind kind,
    Formula formula,
    String unit,
    Printed printed,
    BigDecimal step,
    String place,
    String remark) {
  /** What a printed number is to the outcome. */
  public enum Kind {
    /** The plan prints it as the outcome. */
    SOM,
    /** Another number that the plan prints, to be set beside it. */
    VERGELIJKING;

    /** The value of soort. */
    public String label() {
      return name().toLowerCase(Locale.ROOT);
    }
  }

  /** The outcome worked out again. */
  public Optional<BigDecimal> recomputed() {
    return formula.value();
  }

  /** Recomputed less printed, of a range less what lies halfway. */
  public Optional<BigDecimal> difference() {
    return recomputed().map(value -> value.subtract(printed.middle()));
  }

  /** The verdict on the printed outcome. */
  public Verdict verdict() {
    return Verdict.of(printed, recomputed(), formula.spread(), step);
  }

  /** What the verdict rests on, in Dutch. */
  public String explanation() {
    String recomputed = recomputed().map(value -> ", herrekend " + Dutch.number(value)).orElse("");
    return Stream.of(
            "Gedrukt %s%s %s.".formatted(printed.text(), recomputed, unit),
            Reasons.missing(formula, printed.middle()),
            rounding(),
            remark)
        .filter(sentence -> !sentence.isEmpty())
        .collect(Collectors.joining(" "));
  }

  private String rounding() {
    if (verdict() != Verdict.AFRONDING) {
      return "";
    }
    return formula
        .spread()
        .filter(Printed::isRange)
        .map(
            spread ->
                "De afgeronde invoer geeft %s tot %s."
                    .formatted(Dutch.number(spread.low()), Dutch.number(spread.high())))
        .orElse("Het verschil is minder dan de afronding van het gedrukte getal.");
  }
}
