package nl.regiobeeld.staffing;

/**
 * How flows differ by age, the same for every sector.
 *
 * @param training who come from training: so many a year of age, relative to other ages
 * @param elsewhere who come from elsewhere, likewise
 * @param leaving times {@link Lever#UITSTROOM}
 * @param retiring times {@link Lever#PENSIOEN}
 */
public record AgePatterns(
    AgePattern training, AgePattern elsewhere, AgePattern leaving, AgePattern retiring) {}
