package nl.regiobeeld.drift;

/**
 * How many codes of wijken or buurten came and went.
 *
 * @param step the periods that are compared
 * @param kind wijk or buurt
 */
public record Turnover(String source, Step step, String kind, long gone, long came) {}
