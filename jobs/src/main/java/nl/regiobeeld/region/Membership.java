package nl.regiobeeld.region;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/** Carries what was recorded for the gemeenten of one year to those of all other years. */
public final class Membership {
  private final Register register;

  /** Membership along the herindelingen of this register. */
  public Membership(Register register) {
    this.register = register;
  }

  /**
   * The area of every gemeente, from a record of some.
   *
   * <p>A gemeente that is not recorded takes the area on which all gemeenten it arose from agree,
   * or else all that it was merged into.
   *
   * @param recorded gemeente code to area code
   * @return gemeente code to area code; a gemeente that cannot be derived is absent
   */
  public Map<String, String> carry(Map<String, String> recorded) {
    Map<String, String> carried = new TreeMap<>();
    for (String code : register.gemeenten().keySet()) {
      areaOf(code, recorded, new HashSet<>()).ifPresent(area -> carried.put(code, area));
    }
    return carried;
  }

  /**
   * The members of a region through time, from a list that holds for one year: besides the listed
   * gemeenten, those that were wholly merged into members and those that arose from members only.
   */
  public Set<String> members(Set<String> listed) {
    Map<String, String> recorded = new TreeMap<>();
    listed.forEach(code -> recorded.put(code, "in"));
    return new TreeSet<>(carry(recorded).keySet());
  }

  private Optional<String> areaOf(String code, Map<String, String> recorded, Set<String> visited) {
    if (recorded.containsKey(code)) {
      return Optional.of(recorded.get(code));
    }
    if (!visited.add(code)) {
      return Optional.empty();
    }
    List<String> before = register.predecessors(code).stream().map(Merger::from).toList();
    List<String> after = register.successors(code).stream().map(Merger::to).toList();
    return unanimous(arose(code) ? before : List.of(), recorded, visited)
        .or(() -> unanimous(after, recorded, visited));
  }

  /** A gemeente that only received others, keeping its own code, did not arise from them. */
  private boolean arose(String code) {
    int from = register.gemeenten().get(code).from();
    return register.predecessors(code).stream().anyMatch(merger -> merger.year() == from);
  }

  private Optional<String> unanimous(
      List<String> codes, Map<String, String> recorded, Set<String> visited) {
    Set<Optional<String>> areas = new HashSet<>();
    for (String code : codes) {
      areas.add(areaOf(code, recorded, new HashSet<>(visited)));
    }
    return areas.size() == 1 ? areas.iterator().next() : Optional.empty();
  }
}
