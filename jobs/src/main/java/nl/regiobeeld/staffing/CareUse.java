package nl.regiobeeld.staffing;

import java.math.BigDecimal;
import nl.regiobeeld.model.AgeRange;

/**
 * How much care of a sector people use; only relative to other ages and sexes does it matter.
 *
 * @param age whose
 * @param sex man, vrouw or, when both are alike, totaal
 * @param rate per person, in any unit
 */
public record CareUse(AgeRange age, String sex, BigDecimal rate) {}
