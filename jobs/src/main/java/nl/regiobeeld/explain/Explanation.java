package nl.regiobeeld.explain;

import java.util.List;

/**
 * How a row came about.
 *
 * @param steps its numbers, each after those that it follows from
 * @param notes what else there is to know, in Dutch: definition, polarity and band rule, why a
 *     number is missing, what was set aside
 * @param method the heading in {@code jobs/docs/methode.md} that tells the method
 */
public record Explanation(List<Step> steps, List<String> notes, String method) {}
