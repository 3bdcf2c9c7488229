package nl.regiobeeld.staffing;

import java.math.BigDecimal;
import nl.regiobeeld.model.AgeRange;

/**
 * Who came and went in an age class of a sector during a year; whole persons, and begin + all that
 * comes in − all that goes out = end, exactly.
 *
 * @param sector its id
 * @param age the class
 * @param year during which
 * @param begin persons at the end of the year before
 * @param training in, from training
 * @param elsewhere in, from elsewhere
 * @param agedIn in, from the class below
 * @param agedOut out, to the class above
 * @param left out, for other reasons than retirement
 * @param retired out
 * @param end persons at the end of the year
 * @param fte of one person in the base year, six decimals
 */
public record Flow(
    String sector,
    AgeRange age,
    int year,
    long begin,
    long training,
    long elsewhere,
    long agedIn,
    long agedOut,
    long left,
    long retired,
    long end,
    BigDecimal fte) {}
