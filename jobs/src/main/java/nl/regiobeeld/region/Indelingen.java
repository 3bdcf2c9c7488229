package nl.regiobeeld.region;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/** Tells files about one year in different indelingen from files that belong together. */
public final class Indelingen {
  private final Register register;

  /** Indelingen of this register. */
  public Indelingen(Register register) {
    this.register = register;
  }

  /**
   * The files that are in an older indeling than others.
   *
   * <p>Two files differ in indeling when each has gemeenten that any indeling the other can be of
   * lacks. Slices of one table do not: there is an indeling with all their gemeenten.
   *
   * @param codes number of each file to the gemeenten it has
   * @param year that the files are about
   * @return number of each file in an older indeling to the year of that; empty when all belong
   *     together
   */
  public Map<Integer, Integer> older(Map<Integer, Set<String>> codes, int year) {
    List<Group> groups = new ArrayList<>();
    new TreeMap<>(codes).forEach((file, gemeenten) -> place(groups, file, gemeenten, year));
    Map<Integer, Integer> older = new TreeMap<>();
    int newest = groups.stream().mapToInt(group -> group.indeling(year)).max().orElse(year);
    for (Group group : groups) {
      if (group.indeling(year) < newest) {
        group.files.forEach(file -> older.put(file, group.indeling(year)));
      }
    }
    return older;
  }

  private void place(List<Group> groups, int file, Set<String> gemeenten, int year) {
    for (Group group : groups) {
      if (!differ(group.gemeenten, gemeenten, year)) {
        group.files.add(file);
        group.gemeenten.addAll(gemeenten);
        return;
      }
    }
    groups.add(new Group(new ArrayList<>(List.of(file)), new TreeSet<>(gemeenten)));
  }

  /** Whether no indeling that one can be of has all of the other, and the other way round. */
  private boolean differ(Set<String> one, Set<String> other, int year) {
    return years(one, year).stream().noneMatch(y -> register.existingIn(y).containsAll(other))
        && years(other, year).stream().noneMatch(y -> register.existingIn(y).containsAll(one));
  }

  /** The years whose indeling has all of these gemeenten, else the one that resembles them most. */
  private List<Integer> years(Set<String> gemeenten, int year) {
    List<Integer> years =
        register.years().stream()
            .filter(each -> register.existingIn(each).containsAll(gemeenten))
            .toList();
    return years.isEmpty() ? List.of(register.indelingOf(gemeenten, year)) : years;
  }

  /** Files of one indeling with all their gemeenten. */
  private final class Group {
    private final List<Integer> files;
    private final Set<String> gemeenten;

    Group(List<Integer> files, Set<String> gemeenten) {
      this.files = files;
      this.gemeenten = gemeenten;
    }

    int indeling(int year) {
      List<Integer> years = years(gemeenten, year);
      int likely = register.indelingOf(gemeenten, year);
      return years.contains(likely) ? likely : years.get(years.size() - 1);
    }
  }
}
