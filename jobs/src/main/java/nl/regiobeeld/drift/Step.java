package nl.regiobeeld.drift;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/**
 * A period of the one edition, to be compared with a period of the other.
 *
 * @param was a year, or 0 where none is told
 * @param now a year, or 0 where none is told
 */
public record Step(int was, int now) {

  /**
   * What to compare: every period that both have with itself, and a new last period with the last
   * one before.
   */
  public static List<Step> between(Set<Integer> was, Set<Integer> now) {
    Set<Integer> both = new TreeSet<>(was);
    both.retainAll(now);
    List<Step> steps = new ArrayList<>();
    both.forEach(period -> steps.add(new Step(period, period)));
    if (!was.isEmpty() && !now.isEmpty() && !both.contains(Collections.max(now))) {
      steps.add(new Step(Collections.max(was), Collections.max(now)));
    }
    return steps;
  }

  /** For a reader, in Dutch; empty where no period is told. */
  String inWords() {
    if (was == 0 || now == 0) {
      return "";
    }
    return was == now ? String.valueOf(now) : now + " tegenover " + was;
  }
}
