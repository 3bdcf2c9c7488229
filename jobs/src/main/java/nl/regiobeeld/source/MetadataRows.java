package nl.regiobeeld.source;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import nl.regiobeeld.source.TableMetadata.Code;
import nl.regiobeeld.source.TableMetadata.Dimension;
import nl.regiobeeld.source.TableMetadata.Figure;

/** Makes {@link TableMetadata} of the rows of metadata files. */
final class MetadataRows {
  /**
   * The set's name at the end of a file's name: {@code 84137NED_RegioS.csv}, {@code
   * RegioSCodes.csv}.
   */
  private static final Pattern SET =
      Pattern.compile("(?:.*[/_ .-])?([^/_ .-]+?)(?:\\.(?:csv|json|gz))+");

  /** Numbers of rows that have passed through pandas: {@code 5.0}. */
  private static final Pattern POINT_ZERO = Pattern.compile("\\.0$");

  /** More groups in each other than any table has; guards against groups that hold themselves. */
  private static final int DEEPEST = 20;

  private final Map<String, String> table = new LinkedHashMap<>();
  private final List<Map<String, String>> properties = new ArrayList<>();
  private final List<Figure> figures = new ArrayList<>();
  private final Map<String, String> titles = new LinkedHashMap<>();
  private final Map<String, Map<String, Code>> codes = new LinkedHashMap<>();

  /** The name of the set that a file holds, as far as its own name tells. */
  static String setOf(String fileName) {
    Matcher set = SET.matcher(fileName);
    return set.matches() ? set.group(1) : fileName;
  }

  /**
   * Takes in a row.
   *
   * @param set the name of the set, which for codes is that of their dimension
   * @param row field to text; absent or empty when the row has none
   */
  void add(MetadataKind kind, String set, Map<String, String> row) {
    switch (kind) {
      case TABLE -> row.forEach(table::putIfAbsent);
      case PROPERTIES -> properties.add(Map.copyOf(row));
      case MEASURES ->
          figures.add(
              new Figure(
                  text(row, "Identifier"),
                  text(row, "Title"),
                  text(row, "Unit"),
                  decimals(row),
                  "",
                  text(row, "Description")));
      case DIMENSIONS -> titles.put(text(row, "Identifier"), text(row, "Title"));
      case CODES -> code(v4Dimension(set, row), text(row, "Identifier"), row);
      case KEYS, PERIODS -> code(set, text(row, "Key"), row);
    }
  }

  TableMetadata metadata() {
    properties();
    Map<String, Dimension> dimensions = new LinkedHashMap<>();
    titles.forEach((key, title) -> dimensions.put(key, new Dimension(title, Map.of())));
    codes.forEach(
        (key, list) -> dimensions.put(key, new Dimension(titles.getOrDefault(key, ""), list)));
    return new TableMetadata(
        text(table, "Identifier"), text(table, "Title"), List.copyOf(figures), dimensions);
  }

  private void properties() {
    for (Map<String, String> row : properties) {
      String type = text(row, "Type");
      if (type.equals("Topic")) {
        figures.add(
            new Figure(
                text(row, "Key"),
                path(row),
                text(row, "Unit"),
                decimals(row),
                text(row, "Default"),
                text(row, "Description")));
      } else if (type.endsWith("Dimension") || type.equals("GeoDetail")) {
        titles.put(text(row, "Key"), text(row, "Title"));
      }
    }
    properties.clear();
  }

  /** The titles of the groups around a measure and its own, the outer group first. */
  private String path(Map<String, String> topic) {
    StringBuilder path = new StringBuilder(text(topic, "Title"));
    Map<String, String> group = parent(topic);
    for (int depth = 0; group != null && depth < DEEPEST; depth++) {
      path.insert(0, text(group, "Title") + "|");
      group = parent(group);
    }
    return path.toString();
  }

  private Map<String, String> parent(Map<String, String> row) {
    String id = number(row, "ParentID");
    return id.isEmpty()
        ? null
        : properties.stream()
            .filter(each -> number(each, "ID").equals(id))
            .findFirst()
            .orElse(null);
  }

  private void code(String dimension, String code, Map<String, String> row) {
    codes
        .computeIfAbsent(dimension, key -> new LinkedHashMap<>())
        .put(code, new Code(text(row, "Title"), text(row, "Description"), text(row, "Status")));
  }

  private static String v4Dimension(String set, Map<String, String> row) {
    String dimension = text(row, "DimensionId");
    return dimension.isEmpty() && set.endsWith("Codes")
        ? set.substring(0, set.length() - "Codes".length())
        : dimension.isEmpty() ? set : dimension;
  }

  private static int decimals(Map<String, String> row) {
    String text = number(row, "Decimals");
    return text.matches("\\d{1,2}") ? Integer.parseInt(text) : -1;
  }

  private static String number(Map<String, String> row, String field) {
    return POINT_ZERO.matcher(text(row, field)).replaceFirst("");
  }

  private static String text(Map<String, String> row, String field) {
    return row.getOrDefault(field, "").strip();
  }
}
