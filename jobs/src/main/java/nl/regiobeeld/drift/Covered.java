package nl.regiobeeld.drift;

/**
 * How far a source covers a region, or all wijken or buurten together.
 *
 * @param period the year that the values are about
 * @param kind the value of regio_soort
 * @param code of the region; null for wijken and buurten, which are only counted
 * @param regions how many regions have a value
 * @param values how many values there are
 * @param empty how many are missing
 */
public record Covered(
    String source, int period, String kind, String code, long regions, long values, long empty) {}
