package nl.regiobeeld.region;

import java.io.Serializable;

/**
 * One step of a herindeling: an abolished gemeente and one that received (part of) it.
 *
 * @param year the 1 January from which the old gemeente no longer exists
 * @param from code of the abolished gemeente
 * @param to code of the receiving gemeente
 */
public record Merger(int year, String from, String to) implements Serializable {}
