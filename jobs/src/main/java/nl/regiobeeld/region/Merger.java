package nl.regiobeeld.region;

import java.io.Serializable;

/**
 * One step of a herindeling: an abolished gemeente and one that received (part of) it.
 *
 * @param year the 1 January from which the old gemeente no longer exists
 * @param from code of the abolished gemeente
 * @param to code of the receiving gemeente
 * @param dwellings how many moved, or null when not recorded
 * @param inhabitants how many moved, or null when not recorded
 */
public record Merger(int year, String from, String to, Long dwellings, Long inhabitants)
    implements Serializable {}
