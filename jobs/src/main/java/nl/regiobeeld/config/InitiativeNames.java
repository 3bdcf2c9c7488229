package nl.regiobeeld.config;

import java.util.List;
import java.util.Locale;

/** Which files below the folder of settings about initiatives are read: those in it, *.yaml. */
final class InitiativeNames {
  private static final String SOUND = ".yaml";
  private static final List<String> ENDINGS = List.of(SOUND, ".yml");

  private InitiativeNames() {}

  /**
   * The names that are read; one that its ending or subfolder keeps out is a problem, as whoever
   * put it there counts on its numbers. Files that are no YAML are nobody's business.
   *
   * @param names each with the folder before it
   */
  static List<String> sound(List<String> names, Problems problems) {
    List<String> yaml = names.stream().filter(InitiativeNames::isYaml).toList();
    for (String name : yaml) {
      if (!name.equals(wanted(name))) {
        problems.add(
            name,
            1,
            "this file would not be read; name it conf/%s, or take it away"
                .formatted(wanted(name)));
      }
    }
    return yaml.stream().filter(name -> name.equals(wanted(name))).toList();
  }

  private static boolean isYaml(String name) {
    return ENDINGS.stream().anyMatch(name.toLowerCase(Locale.ROOT)::endsWith);
  }

  /** The name it should have: subfolders become part of it. */
  private static String wanted(String name) {
    String inside = name.substring(SettingsReader.INITIATIVES.length());
    String stem = inside.substring(0, inside.lastIndexOf('.')).replace('/', '_');
    return SettingsReader.INITIATIVES + stem + SOUND;
  }
}
