package nl.regiobeeld.report;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Map;
import java.util.TreeMap;

/**
 * What the pages need besides themselves: our own style and script, and two libraries with their
 * licences, all from the class path.
 */
final class Library {
  /** Versions of the libraries, as their jars have them in their paths. */
  static final String JQUERY = "4.0.0";

  static final String DATATABLES = "2.3.7";

  private static final String WEBJARS = "/META-INF/resources/webjars/";
  private static final String JQUERY_JAR = WEBJARS + "jquery/" + JQUERY + "/";
  private static final String DATATABLES_JAR = WEBJARS + "datatables.net/" + DATATABLES + "/";
  private static final Map<String, String> FILES = new TreeMap<>();

  static {
    FILES.put("bestanden/regiobeeld.css", "pages/regiobeeld.css");
    FILES.put("bestanden/regiobeeld.js", "pages/regiobeeld.js");
    FILES.put("bestanden/tabellen.js", "pages/tabellen.js");
    FILES.put("bestanden/herkomst.js", "pages/herkomst.js");
    FILES.put("bestanden/vergelijken.js", "pages/vergelijken.js");
    FILES.put("bestanden/jquery.js", JQUERY_JAR + "dist/jquery.min.js");
    FILES.put("bestanden/jquery-licentie.txt", JQUERY_JAR + "LICENSE.txt");
    FILES.put("bestanden/datatables.js", DATATABLES_JAR + "js/dataTables.min.js");
    FILES.put("bestanden/datatables-licentie.txt", DATATABLES_JAR + "License.txt");
  }

  private Library() {}

  /** Gives every file to the report. */
  static void copy(Output output) {
    FILES.forEach((path, resource) -> output.file(path, bytes(resource)));
  }

  private static byte[] bytes(String resource) {
    try (InputStream stream = Library.class.getResourceAsStream(resource)) {
      if (stream == null) {
        throw new IllegalStateException(resource + " is not on the class path");
      }
      return stream.readAllBytes();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
