package nl.regiobeeld.region;

import java.text.Normalizer;
import java.util.Locale;
import java.util.regex.Pattern;

/** How names are compared: without case, diacritics and punctuation. */
public final class Spelling {
  private static final Pattern MARKS = Pattern.compile("\\p{M}+");
  private static final Pattern OTHER = Pattern.compile("[^A-Z0-9]+");
  private static final String MUNICIPAL = "(gemeente)";

  private Spelling() {}

  /** {@code 'S-GRAVENHAGE} and {@code 's-Gravenhage} both become {@code S GRAVENHAGE}. */
  public static String normal(String name) {
    String given = name.strip();
    String bare =
        given.endsWith(MUNICIPAL) ? given.substring(0, given.length() - MUNICIPAL.length()) : given;
    String letters = MARKS.matcher(Normalizer.normalize(bare, Normalizer.Form.NFD)).replaceAll("");
    return OTHER.matcher(letters.toUpperCase(Locale.ROOT)).replaceAll(" ").strip();
  }

  /** The name without a province or place in brackets: {@code Beek (L.)} becomes {@code Beek}. */
  static String withoutSuffix(String name) {
    String given = name.strip();
    int open = given.indexOf('(', given.lastIndexOf(')', given.length() - 2) + 1);
    return given.endsWith(")") && open >= 0 ? given.substring(0, open).stripTrailing() : given;
  }
}
