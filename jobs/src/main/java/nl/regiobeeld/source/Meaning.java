package nl.regiobeeld.source;

import java.io.Serializable;

/**
 * What a publisher says of a column.
 *
 * @param title with those of its groups before it, divided by {@code |}; empty when not told
 * @param description empty when there is none
 */
public record Meaning(String title, String description) implements Serializable {}
