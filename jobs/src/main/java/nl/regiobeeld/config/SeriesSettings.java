package nl.regiobeeld.config;

import nl.regiobeeld.model.Promise;
import nl.regiobeeld.model.SeriesRules;

/**
 * What {@code conf/series.yaml} says.
 *
 * @param rules which years can be compared
 * @param promise the part of the gap that is to be closed
 */
public record SeriesSettings(SeriesRules rules, Promise promise) {}
