package nl.regiobeeld.source;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import org.apache.commons.text.similarity.LevenshteinDistance;

/** Finds what was probably meant. */
public final class Nearest {
  /** How many candidates a message names. */
  private static final int NAMED = 3;

  /** How much of a text is compared: more than any word is long, and what is meant stays quick. */
  private static final int LONGEST = 80;

  private Nearest() {}

  /**
   * The end of a message about an unknown word: {@code ; perhaps you meant 'x'}, or nothing when no
   * candidate resembles it.
   */
  public static String hint(String word, Collection<String> candidates) {
    return hint(List.of(word), candidates, 1);
  }

  /** The same about words that are missing, with up to three candidates for any of them. */
  static String hints(Collection<String> words, Collection<String> candidates) {
    return hint(words, candidates, NAMED);
  }

  private static String hint(Collection<String> words, Collection<String> candidates, int most) {
    String named =
        candidates.stream()
            .distinct()
            .filter(candidate -> words.stream().anyMatch(word -> isNear(word, candidate)))
            .sorted(
                Comparator.<String>comparingInt(candidate -> distance(words, candidate))
                    .thenComparing(Comparator.naturalOrder()))
            .limit(most)
            .map("'%s'"::formatted)
            .collect(Collectors.joining(" or "));
    return named.isEmpty() ? "" : "; perhaps you meant " + named;
  }

  /** The candidate that resembles a word most, or none when none does. */
  static Optional<String> nearest(String word, Collection<String> candidates) {
    return candidates.stream()
        .filter(candidate -> isNear(word, candidate))
        .min(
            Comparator.<String>comparingInt(candidate -> distance(word, candidate))
                .thenComparing(Comparator.naturalOrder()));
  }

  private static boolean isNear(String word, String candidate) {
    return distance(word, candidate) <= Math.max(3, Math.min(word.length(), LONGEST) / 2);
  }

  private static int distance(Collection<String> words, String candidate) {
    return words.stream().mapToInt(word -> distance(word, candidate)).min().orElseThrow();
  }

  private static String start(String word) {
    return word.substring(0, Math.min(word.length(), LONGEST)).toLowerCase(Locale.ROOT);
  }

  /** How many letters must be changed to make the one word the other, capitals aside. */
  public static int distance(String word, String other) {
    return LevenshteinDistance.getDefaultInstance().apply(start(word), start(other));
  }
}
