package nl.regiobeeld.drift;

import static nl.regiobeeld.drift.Change.Kind.FEWER;
import static nl.regiobeeld.drift.Change.Kind.GONE;
import static nl.regiobeeld.drift.Change.Kind.MORE;
import static nl.regiobeeld.drift.Change.Kind.NEW;
import static nl.regiobeeld.drift.Change.Subject.COVERAGE;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;

/** Which periods a source covers, for how many regions, and which share of its values is there. */
final class CoverageDrift {
  private static final String REGIONS = "aantal regio's met een waarde";
  private static final String SHARE = "deel van de cellen dat een waarde heeft";

  private final Findings findings;

  CoverageDrift(Findings findings) {
    this.findings = findings;
  }

  /** Compares the coverage of one source. */
  void compare(String source, List<Covered> was, List<Covered> now) {
    Map<Integer, Map<String, Total>> before = totals(was);
    Map<Integer, Map<String, Total>> after = totals(now);
    for (int period : all(before.keySet(), after.keySet())) {
      String name = String.valueOf(period);
      if (!before.containsKey(period)) {
        String regions = inWords(after.get(period));
        findings.add(new Change(source, COVERAGE, NEW, name, null, regions, REGIONS));
      } else if (!after.containsKey(period)) {
        String regions = inWords(before.get(period));
        findings.add(new Change(source, COVERAGE, GONE, name, regions, null, REGIONS));
      } else {
        kinds(source, name, before.get(period), after.get(period));
      }
    }
  }

  private void kinds(
      String source, String period, Map<String, Total> before, Map<String, Total> after) {
    for (String kind : all(before.keySet(), after.keySet())) {
      Total was = before.getOrDefault(kind, Total.NONE);
      Total now = after.getOrDefault(kind, Total.NONE);
      String name = period + " " + kind;
      if (was.regions() != now.regions()) {
        Change.Kind change = now.regions() > was.regions() ? MORE : FEWER;
        String regions = String.valueOf(was.regions());
        String becoming = String.valueOf(now.regions());
        findings.add(new Change(source, COVERAGE, change, name, regions, becoming, REGIONS));
      }
      int direction = was.compareShares(now);
      if (direction != 0) {
        Change.Kind change = direction < 0 ? MORE : FEWER;
        findings.add(
            new Change(source, COVERAGE, change, name, was.percent(), now.percent(), SHARE));
      }
    }
  }

  private static Map<Integer, Map<String, Total>> totals(List<Covered> covered) {
    return covered.stream()
        .collect(
            Collectors.groupingBy(
                Covered::period,
                TreeMap::new,
                Collectors.groupingBy(
                    Covered::kind,
                    TreeMap::new,
                    Collectors.mapping(Total::of, Collectors.reducing(Total.NONE, Total::plus)))));
  }

  private static String inWords(Map<String, Total> kinds) {
    return kinds.entrySet().stream()
        .map(entry -> entry.getValue().regions() + " " + entry.getKey())
        .collect(Collectors.joining(", "));
  }

  private static <T> Set<T> all(Set<T> some, Set<T> others) {
    Set<T> all = new TreeSet<>(some);
    all.addAll(others);
    return all;
  }
}
