package nl.regiobeeld.source;

import java.io.Serializable;
import java.util.Map;
import java.util.Set;
import nl.regiobeeld.model.Kpi;

/**
 * What files of a region's own counts and initiatives can be about.
 *
 * @param kpis by id
 * @param regions id of own regions to their name
 * @param initiatives region to the ids of the initiatives that {@code conf/} has of it
 * @param licence how the counts may be used
 */
public record OwnCounts(
    Map<String, Kpi> kpis,
    Map<String, String> regions,
    Map<String, Set<String>> initiatives,
    String licence)
    implements Serializable {
  /** Whether an initiative of a region stands in {@code conf/} already. */
  boolean hasInitiative(String region, String id) {
    return initiatives.getOrDefault(region, Set.of()).contains(id);
  }

  /** Nothing can be counted. */
  public static final OwnCounts NONE = new OwnCounts(Map.of(), Map.of(), Map.of(), "");

  /** The same for a file that is about no KPI. */
  OwnCounts places() {
    return new OwnCounts(Map.of(), regions, initiatives, licence);
  }
}
