package nl.regiobeeld.demand;

import java.io.Serializable;

/**
 * The people of a region in one year, as one source has them.
 *
 * @param source its id
 * @param forecast whether they are expected, not counted
 * @param provisional whether one of the counts is
 */
public record Population(
    String source, int year, boolean forecast, boolean provisional, People people)
    implements Serializable {}
