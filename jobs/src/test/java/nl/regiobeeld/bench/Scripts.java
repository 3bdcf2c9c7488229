package nl.regiobeeld.bench;

import java.util.List;
import nl.regiobeeld.Resource;

/** The benchmark's own files among the test resources. */
final class Scripts {
  private static final List<String> QUESTIONS = text("vragen.csv").lines().skip(1).toList();

  private Scripts() {}

  /** The text of one. */
  static String text(String name) {
    return Resource.text("bench/" + name);
  }

  /** The columns of monitors, as publishers call them. */
  static List<String> questions() {
    return QUESTIONS;
  }
}
