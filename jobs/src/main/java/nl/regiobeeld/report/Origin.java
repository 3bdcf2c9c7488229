package nl.regiobeeld.report;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import nl.regiobeeld.schema.Table;
import nl.regiobeeld.schema.TableRow;
import nl.regiobeeld.schema.Tables;

/**
 * Where a reader asks about a row.
 *
 * @param ref region, table and key of the row, by which the pages find its explanation and tell the
 *     command for it
 */
record Origin(String ref) {
  static final Origin NONE = new Origin("");

  private static final String REGION = "regio_code";
  private static final Pattern PLAIN = Pattern.compile("[A-Za-z0-9_./:=,+-]+");

  /** The origin of a row. */
  static Origin of(TableRow row) {
    return new Origin(Area.file(row.text(REGION)) + "/" + key(row));
  }

  /** The row among those of its region. */
  static String key(TableRow row) {
    return columns(row.table()).stream()
        .map(row::text)
        .collect(Collectors.joining("|", row.table().name() + ":", ""));
  }

  /** The command that explains a row, as the pages tell it. */
  static String command(TableRow row, String edition) {
    return "./regiobeeld explain %s --edition %s --regio %s"
            .formatted(row.table().name(), word(edition), word(row.text(REGION)))
        + columns(row.table()).stream()
            .filter(column -> !row.text(column).isEmpty())
            .map(column -> " --where " + word(column + "=" + row.text(column)))
            .collect(Collectors.joining());
  }

  /** A word as a shell takes it for one, whatever stands in it. */
  private static String word(String text) {
    return PLAIN.matcher(text).matches() ? text : "'" + text.replace("'", "'\\''") + "'";
  }

  /** Of each table the columns whose texts make up such a key, in order. */
  static Map<String, List<String>> keys() {
    Map<String, List<String>> keys = new LinkedHashMap<>();
    Tables.all().forEach(table -> keys.put(table.name(), columns(table)));
    return keys;
  }

  private static List<String> columns(Table table) {
    return table.key().stream().filter(column -> !column.equals(REGION)).toList();
  }
}
