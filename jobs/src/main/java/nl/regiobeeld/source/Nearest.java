package nl.regiobeeld.source;

import java.util.Collection;
import java.util.Comparator;
import java.util.Locale;
import org.apache.commons.text.similarity.LevenshteinDistance;

/** Finds what was probably meant. */
public final class Nearest {
  private Nearest() {}

  /**
   * The end of a message about an unknown word: {@code ; perhaps you meant 'x'}, or nothing when no
   * candidate resembles it.
   */
  public static String hint(String word, Collection<String> candidates) {
    String wanted = word.toLowerCase(Locale.ROOT);
    int most = Math.max(3, wanted.length() / 2);
    return candidates.stream()
        .filter(candidate -> distance(wanted, candidate) <= most)
        .min(
            Comparator.<String>comparingInt(candidate -> distance(wanted, candidate))
                .thenComparing(Comparator.naturalOrder()))
        .map("; perhaps you meant '%s'"::formatted)
        .orElse("");
  }

  private static int distance(String wanted, String candidate) {
    return LevenshteinDistance.getDefaultInstance()
        .apply(wanted, candidate.toLowerCase(Locale.ROOT));
  }
}
