package nl.regiobeeld.initiative;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * What plans say of their initiatives.
 *
 * @param list in the order of the settings
 * @param extra further sources
 * @param printed the impact of all together, per region whose plan prints one
 * @param sums other sums of the plans, to be checked
 */
public record Initiatives(
    List<Initiative> list,
    List<ExtraSource> extra,
    List<PlanImpact> printed,
    List<PrintedSum> sums) {
  /** The ids of the initiatives of each region. */
  public Map<String, Set<String>> ids() {
    Map<String, Set<String>> ids = new TreeMap<>();
    list.forEach(
        each -> ids.computeIfAbsent(each.region(), region -> new TreeSet<>()).add(each.id()));
    return ids;
  }
}
