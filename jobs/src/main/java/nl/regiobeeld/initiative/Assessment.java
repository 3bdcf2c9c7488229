package nl.regiobeeld.initiative;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Optional;

/**
 * An initiative worked out again.
 *
 * @param recomputed what its formula gives for it, rounded half up to the decimals of tables; none
 *     when a parameter is missing
 * @param verdict on the number in its explanation
 */
public record Assessment(Initiative initiative, Optional<BigDecimal> recomputed, Verdict verdict) {
  /** Of a number in a table. */
  private static final int DECIMALS = 6;

  /** Persons are counted one by one. */
  private static final BigDecimal PERSON = BigDecimal.ONE;

  /** Works an initiative out. */
  public static Assessment of(Initiative initiative) {
    Optional<BigDecimal> whole = initiative.formula().value();
    return new Assessment(
        initiative, whole.map(each -> rounded(initiative.share(each))), verdict(initiative, whole));
  }

  private static BigDecimal rounded(BigDecimal number) {
    return number.setScale(DECIMALS, RoundingMode.HALF_UP);
  }

  private static Verdict verdict(Initiative initiative, Optional<BigDecimal> whole) {
    if (!initiative.duplicateOf().isEmpty()) {
      return Verdict.DUBBEL;
    }
    return Verdict.of(initiative.published(), whole, initiative.formula().spread(), PERSON);
  }

  /** The published number for this one, of a range what lies halfway. */
  public BigDecimal published() {
    return initiative.share(initiative.published().middle());
  }

  /** The same in the description. */
  public Optional<BigDecimal> publishedElsewhere() {
    return initiative.publishedElsewhere().map(Printed::middle);
  }

  /** Recomputed less published. */
  public Optional<BigDecimal> difference() {
    return recomputed.map(mine -> mine.subtract(rounded(published())));
  }

  /** What to count with: recomputed, else published. */
  public BigDecimal counted() {
    return recomputed.orElseGet(this::published);
  }

  /** The published range, else from the smallest to the largest of what it is said to be. */
  public Printed range() {
    if (initiative.published().isRange()) {
      return Printed.between(
          initiative.share(initiative.published().low()),
          initiative.share(initiative.published().high()));
    }
    BigDecimal low = published();
    BigDecimal high = low;
    for (Optional<BigDecimal> other : List.of(publishedElsewhere(), recomputed)) {
      low = other.map(low::min).orElse(low);
      high = other.map(high::max).orElse(high);
    }
    return Printed.between(low, high);
  }

  /** What the verdict rests on, in Dutch. */
  public String explanation() {
    return new Reasons(this).text();
  }
}
