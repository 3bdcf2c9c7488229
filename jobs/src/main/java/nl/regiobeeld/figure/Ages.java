package nl.regiobeeld.figure;

import java.util.List;
import java.util.stream.Collectors;

/** Ranges of ages in words. */
final class Ages {
  private Ages() {}

  /** "65 jaar en ouder" of 65+, "18-64 jaar" of 18-64. */
  static String text(String age) {
    return age.endsWith("+")
        ? age.substring(0, age.length() - 1) + " jaar en ouder"
        : age + " jaar";
  }

  /** The ages that a figure may be about. */
  static String text(List<String> ages) {
    return ages.stream().map(Ages::text).collect(Collectors.joining(" of "));
  }
}
