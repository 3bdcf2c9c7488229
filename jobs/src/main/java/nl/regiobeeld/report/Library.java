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
  private static final String WEBJARS = "/META-INF/resources/webjars/";
  private static final Map<String, String> FILES = new TreeMap<>();

  static {
    FILES.put("bestanden/regiobeeld.css", "pages/regiobeeld.css");
    FILES.put("bestanden/regiobeeld.js", "pages/regiobeeld.js");
    FILES.put("bestanden/tabellen.js", "pages/tabellen.js");
    FILES.put("bestanden/herkomst.js", "pages/herkomst.js");
    FILES.put("bestanden/vergelijken.js", "pages/vergelijken.js");
    FILES.put("bestanden/jquery.js", WEBJARS + "jquery/4.0.0/dist/jquery.min.js");
    FILES.put("bestanden/jquery-licentie.txt", WEBJARS + "jquery/4.0.0/LICENSE.txt");
    FILES.put("bestanden/datatables.js", WEBJARS + "datatables.net/2.3.7/js/dataTables.min.js");
    FILES.put("bestanden/datatables-licentie.txt", WEBJARS + "datatables.net/2.3.7/License.txt");
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
