package nl.regiobeeld.config;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import nl.regiobeeld.model.AgeRange;
import nl.regiobeeld.model.Indicator;
import nl.regiobeeld.model.Method;
import nl.regiobeeld.source.Labour;
import nl.regiobeeld.source.Nearest;
import nl.regiobeeld.source.SourceFile.Purpose;
import nl.regiobeeld.source.TableDefinition;

/** Reads what {@code conf/sources.yaml} says about publishers' tables. */
final class TablesReader {
  private static final Map<String, Purpose> PURPOSES =
      Map.of(
          "monitor", Purpose.MONITOR,
          "kerncijfers", Purpose.KEY_FIGURES,
          "bevolking", Purpose.POPULATION,
          "prognose", Purpose.FORECAST,
          "arbeidsmarkt", Purpose.LABOUR);

  private final Map<String, Indicator> indicators;

  /**
   * A reader.
   *
   * @param indicators by id
   */
  TablesReader(Map<String, Indicator> indicators) {
    this.indicators = indicators;
  }

  Map<String, TableDefinition> read(YamlMap sources) {
    Map<String, String> usualAges = ages(sources);
    Map<String, TableDefinition> tables = new LinkedHashMap<>();
    YamlMap all = sources.required("tabellen");
    for (String id : all.keys()) {
      YamlMap entry = all.map(id);
      TableDefinition table = table(id, entry, usualAges);
      tables.put(id, table);
      YamlMap others = entry.map("ook");
      others.keys().forEach(other -> tables.put(other, table.under(other, others.year(other))));
    }
    return tables;
  }

  private TableDefinition table(String id, YamlMap entry, Map<String, String> usualAges) {
    entry.allow(
        "naam",
        "soort",
        "methode",
        "jaar",
        "licentie",
        "leeftijden",
        "leeftijd",
        "regio",
        "kenmerk",
        "ook",
        "inwoners",
        "schaal",
        "kolommen",
        "categorieen",
        "uitgave",
        "sectoren",
        "scenarios");
    Purpose purpose =
        entry
            .choice(
                "soort",
                text -> Optional.ofNullable(PURPOSES.get(text)),
                List.of("arbeidsmarkt", "bevolking", "kerncijfers", "monitor", "prognose"))
            .orElse(Purpose.MONITOR);
    boolean population = purpose == Purpose.POPULATION || purpose == Purpose.FORECAST;
    Method method =
        entry.has("methode")
            ? entry
                .choice("methode", TablesReader::method, List.of("gepubliceerd", "modelschatting"))
                .orElse(Method.GEPUBLICEERD)
            : Method.GEPUBLICEERD;
    Map<String, String> ages = new LinkedHashMap<>(usualAges);
    ages.putAll(ages(entry));
    Map<String, List<String>> people = population ? population(entry) : Map.of();
    return new TableDefinition(
        id,
        entry.text("naam"),
        purpose,
        method,
        entry.year("jaar"),
        entry.text("licentie"),
        ages,
        age(entry, purpose != Purpose.MONITOR && !people.containsKey("")),
        entry.optional("regio").orElse(""),
        entry.texts("kenmerk"),
        people,
        entry.number("schaal", 1),
        purpose == Purpose.LABOUR ? LabourReader.columns(entry) : columns(entry),
        texts(entry, "categorieen"),
        purpose == Purpose.LABOUR ? LabourReader.read(entry) : Labour.NONE);
  }

  /** The methods of publishers; the other two are our own. */
  private static Optional<Method> method(String label) {
    return Method.ofLabel(label)
        .filter(method -> method == Method.GEPUBLICEERD || method == Method.MODELSCHATTING);
  }

  /** The age range of all rows; empty when the rows tell it. */
  private static String age(YamlMap entry, boolean population) {
    String label = entry.optional("leeftijd").orElse(population ? AgeRange.TOTAL : "");
    requireAge(entry, "leeftijd", label);
    return label;
  }

  private static void requireAge(YamlMap entry, String key, String label) {
    boolean known = label.isEmpty() || label.equals(AgeRange.TOTAL);
    if (!known && AgeRange.ofLabel(label).isEmpty()) {
      entry.problem(key, "'" + label + "' is no age range; write 18-64, 65+ or totaal");
    }
  }

  private static Map<String, String> ages(YamlMap parent) {
    YamlMap entry = parent.map("leeftijden");
    Map<String, String> ages = new LinkedHashMap<>();
    for (String text : entry.keys()) {
      String label = entry.text(text);
      requireAge(entry, text, label);
      ages.put(text, label);
    }
    return ages;
  }

  /** The columns that count people: one for each age band, or one list when the rows tell it. */
  private static Map<String, List<String>> population(YamlMap entry) {
    Map<String, List<String>> columns = new LinkedHashMap<>();
    if (entry.isList("inwoners")) {
      columns.put("", entry.texts("inwoners"));
      return columns;
    }
    YamlMap bands = entry.map("inwoners");
    for (String age : bands.keys()) {
      requireAge(bands, age, age);
      columns.put(age, bands.texts(age));
    }
    if (columns.isEmpty()) {
      entry.problem("inwoners", "'inwoners' is missing: name the column of each age band");
    }
    return columns;
  }

  /** What stands below a key: word to word. */
  static Map<String, String> texts(YamlMap entry, String key) {
    YamlMap named = entry.map(key);
    Map<String, String> titles = new LinkedHashMap<>();
    named.keys().forEach(code -> titles.put(code, named.text(code)));
    return titles;
  }

  private Map<String, Indicator> columns(YamlMap entry) {
    YamlMap named = entry.map("kolommen");
    Map<String, Indicator> columns = new LinkedHashMap<>();
    for (String column : named.keys()) {
      String id = named.text(column);
      Indicator indicator = indicators.get(id);
      if (indicator == null) {
        named.problem(
            column,
            "no indicator '" + id + "' in indicators.yaml" + Nearest.hint(id, indicators.keySet()));
      } else {
        columns.put(column.toLowerCase(Locale.ROOT), indicator);
      }
    }
    return columns;
  }
}
