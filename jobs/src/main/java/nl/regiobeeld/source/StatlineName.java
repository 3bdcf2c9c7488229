package nl.regiobeeld.source;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The name that StatLine gives to a downloaded file: the table's title with an underscore for every
 * sign, then day and time; {@code SES-WOA scores per wijk en buurt} becomes {@code
 * SES_WOA_scores_per_wijk_en_buurt_25042023_160857.csv}. The table's id is not in it.
 *
 * @param title the title as it stands in the name
 */
record StatlineName(String title) {
  private static final Pattern NAME =
      Pattern.compile("(?:.*/)?([^/]+)_\\d{8}_\\d{6}(?: ?\\(\\d+\\))?\\.csv(?:\\.gz)?");

  private static final Pattern SIGN = Pattern.compile("[^A-Za-z0-9]");

  /** The name of a download, also of one that a browser numbered; none for any other name. */
  static Optional<StatlineName> of(String fileName) {
    Matcher name = NAME.matcher(fileName);
    return name.matches() ? Optional.of(new StatlineName(name.group(1))) : Optional.empty();
  }

  /** Whether a table of this title is downloaded under this name. */
  boolean isOf(String tableTitle) {
    return written(title).equalsIgnoreCase(written(tableTitle.strip()));
  }

  private static String written(String text) {
    return SIGN.matcher(text).replaceAll("_");
  }
}
