package nl.regiobeeld.drift;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;

/**
 * What is compared of an edition's inputs.
 *
 * @param files source to the names of its files
 * @param fields the columns of all files
 * @param codes the codes of their rows
 * @param covered the regions of their rows
 */
public record Snapshot(
    Map<String, List<String>> files, List<Field> fields, List<Code> codes, List<Covered> covered) {

  /** The sources that this and another edition have. */
  public Set<String> sharedWith(Snapshot other) {
    Set<String> shared = new TreeSet<>(files.keySet());
    shared.retainAll(other.files.keySet());
    return shared;
  }

  /** Whether rows of a source about a period are about wijken or buurten. */
  public boolean hasParts(String source, int period) {
    return covered.stream()
        .anyMatch(
            each -> each.source().equals(source) && each.period() == period && each.code() == null);
  }

  /** What a total is about. */
  public record Group(String source, int period, String kind) {}

  /** The coverage of all regions of a kind together, in order. */
  public Map<Group, Total> totals() {
    Map<Group, Total> totals =
        new TreeMap<>(
            Comparator.comparing(Group::source)
                .thenComparing(Group::period)
                .thenComparing(Group::kind));
    for (Covered each : covered) {
      Group group = new Group(each.source(), each.period(), each.kind());
      totals.merge(group, Total.of(each), Total::plus);
    }
    return totals;
  }

  /** The periods that rows of a source are about. */
  public Set<Integer> periods(String source) {
    return covered.stream()
        .filter(each -> each.source().equals(source))
        .map(Covered::period)
        .collect(Collectors.toCollection(TreeSet::new));
  }
}
