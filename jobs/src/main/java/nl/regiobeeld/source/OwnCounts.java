package nl.regiobeeld.source;

import java.io.Serializable;
import java.util.Map;
import nl.regiobeeld.model.Kpi;

/**
 * What files of a region's own counts and initiatives can be about.
 *
 * @param kpis by id
 * @param regions id of own regions to their name
 * @param licence how the counts may be used
 */
public record OwnCounts(Map<String, Kpi> kpis, Map<String, String> regions, String licence)
    implements Serializable {
  /** Nothing can be counted. */
  public static final OwnCounts NONE = new OwnCounts(Map.of(), Map.of(), "");

  /** The same for a file that is about no KPI. */
  OwnCounts places() {
    return new OwnCounts(Map.of(), regions, licence);
  }
}
