package nl.regiobeeld.job;

import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.stream.Collectors;
import org.apache.hadoop.fs.Path;

/** Names by which a user knows files apart: their own, after as many folders as that takes. */
final class ShortNames {
  private ShortNames() {}

  /** A name for each path, no two the same. */
  static Map<Path, String> of(Collection<Path> paths) {
    Map<Path, String> names = new HashMap<>();
    for (Path path : paths) {
      names.put(path, path.getName());
    }
    for (int folders = 1; names.values().stream().distinct().count() < names.size(); folders++) {
      Map<String, Long> often =
          names.values().stream()
              .collect(Collectors.groupingBy(name -> name, Collectors.counting()));
      for (Path path : paths) {
        if (often.get(names.get(path)) > 1) {
          names.put(path, folders > path.depth() ? path.toString() : last(path, folders));
        }
      }
    }
    return names;
  }

  /** The file's name after so many of the folders that it lies in. */
  private static String last(Path path, int folders) {
    Path above = path.getParent();
    return folders == 0 || above == null
        ? path.getName()
        : last(above, folders - 1) + "/" + path.getName();
  }
}
