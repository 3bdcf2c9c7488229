package nl.regiobeeld.initiative;

import java.math.BigDecimal;
import java.util.Optional;

/**
 * A sum that a plan prints.
 *
 * @param id unique
 * @param description Dutch
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
    Formula formula,
    String unit,
    Printed printed,
    BigDecimal step,
    String place,
    String remark) {

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
    String outcome =
        "Gedrukt %s, herrekend %s %s."
            .formatted(printed.text(), recomputed().map(Dutch::number).orElse("onbekend"), unit);
    String rounding =
        verdict() == Verdict.AFRONDING
            ? formula
                .spread()
                .filter(Printed::isRange)
                .map(
                    spread ->
                        " Afgeronde invoer geeft %s tot %s."
                            .formatted(Dutch.number(spread.low()), Dutch.number(spread.high())))
                .orElse("")
            : "";
    return (outcome + rounding + " " + remark).strip();
  }
}
