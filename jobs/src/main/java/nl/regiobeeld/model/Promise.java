package nl.regiobeeld.model;

import java.io.Serializable;

/**
 * The part of a region's gap to the Netherlands that is to be closed.
 *
 * @param base the year that the gap is measured from, where a series has it
 * @param due the year in which the part is to be closed
 * @param part percent of the gap, above 0
 */
public record Promise(int base, int due, int part) implements Serializable {}
