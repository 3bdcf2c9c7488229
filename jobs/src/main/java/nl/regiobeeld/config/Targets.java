package nl.regiobeeld.config;

import java.util.List;
import java.util.Map;
import nl.regiobeeld.model.Kpi;

/**
 * What a region counts itself and what its plans promise.
 *
 * @param kpis by id, in the order of the file
 * @param list the targets, in the order of the file
 * @param licence how own counts may be used
 */
public record Targets(Map<String, Kpi> kpis, List<Target> list, String licence) {}
