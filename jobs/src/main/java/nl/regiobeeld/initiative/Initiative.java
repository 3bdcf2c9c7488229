package nl.regiobeeld.initiative;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.Locale;
import java.util.Optional;

/**
 * What someone does to spare personnel, and what it is said to spare.
 *
 * @param id unique within its region
 * @param region code or own id
 * @param name Dutch
 * @param theme of the plan
 * @param sender who sent it in
 * @param formula what it spares, in persons
 * @param reading whether the text prints the formula
 * @param published in the text's explanation (Appendix A) or the region's own file; one number for
 *     all that share it
 * @param sharedBy over how many initiatives the published number, and the formula's outcome, are
 *     divided equally; mostly 1
 * @param publishedElsewhere the same in the description (Appendix B), for this one alone
 * @param unrounded the outcome that the text prints beside the rounded one, if it does
 * @param duplicateOf id of the initiative that counts the same, or empty
 * @param place document:lines, or the file
 * @param source {@code plan} or the table id of own files
 * @param remark what there is to know, in Dutch
 */
public record Initiative(
    String id,
    String region,
    String name,
    String theme,
    String sender,
    Formula formula,
    Reading reading,
    Printed published,
    int sharedBy,
    Optional<Printed> publishedElsewhere,
    Optional<BigDecimal> unrounded,
    String duplicateOf,
    String place,
    String source,
    String remark) {

  /** The source of what stands in settings. */
  public static final String PLAN = "plan";

  /** Where a formula comes from. */
  public enum Reading {
    /** The text prints it. */
    GEDRUKT,
    /** The text prints its numbers only; it is the straightforward use of all of them. */
    EENVOUDIGSTE_LEZING,
    /** Its sender gave it with the file. */
    OPGEGEVEN;

    /** As it stands in settings and in table initiatieven. */
    public String label() {
      return name().toLowerCase(Locale.ROOT).replace('_', ' ');
    }
  }

  /** A number of all that share it, for this one. */
  BigDecimal share(BigDecimal whole) {
    return whole.divide(BigDecimal.valueOf(sharedBy), MathContext.DECIMAL128);
  }
}
