package nl.regiobeeld.config;

import nl.regiobeeld.model.Treeknorm;

/** Reads the Treeknorm from {@code conf/sources.yaml}. */
final class TreeknormReader {
  private TreeknormReader() {}

  static Treeknorm read(YamlMap nza) {
    YamlMap weeks = nza.required("treeknorm").allow("aanmeld", "behandel", "totaal");
    return new Treeknorm(weeks(weeks, "aanmeld"), weeks(weeks, "behandel"), weeks(weeks, "totaal"));
  }

  private static int weeks(YamlMap entry, String key) {
    String text = entry.text(key);
    if (text.matches("\\d{1,3}")) {
      return Integer.parseInt(text);
    }
    if (!text.isEmpty()) {
      entry.problem(key, "'" + text + "' is no number of weeks");
    }
    return 0;
  }
}
