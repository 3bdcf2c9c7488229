package nl.regiobeeld.config;

import java.util.List;
import java.util.Locale;

/** Which files below a folder of settings are read: those in it, *.yaml. */
final class FileNames {
  private static final String SOUND = ".yaml";
  private static final List<String> ENDINGS = List.of(SOUND, ".yml");

  private FileNames() {}

  /**
   * The names that are read; one that its ending or subfolder keeps out is a problem, as whoever
   * put it there counts on its numbers. Files that are no YAML are nobody's business.
   *
   * @param folder the folder, with a slash behind it
   * @param names each with the folder before it
   */
  static List<String> sound(String folder, List<String> names, Problems problems) {
    List<String> yaml = names.stream().filter(FileNames::isYaml).toList();
    for (String name : yaml) {
      if (!name.equals(wanted(folder, name))) {
        problems.add(
            name,
            1,
            "this file would not be read; name it conf/%s, or take it away"
                .formatted(wanted(folder, name)));
      }
    }
    return yaml.stream().filter(name -> name.equals(wanted(folder, name))).toList();
  }

  private static boolean isYaml(String name) {
    return ENDINGS.stream().anyMatch(name.toLowerCase(Locale.ROOT)::endsWith);
  }

  /** The name it should have: subfolders become part of it. */
  private static String wanted(String folder, String name) {
    String inside = name.substring(folder.length());
    String stem = inside.substring(0, inside.lastIndexOf('.')).replace('/', '_');
    return folder + stem + SOUND;
  }
}
