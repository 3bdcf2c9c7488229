package nl.regiobeeld.report;

/**
 * Numbers in a report that do not follow from what they are said to follow from.
 *
 * @param numbers how many, at least one
 * @param command which explains the row of the first
 */
public record Unequal(long numbers, String command) {}
