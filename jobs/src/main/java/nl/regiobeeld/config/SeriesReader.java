package nl.regiobeeld.config;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import nl.regiobeeld.model.AgeRange;
import nl.regiobeeld.model.Break;
import nl.regiobeeld.model.Promise;
import nl.regiobeeld.model.SeriesRules;
import nl.regiobeeld.source.Nearest;

/** Reads {@code conf/series.yaml}. */
final class SeriesReader {
  private final Set<String> tables;
  private final Set<String> subjects;

  /**
   * A reader.
   *
   * @param tables ids of the publishers' tables
   * @param subjects ids of indicators and zorgsoorten
   */
  SeriesReader(Set<String> tables, Set<String> subjects) {
    this.tables = tables;
    this.subjects = subjects;
  }

  SeriesSettings read(YamlMap file) {
    file.allow("reeksen", "breuken", "doorlopend", "achterstand");
    Map<String, String> families = families(file.required("reeksen"));
    return new SeriesSettings(
        new SeriesRules(families, breaks(file, families)), promise(file.required("achterstand")));
  }

  private static Map<String, String> families(YamlMap section) {
    Map<String, String> families = new LinkedHashMap<>();
    for (String family : section.keys()) {
      for (String source : section.texts(family)) {
        if (families.put(source, family) != null) {
          section.problem(family, "'" + source + "' stands in two series; keep it in one");
        }
      }
    }
    return families;
  }

  private List<Break> breaks(YamlMap file, Map<String, String> families) {
    Set<String> series = new TreeSet<>(families.values());
    series.addAll(tables);
    YamlMap section = file.map("breuken");
    YamlMap declared = file.map("doorlopend");
    for (String id : declared.keys()) {
      if (!section.has(id)) {
        declared.problem(id, "no '" + id + "' under 'breuken'" + Nearest.hint(id, section.keys()));
      }
    }
    List<Break> breaks = new ArrayList<>();
    for (String id : section.keys()) {
      Optional<String> continuous = declared.has(id) ? declared.optional(id) : Optional.empty();
      breaks.add(one(section.map(id), series, continuous.orElse("")));
    }
    return breaks;
  }

  private Break one(YamlMap entry, Set<String> series, String continuous) {
    entry.allow("reeks", "jaar", "meting", "leeftijd", "reden");
    String family = entry.text("reeks");
    if (!family.isEmpty() && !series.contains(family)) {
      entry.problem(
          "reeks",
          "no '" + family + "' under 'reeksen' or in sources.yaml" + Nearest.hint(family, series));
    }
    return new Break(
        family,
        year(entry, "jaar"),
        names(entry, "meting", subjects::contains, "no indicator or zorgsoort"),
        names(entry, "leeftijd", SeriesReader::isAge, "no age range; write 18-64, 65+ or totaal:"),
        entry.text("reden"),
        continuous);
  }

  private static int year(YamlMap entry, String key) {
    int year = entry.year(key);
    if (year == 0) {
      entry.problem(key, "'" + key + "' needs a year");
    }
    return year;
  }

  /** Names from the break on, each to the one before: the same, or another in a mapping. */
  private static Map<String, String> names(
      YamlMap entry, String key, Predicate<String> known, String problem) {
    Map<String, String> names = new LinkedHashMap<>();
    if (entry.isMap(key)) {
      YamlMap changed = entry.map(key);
      changed.keys().forEach(now -> names.put(now, changed.text(now)));
    } else {
      entry.texts(key).forEach(name -> names.put(name, name));
    }
    Set<String> all = new TreeSet<>(names.keySet());
    all.addAll(names.values());
    all.removeIf(known);
    all.forEach(name -> entry.problem(key, problem + " '" + name + "'"));
    return names;
  }

  private static boolean isAge(String label) {
    return label.equals(AgeRange.TOTAL) || AgeRange.ofLabel(label).isPresent();
  }

  private static Promise promise(YamlMap section) {
    section.allow("basisjaar", "doeljaar", "deel");
    int base = year(section, "basisjaar");
    int due = year(section, "doeljaar");
    if (due <= base) {
      section.problem("doeljaar", "'doeljaar' must be later than 'basisjaar'");
    }
    int part = section.number("deel", 101);
    if (part < 1 || part > 100) {
      section.problem("deel", "'deel' needs a percentage from 1 to 100");
    }
    return new Promise(base, due, part);
  }
}
