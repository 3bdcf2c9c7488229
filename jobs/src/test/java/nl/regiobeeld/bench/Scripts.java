package nl.regiobeeld.bench;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** The benchmark's own files among the test resources. */
final class Resource {
  private static final List<String> QUESTIONS = text("vragen.csv").lines().skip(1).toList();

  private Resource() {}

  /** The text of one. */
  static String text(String name) {
    try (InputStream in = Resource.class.getResourceAsStream("/bench/" + name)) {
      if (in == null) {
        throw new IllegalStateException("no test resource bench/" + name);
      }
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The columns of monitors, as publishers call them. */
  static List<String> questions() {
    return QUESTIONS;
  }
}
