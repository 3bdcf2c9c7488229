package nl.regiobeeld.region;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.IntStream;
import nl.regiobeeld.model.Region;
import nl.regiobeeld.model.RegionKind;

/** All gemeenten since 2006 with their herindelingen, and the areas above them. */
public final class Register implements Serializable {
  /** The first year of which it knows every gemeente. */
  public static final int FIRST_YEAR = 2006;

  private static final long serialVersionUID = 1L;

  private final Map<String, Gemeente> gemeenten = new TreeMap<>();
  private final Map<String, Region> areas = new TreeMap<>();
  private final Map<String, List<Merger>> successors = new TreeMap<>();
  private final Map<String, List<Merger>> predecessors = new TreeMap<>();

  /**
   * A register of these facts.
   *
   * @param gemeenten every gemeente once
   * @param areas every area above gemeente once
   * @param mergers one row per abolished gemeente and receiver
   */
  public Register(List<Gemeente> gemeenten, List<Region> areas, List<Merger> mergers) {
    gemeenten.forEach(gemeente -> this.gemeenten.put(gemeente.code(), gemeente));
    areas.forEach(area -> this.areas.put(area.code(), area));
    for (Merger merger : mergers) {
      successors.computeIfAbsent(merger.from(), code -> new ArrayList<>()).add(merger);
      predecessors.computeIfAbsent(merger.to(), code -> new ArrayList<>()).add(merger);
    }
  }

  /** Every gemeente, by code. */
  public Map<String, Gemeente> gemeenten() {
    return gemeenten;
  }

  /** Every area above gemeente, by code. */
  public Map<String, Region> areas() {
    return areas;
  }

  /** The steps by which an abolished gemeente went on; empty while it exists. */
  public List<Merger> successors(String code) {
    return successors.getOrDefault(code, List.of());
  }

  /** The steps by which a gemeente received abolished ones. */
  public List<Merger> predecessors(String code) {
    return predecessors.getOrDefault(code, List.of());
  }

  /** The region behind a CBS code, wijken and buurten excepted; none when the code is unknown. */
  public Optional<Region> region(String code) {
    Gemeente gemeente = gemeenten.get(code);
    return gemeente == null
        ? Optional.ofNullable(areas.get(code))
        : Optional.of(new Region(code, gemeente.name(), RegionKind.GEMEENTE));
  }

  /** The codes of the gemeenten that existed on 1 January of the year. */
  public Set<String> existingIn(int year) {
    Set<String> codes = new HashSet<>();
    for (Gemeente gemeente : gemeenten.values()) {
      if (gemeente.existsIn(year)) {
        codes.add(gemeente.code());
      }
    }
    return codes;
  }

  /** The years of which it knows every gemeente, up to the last in which one began. */
  List<Integer> years() {
    int last = gemeenten.values().stream().mapToInt(Gemeente::from).max().orElse(FIRST_YEAR);
    return IntStream.rangeClosed(FIRST_YEAR, Math.max(last, FIRST_YEAR)).boxed().toList();
  }

  /**
   * The year whose indeling resembles a set of codes best (most codes shared, fewest apart); the
   * year nearest to the given one when several fit as well.
   */
  public int indelingOf(Set<String> codes, int near) {
    Map<Integer, Double> likeness = new LinkedHashMap<>();
    int last = gemeenten.values().stream().mapToInt(Gemeente::from).max().orElse(near);
    for (int year = FIRST_YEAR; year <= Math.max(last, near); year++) {
      Set<String> existing = existingIn(year);
      long shared = codes.stream().filter(existing::contains).count();
      likeness.put(year, (double) shared / (codes.size() + existing.size() - shared));
    }
    int best = near;
    double top = -1;
    for (Map.Entry<Integer, Double> entry : likeness.entrySet()) {
      boolean closer = Math.abs(entry.getKey() - near) < Math.abs(best - near);
      if (entry.getValue() > top || (entry.getValue() == top && closer)) {
        best = entry.getKey();
        top = entry.getValue();
      }
    }
    return best;
  }
}
