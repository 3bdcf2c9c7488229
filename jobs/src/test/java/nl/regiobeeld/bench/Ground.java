package nl.regiobeeld.bench;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import nl.regiobeeld.config.OwnRegion;
import nl.regiobeeld.region.Reference;

/**
 * The regions that generated extracts are about: the country, GGD regions and gemeenten are real,
 * wijken and buurten are well-formed and made up.
 *
 * @param reference the reference data
 * @param only codes of the gemeenten to take; empty for all
 * @param wijken how many of each gemeente
 * @param buurten how many of each wijk
 */
record Ground(Reference reference, Set<String> only, int wijken, int buurten) {
  /** What the country's own rows are called in the tables that are generated. */
  static final String COUNTRY = "NL01";

  /** About as many wijken and buurten as the Netherlands have. */
  static Ground whole(Reference reference) {
    return new Ground(reference, Set.of(), 9, 4);
  }

  /** The gemeenten of own regions, with few wijken: enough for every kind of row. */
  static Ground small(Reference reference, List<OwnRegion> own) {
    Set<String> gemeenten = new TreeSet<>();
    own.forEach(region -> gemeenten.addAll(region.members()));
    return new Ground(reference, gemeenten, 1, 1);
  }

  /** A gemeente as Vektis spells it. */
  record Spelled(String code, String name) {}

  /** The codes of a year's gemeenten. */
  List<String> gemeenten(int year) {
    return reference.register().existingIn(year).stream()
        .filter(code -> only.isEmpty() || only.contains(code))
        .sorted()
        .toList();
  }

  /** What a gemeente is called. */
  String name(String gemeente) {
    return reference.register().gemeenten().get(gemeente).name();
  }

  /** In capitals; those that no year's names tell apart (two are called Bergen) are left out. */
  List<Spelled> spelled(int year) {
    List<Spelled> spelled = new ArrayList<>();
    for (String code : gemeenten(year)) {
      String name = name(code).toUpperCase(Locale.ROOT);
      Optional<String> found = reference.names().gemeente(name, year);
      if (found.equals(Optional.of(code))) {
        spelled.add(new Spelled(code, name));
      }
    }
    return spelled;
  }

  /** The country, GGD regions and a year's gemeenten: what surveys publish. */
  List<String> surveyed(int year) {
    List<String> regions = new ArrayList<>(List.of(COUNTRY));
    reference.register().areas().keySet().stream()
        .filter(code -> code.startsWith("GG"))
        .sorted()
        .forEach(regions::add);
    regions.addAll(gemeenten(year));
    return regions;
  }

  /** The same without GGD regions, down to buurten: what models estimate. */
  List<String> modelled(int year) {
    List<String> regions = new ArrayList<>(List.of(COUNTRY));
    for (String gemeente : gemeenten(year)) {
      regions.add(gemeente);
      for (int wijk = 0; wijk < wijken; wijk++) {
        String digits = gemeente.substring(2) + "%02d".formatted(wijk);
        regions.add("WK" + digits);
        for (int buurt = 0; buurt < buurten; buurt++) {
          regions.add("BU" + digits + "%02d".formatted(buurt));
        }
      }
    }
    return regions;
  }
}
