package nl.regiobeeld.source;

import java.io.Serializable;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import nl.regiobeeld.model.AgeRange;

/**
 * How a table is split further than by region, age, sex and period.
 *
 * @param columns the names of the columns that tell the category
 * @param positions their positions
 * @param titles of categories, by their code
 * @param used whether rows of one category are used, or only those of all together
 */
record Splits(
    List<String> columns, List<Integer> positions, Map<String, String> titles, boolean used)
    implements Serializable {
  /** CBS's codes of totals begin with a T, their labels with "Totaal". */
  private static final Pattern TOTAL = Pattern.compile("T\\d{6}|Totaal.*");

  /** Splits of a table that has none. */
  static final Splits NONE = new Splits(List.of(), List.of(), Map.of(), false);

  /** The splits in these columns of a header. */
  static Splits of(
      List<String> header, List<Integer> positions, Map<String, String> titles, boolean used) {
    return new Splits(positions.stream().map(header::get).toList(), positions, titles, used);
  }

  /**
   * What a row is about.
   *
   * @param sexes the publisher's codes and labels to the sex that they mean; empty when a column of
   *     its own tells the sex
   */
  Category of(List<String> row, Map<String, String> sexes) {
    String sex = "";
    StringBuilder rest = new StringBuilder();
    for (int i = 0; i < positions.size(); i++) {
      String category = row.get(positions.get(i)).strip();
      String title = titles.getOrDefault(category, category);
      String meant = sexes.getOrDefault(category, "");
      if (isTotal(category, title, meant)) {
        continue;
      }
      if (meant.isEmpty()) {
        rest.append(rest.isEmpty() ? "" : Parsed.Key.SEPARATOR)
            .append(columns.get(i))
            .append('=')
            .append(title);
      } else {
        sex = meant;
      }
    }
    return new Category(sex, rest.toString());
  }

  private static boolean isTotal(String category, String title, String sex) {
    return sex.equals(AgeRange.TOTAL)
        || TOTAL.matcher(category).matches()
        || TOTAL.matcher(title).matches();
  }

  /**
   * The category of a row.
   *
   * @param sex when one of the columns tells it, else empty
   * @param breakdown all else, empty for all together
   */
  record Category(String sex, String breakdown) {}
}
