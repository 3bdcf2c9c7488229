package nl.regiobeeld.config;

import java.util.LinkedHashMap;
import java.util.Map;
import nl.regiobeeld.source.CareTypes;

/** Reads {@code conf/care.yaml}. */
final class CareReader {
  private CareReader() {}

  static CareTypes read(YamlMap file) {
    file.allow("groepen", "ook");
    Map<String, String> groupOf = new LinkedHashMap<>();
    YamlMap groups = file.required("groepen");
    for (String group : groups.keys()) {
      for (String type : groups.texts(group)) {
        if (groupOf.put(type, group) != null) {
          groups.problem(group, "'" + type + "' stands in two groups; keep it in one");
        }
      }
    }
    Map<String, String> aliases = new LinkedHashMap<>();
    YamlMap also = file.map("ook");
    for (String other : also.keys()) {
      String type = also.text(other);
      if (!groupOf.containsKey(type)) {
        also.problem(other, "'" + type + "' stands in no group");
      }
      aliases.put(other, type);
    }
    return new CareTypes(groupOf, aliases);
  }
}
