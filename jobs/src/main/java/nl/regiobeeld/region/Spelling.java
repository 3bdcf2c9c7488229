package nl.regiobeeld.region;

import java.text.Normalizer;
import java.util.Locale;
import java.util.regex.Pattern;

/** How names are compared: without case, diacritics and punctuation. */
public final class Spelling {
  private static final Pattern MARKS = Pattern.compile("\\p{M}+");
  private static final Pattern OTHER = Pattern.compile("[^A-Z0-9]+");
  private static final Pattern MUNICIPAL = Pattern.compile("\\s*\\(gemeente\\)$");
  private static final Pattern SUFFIX = Pattern.compile("\\s*\\([^)]*\\)$");

  private Spelling() {}

  /** {@code 'S-GRAVENHAGE} and {@code 's-Gravenhage} both become {@code S GRAVENHAGE}. */
  public static String normal(String name) {
    String bare = MUNICIPAL.matcher(name.strip()).replaceFirst("");
    String letters = MARKS.matcher(Normalizer.normalize(bare, Normalizer.Form.NFD)).replaceAll("");
    return OTHER.matcher(letters.toUpperCase(Locale.ROOT)).replaceAll(" ").strip();
  }

  /** The name without a province or place in brackets: {@code Beek (L.)} becomes {@code Beek}. */
  static String withoutSuffix(String name) {
    return SUFFIX.matcher(name.strip()).replaceFirst("");
  }
}
