package nl.regiobeeld.source;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import nl.regiobeeld.model.Indicator;
import nl.regiobeeld.model.Polarity;

/**
 * All that is known of sources before a file is opened.
 *
 * @param tables the tables of CBS-like publishers by id
 * @param care the care types of Vektis
 * @param vektisLicence how Vektis data may be used
 * @param nzaLicence how NZa data may be used
 * @param indicators column names (lower case, without their number) to the indicator they hold
 */
public record Catalogue(
    Map<String, TableDefinition> tables,
    CareTypes care,
    String vektisLicence,
    String nzaLicence,
    Map<String, Indicator> indicators) {

  private static final Pattern NUMBER = Pattern.compile("_\\d+$");
  private static final Pattern DIGITS_FIRST = Pattern.compile("^k_(?=\\d)");
  private static final Pattern WORD_START =
      Pattern.compile("(?<=[a-z0-9])(?=[A-Z])|(?<=[A-Z])(?=[A-Z][a-z])");

  /** A column's name without the number behind it, which differs from table to table. */
  static String stem(String column) {
    return NUMBER.matcher(column.strip()).replaceFirst("");
  }

  /**
   * The indicator of a column; one that {@code conf/indicators} does not know gets an id in the
   * same style, counts as a percentage and is neutral.
   */
  Indicator indicator(String column) {
    String stem = stem(column);
    Indicator known = indicators.get(stem.toLowerCase(Locale.ROOT));
    if (known != null) {
      return known;
    }
    String words = WORD_START.matcher(DIGITS_FIRST.matcher(stem).replaceFirst("")).replaceAll("_");
    return new Indicator(words.toLowerCase(Locale.ROOT), stem, "%", Polarity.NEUTRAL);
  }

  /** Whether {@code conf/indicators} knows the column. */
  boolean knows(String column) {
    return indicators.containsKey(stem(column).toLowerCase(Locale.ROOT));
  }

  /** The definition with this id, in any case. */
  Optional<TableDefinition> table(String id) {
    return tables.values().stream().filter(table -> table.id().equalsIgnoreCase(id)).findFirst();
  }

  /** The one table whose marks all stand among these column names; none if several or no match. */
  Optional<TableDefinition> markedBy(List<String> header) {
    List<String> stems =
        header.stream().map(column -> stem(column).toLowerCase(Locale.ROOT)).toList();
    List<TableDefinition> marked = new ArrayList<>();
    for (TableDefinition table : tables.values()) {
      if (!table.marks().isEmpty()
          && table.marks().stream()
              .allMatch(mark -> stems.contains(mark.toLowerCase(Locale.ROOT)))) {
        marked.add(table);
      }
    }
    return marked.size() == 1 ? Optional.of(marked.get(0)) : Optional.empty();
  }
}
