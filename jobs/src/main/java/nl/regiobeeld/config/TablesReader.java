package nl.regiobeeld.config;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.regiobeeld.model.AgeRange;
import nl.regiobeeld.model.Method;
import nl.regiobeeld.source.SourceFile.Purpose;
import nl.regiobeeld.source.TableDefinition;

/** Reads what {@code conf/sources.yaml} says about publishers' tables. */
final class TablesReader {
  private static final Map<String, Purpose> PURPOSES =
      Map.of("monitor", Purpose.MONITOR, "bevolking", Purpose.POPULATION);

  private TablesReader() {}

  static Map<String, TableDefinition> read(YamlMap sources) {
    Map<String, String> usualAges = ages(sources);
    Map<String, TableDefinition> tables = new LinkedHashMap<>();
    YamlMap all = sources.required("tabellen");
    for (String id : all.keys()) {
      tables.put(id, table(id, all.map(id), usualAges));
    }
    return tables;
  }

  private static TableDefinition table(String id, YamlMap entry, Map<String, String> usualAges) {
    entry.allow(
        "naam",
        "soort",
        "methode",
        "jaar",
        "licentie",
        "leeftijden",
        "leeftijd",
        "kenmerk",
        "inwoners");
    Purpose purpose =
        entry
            .choice(
                "soort",
                text -> Optional.ofNullable(PURPOSES.get(text)),
                List.of("bevolking", "monitor"))
            .orElse(Purpose.MONITOR);
    boolean population = purpose == Purpose.POPULATION;
    Method method =
        entry.has("methode")
            ? entry
                .choice("methode", TablesReader::method, List.of("gepubliceerd", "modelschatting"))
                .orElse(Method.GEPUBLICEERD)
            : Method.GEPUBLICEERD;
    Map<String, String> ages = new LinkedHashMap<>(usualAges);
    ages.putAll(ages(entry));
    return new TableDefinition(
        id,
        entry.text("naam"),
        purpose,
        method,
        entry.year("jaar"),
        entry.text("licentie"),
        ages,
        age(entry, population),
        entry.texts("kenmerk"),
        population ? population(entry) : Map.of());
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

  private static Map<String, List<String>> population(YamlMap entry) {
    YamlMap bands = entry.map("inwoners");
    Map<String, List<String>> columns = new LinkedHashMap<>();
    for (String age : bands.keys()) {
      requireAge(bands, age, age);
      columns.put(age, bands.texts(age));
    }
    if (columns.isEmpty()) {
      entry.problem("inwoners", "'inwoners' is missing: name the column of each age band");
    }
    return columns;
  }
}
