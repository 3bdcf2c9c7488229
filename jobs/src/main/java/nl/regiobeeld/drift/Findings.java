package nl.regiobeeld.drift;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Gathers changes; one that is found in several periods counts once and names them. */
final class Findings {
  private final Map<Change, Set<String>> periods = new LinkedHashMap<>();

  void add(Change change, Step step) {
    periods.computeIfAbsent(change, key -> new LinkedHashSet<>()).add(step.inWords());
  }

  /** A change that is about no period. */
  void add(Change change) {
    add(change, new Step(0, 0));
  }

  /** All changes in published order, the periods behind their notes. */
  List<Change> all() {
    List<Change> all = new ArrayList<>();
    periods.forEach((change, found) -> all.add(change.noting(note(change.note(), found))));
    all.sort(Change.ORDER);
    return all;
  }

  private static String note(String note, Set<String> found) {
    String when = String.join(", ", found);
    return note.isEmpty() || when.isEmpty() ? note + when : note + "; " + when;
  }
}
