package nl.regiobeeld.source;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
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
 * @param counts what files of a region's own counts can be about
 */
public record Catalogue(
    Map<String, TableDefinition> tables,
    CareTypes care,
    String vektisLicence,
    String nzaLicence,
    Map<String, Indicator> indicators,
    OwnCounts counts) {

  private static final Pattern NUMBER = Pattern.compile("_\\d+$");
  private static final Pattern DIGITS_FIRST = Pattern.compile("^k_(?=\\d)");
  private static final Pattern WORD_START =
      Pattern.compile("(?<=[a-z0-9])(?=[A-Z])|(?<=[A-Z])(?=[A-Z][a-z])");

  /** A column's name without the number behind it, which differs from table to table. */
  public static String stem(String column) {
    return NUMBER.matcher(column.strip()).replaceFirst("");
  }

  /** The indicator in a table's column, as {@code conf/} knows it: by table first, then by name. */
  Optional<Indicator> indicator(TableDefinition table, String column) {
    return Stream.of(column.strip(), withoutUnit(column), stem(column))
        .map(name -> table.columns().get(name.toLowerCase(Locale.ROOT)))
        .filter(Objects::nonNull)
        .findFirst()
        .or(() -> Optional.ofNullable(indicators.get(stem(column).toLowerCase(Locale.ROOT))));
  }

  /** A label's column name without the unit behind it: {@code Score (Getal)} is {@code Score}. */
  private static String withoutUnit(String column) {
    return column.strip().replaceFirst(" \\([^()]*\\)$", "");
  }

  /** OData v4 codes of measures to the indicators that they are in a table. */
  Map<String, Indicator> codes(TableDefinition table) {
    Map<String, Indicator> codes = new LinkedHashMap<>();
    table
        .columns()
        .forEach((name, indicator) -> codes.put(name.toUpperCase(Locale.ROOT), indicator));
    return codes;
  }

  /**
   * The indicator of a column that {@code conf/} does not know: an id in the same style, a
   * percentage unless the publisher tells its unit, neutral.
   *
   * @param unit the publisher's, or empty
   */
  static Indicator unknown(String column, String unit) {
    String stem = stem(column);
    String words = WORD_START.matcher(DIGITS_FIRST.matcher(stem).replaceFirst("")).replaceAll("_");
    return new Indicator(
        words.toLowerCase(Locale.ROOT), stem, unit.isEmpty() ? "%" : unit, Polarity.NEUTRAL);
  }

  /** The definition with this id, in any case. */
  Optional<TableDefinition> table(String id) {
    return tables.values().stream().filter(table -> table.id().equalsIgnoreCase(id)).findFirst();
  }

  /** Whether the publisher gives the table another id every year. */
  boolean isYearly(TableDefinition table) {
    return table.year() != 0 && yearsOf(table).count() > 1;
  }

  /** The table of the same columns for a year; without its id when that is not known. */
  TableDefinition ofYear(TableDefinition table, int year) {
    return yearsOf(table)
        .filter(other -> other.year() == year)
        .findFirst()
        .orElse(table.under(table.id(), year));
  }

  private Stream<TableDefinition> yearsOf(TableDefinition table) {
    return tables.values().stream().filter(other -> other.name().equals(table.name()));
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
