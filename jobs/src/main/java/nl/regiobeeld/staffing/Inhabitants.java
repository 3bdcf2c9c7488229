package nl.regiobeeld.staffing;

import java.math.BigDecimal;
import nl.regiobeeld.model.AgeRange;

/**
 * The inhabitants of one age and sex.
 *
 * @param age whose
 * @param sex man, vrouw or totaal
 * @param persons how many
 */
public record Inhabitants(AgeRange age, String sex, BigDecimal persons) {}
