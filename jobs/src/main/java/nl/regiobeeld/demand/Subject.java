package nl.regiobeeld.demand;

import java.io.Serializable;

/**
 * A measure and what it is about.
 *
 * @param subject a condition, sector or kind of clients; empty when the measure needs none
 */
public record Subject(Measure measure, String subject) implements Serializable {}
