package nl.regiobeeld.forecast;

import java.math.BigDecimal;
import java.util.Map;
import java.util.Set;
import nl.regiobeeld.model.Status;

/**
 * A row of table arbeidsmarkt.
 *
 * @param values persons, percents and indices; those that are not known are absent
 * @param derived which of them were worked out from what is given
 * @param source whose forecast it is
 * @param place where the given numbers stand
 * @param note what a reader should know, in Dutch
 */
public record Outlook(
    Subject subject,
    Map<Quantity, BigDecimal> values,
    Set<Quantity> derived,
    String source,
    String place,
    String note) {
  /** The value, or null when it is not known. */
  public BigDecimal value(Quantity quantity) {
    return values.get(quantity);
  }

  /** What is known of the shortage: given, worked out, or not printed. */
  public Status status() {
    if (subject.sector().equals(Sectors.UNDIVIDED)) {
      return Status.AFGELEID;
    }
    if (!values.containsKey(Quantity.TEKORT)) {
      return Status.NIET_GEPUBLICEERD;
    }
    return derived.contains(Quantity.TEKORT) && !isBalanced() ? Status.AFGELEID : Status.OK;
  }

  /** Whether demand and supply themselves are given, so that the shortage is theirs. */
  private boolean isBalanced() {
    return values.containsKey(Quantity.VRAAG)
        && values.containsKey(Quantity.AANBOD)
        && !derived.contains(Quantity.VRAAG)
        && !derived.contains(Quantity.AANBOD);
  }
}
