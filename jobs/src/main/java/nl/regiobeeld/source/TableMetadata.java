package nl.regiobeeld.source;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;

/**
 * What the files that come along with a table tell of it; anything may be missing.
 *
 * @param id the publisher's table id
 * @param title of the table
 * @param figures its measures, in order
 * @param dimensions key of the dimension to what is known of it
 */
public record TableMetadata(
    String id, String title, List<Figure> figures, Map<String, Dimension> dimensions) {

  /** Metadata that tells nothing. */
  public static final TableMetadata NONE = new TableMetadata("", "", List.of(), Map.of());

  /**
   * A measure of a table.
   *
   * @param key the name of its column (v3) or its code (v4)
   * @param path the titles of its groups and its own, divided by {@code |}
   * @param unit for example {@code %} or {@code aantal}
   * @param decimals how many it is published with, or -1 when not told
   * @param blank what a missing value means, {@code Impossible} or {@code Missing}; empty when not
   *     told
   * @param description empty when there is none
   */
  public record Figure(
      String key, String path, String unit, int decimals, String blank, String description) {}

  /**
   * A dimension of a table.
   *
   * @param title empty when not told
   * @param codes in order
   */
  public record Dimension(String title, Map<String, Code> codes) {}

  /**
   * A code of a dimension.
   *
   * @param title what it means
   * @param description empty when there is none
   * @param status of a period, such as {@code Definitief} or {@code Voorlopig}; else empty
   */
  public record Code(String title, String description, String status) {}

  /** The measures' and dimensions' titles with their keys. */
  public Titles titles() {
    Map<String, String> keys = new HashMap<>();
    figures.forEach(figure -> keys.put(figure.path(), figure.key()));
    dimensions.forEach(
        (key, dimension) -> {
          if (!dimension.title().isEmpty()) {
            keys.put(dimension.title(), key);
          }
        });
    return Titles.of(keys);
  }

  /** The unit of a measure, or empty when it is not told. */
  String unit(String key) {
    return figures.stream()
        .filter(figure -> figure.key().equals(key))
        .map(Figure::unit)
        .findFirst()
        .orElse("");
  }

  /** What the publisher says of the columns or codes of measures. */
  Map<String, Meaning> meanings() {
    Map<String, Meaning> meanings = new HashMap<>();
    figures.forEach(
        figure -> meanings.put(figure.key(), new Meaning(figure.path(), figure.description())));
    return meanings;
  }

  /** This, under the id in a file's name if it tells none itself. */
  public TableMetadata named(String file) {
    Matcher name = TableRecogniser.TABLE_ID.matcher(file);
    boolean tells = id.isEmpty() && name.find();
    return tells ? new TableMetadata(name.group(), title, figures, dimensions) : this;
  }

  /** This, if it is about a table; nothing if it is about another. */
  TableMetadata of(String table) {
    return id.isEmpty() || id.equalsIgnoreCase(table) ? this : NONE;
  }

  /** The codes of a dimension and their titles. */
  Map<String, String> titles(String dimension) {
    Map<String, String> titles = new LinkedHashMap<>();
    codes(dimension).forEach((code, meaning) -> titles.put(code.strip(), meaning.title()));
    return titles;
  }

  /** The periods, by code and by title, whose figures the publisher calls provisional. */
  Set<String> provisional(String dimension) {
    Set<String> periods = new TreeSet<>();
    codes(dimension)
        .forEach(
            (code, meaning) -> {
              if (meaning.status().toLowerCase(Locale.ROOT).contains("voorlopig")) {
                periods.add(code.strip());
                periods.add(meaning.title());
              }
            });
    return periods;
  }

  private Map<String, Code> codes(String dimension) {
    Dimension found = dimensions.get(dimension);
    return found == null ? Map.of() : found.codes();
  }

  /**
   * This and what another file tells of the same table.
   *
   * @return nothing when they are about different tables, as then nothing tells what is of which
   */
  public TableMetadata merge(TableMetadata other) {
    if (!id.isEmpty() && !other.id.isEmpty() && !id.equalsIgnoreCase(other.id)) {
      return NONE;
    }
    List<Figure> all = new ArrayList<>(figures);
    other.figures.stream().filter(figure -> !all.contains(figure)).forEach(all::add);
    Map<String, Dimension> joined = new LinkedHashMap<>(dimensions);
    other.dimensions.forEach((key, each) -> joined.merge(key, each, TableMetadata::joined));
    return new TableMetadata(
        either(id, other.id), either(title, other.title), List.copyOf(all), joined);
  }

  private static Dimension joined(Dimension one, Dimension other) {
    Map<String, Code> codes = new LinkedHashMap<>(one.codes());
    other.codes().forEach(codes::putIfAbsent);
    return new Dimension(either(one.title(), other.title()), codes);
  }

  private static String either(String one, String other) {
    return one.isEmpty() ? other : one;
  }
}
