package nl.regiobeeld.figure;

import java.util.List;
import java.util.Locale;
import java.util.Map;

/** Words of figures that are made from ids and lists. */
final class Words {
  private static final Map<String, String> ABBREVIATED = Map.of("copd", "COPD");

  private Words() {}

  /** Things in a row: "a, b en c". */
  static String and(List<String> things) {
    int last = things.size() - 1;
    return last < 1
        ? String.join("", things)
        : String.join(", ", things.subList(0, last)) + " en " + things.get(last);
  }

  /** An id as a name: "coronaire_hartziekten" is "Coronaire hartziekten". */
  static String readable(String id) {
    String text = id.replace('_', ' ');
    return text.isEmpty()
        ? text
        : ABBREVIATED.getOrDefault(
            id, text.substring(0, 1).toUpperCase(Locale.ROOT) + text.substring(1));
  }
}
