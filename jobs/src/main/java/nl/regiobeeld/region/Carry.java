package nl.regiobeeld.region;

import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/** Brings counts per gemeente from one year's indeling to another's. */
public final class Carry {
  private final Register register;

  /** Carrying along the herindelingen of this register. */
  public Carry(Register register) {
    this.register = register;
  }

  /**
   * What each gemeente of a year is made of.
   *
   * @param from the year whose indeling the counts have
   * @param to the year whose indeling is wanted
   * @return gemeente of {@code to} to the gemeenten of {@code from} whose sum it is; one that got
   *     part of a gemeente, or that cannot be told apart in the newer counts, is absent
   */
  public Map<String, Set<String>> origins(int from, int to) {
    return to >= from ? forward(from, to) : backward(from, to);
  }

  private Map<String, Set<String>> forward(int from, int to) {
    Map<String, Set<String>> origins = new TreeMap<>();
    Set<String> partly = new HashSet<>();
    for (String code : register.existingIn(from)) {
      Set<String> ends = new TreeSet<>();
      follow(code, to, ends);
      if (ends.size() > 1) {
        partly.addAll(ends);
      }
      ends.forEach(end -> origins.computeIfAbsent(end, key -> new TreeSet<>()).add(code));
    }
    origins.keySet().removeAll(partly);
    return origins;
  }

  private void follow(String code, int to, Set<String> ends) {
    if (register.gemeenten().get(code).existsIn(to)) {
      ends.add(code);
    } else {
      register.successors(code).forEach(merger -> follow(merger.to(), to, ends));
    }
  }

  private Map<String, Set<String>> backward(int from, int to) {
    Map<String, Set<String>> origins = new TreeMap<>();
    Set<String> there = register.existingIn(from);
    for (String code : register.existingIn(to)) {
      boolean grew =
          register.predecessors(code).stream()
              .anyMatch(merger -> merger.year() > to && merger.year() <= from);
      if (there.contains(code) && !grew) {
        origins.put(code, Set.of(code));
      }
    }
    return origins;
  }
}
