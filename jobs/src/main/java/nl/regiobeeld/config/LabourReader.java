package nl.regiobeeld.config;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import nl.regiobeeld.model.Indicator;
import nl.regiobeeld.model.Polarity;
import nl.regiobeeld.model.Scenarios;
import nl.regiobeeld.model.Sector;
import nl.regiobeeld.source.ForecastFile;
import nl.regiobeeld.source.Labour;
import nl.regiobeeld.source.LabourKey;

/** Reads how a publisher's table tells a forecast of the labour market. */
final class LabourReader {
  private LabourReader() {}

  /** The columns with numbers of the forecast. */
  static Map<String, Indicator> columns(YamlMap entry) {
    YamlMap named = entry.required("kolommen");
    Map<String, Indicator> columns = new LinkedHashMap<>();
    for (String column : named.keys()) {
      String quantity = one(named, column, ForecastFile.quantities());
      columns.put(
          column.toLowerCase(Locale.ROOT),
          new Indicator(
              ForecastFile.MEASURE + quantity,
              quantity,
              ForecastFile.unit(quantity),
              Polarity.NEUTRAL));
    }
    return columns;
  }

  /** How its rows are split, and what it counts in. */
  static Labour read(YamlMap entry) {
    if (entry.year("uitgave") == 0) {
      entry.problem("uitgave", "'uitgave' is missing: the year in which the forecast came out");
    }
    List<String> sectors =
        Stream.concat(Stream.of(LabourKey.TOTAL), Sector.ids().stream()).toList();
    return new Labour(
        entry.year("uitgave"),
        entry.number("schaal", 1),
        words(entry, "sectoren", sectors),
        words(entry, "scenarios", Scenarios.ALL));
  }

  private static Map<String, String> words(YamlMap entry, String key, List<String> meanings) {
    Map<String, String> words = TablesReader.texts(entry, key);
    words.keySet().forEach(word -> one(entry.map(key), word, meanings));
    return words;
  }

  /** The text of a key that has to be one of these; the first, with the problem noted, if not. */
  private static String one(YamlMap entry, String key, List<String> choices) {
    String text = entry.text(key);
    if (!choices.contains(text)) {
      entry.problem(key, "'%s' is none of: %s".formatted(text, String.join(", ", choices)));
      return choices.get(0);
    }
    return text;
  }
}
