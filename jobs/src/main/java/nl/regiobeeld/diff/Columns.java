package nl.regiobeeld.diff;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import nl.regiobeeld.schema.Column;
import nl.regiobeeld.schema.InputTables;
import nl.regiobeeld.schema.Table;

/**
 * The columns by which two versions of a table are compared.
 *
 * @param key tell which rows are about the same; empty when either version lacks one of them, and
 *     rows can then only be the same or not
 * @param values what is compared
 * @param numbers those of values whose difference is a number that means something
 * @param retyped those of key and values that have another type, and are compared as text
 * @param nieuw only the later version has them
 * @param vervallen only the earlier version has them
 */
public record Columns(
    List<String> key,
    List<String> values,
    List<String> numbers,
    List<String> retyped,
    List<String> nieuw,
    List<String> vervallen) {

  /** Where an observation stands in its file: that moves when anything before it does. */
  private static final Set<String> PLACE =
      Set.of("bestand", "regel", "regel_ondergrens", "regel_bovengrens");

  /**
   * The columns of two versions of a table.
   *
   * @param table as it is declared; none when the program does not know it
   * @param was column name to type, in order, of the earlier version
   * @param now the same of the later version
   */
  public static Columns of(
      String name, Optional<Table> table, Map<String, String> was, Map<String, String> now) {
    List<String> shared = now.keySet().stream().filter(was::containsKey).toList();
    List<String> declared = table.map(Table::key).orElse(List.of());
    List<String> key = shared.containsAll(declared) ? declared : List.of();
    boolean observations = name.equals(InputTables.WAARNEMINGEN.name());
    List<String> values =
        shared.stream()
            .filter(column -> !key.contains(column))
            .filter(column -> !(observations && PLACE.contains(column)))
            .toList();
    return new Columns(
        key,
        values,
        values.stream()
            .filter(column -> isNumber(was.get(column)) && isNumber(now.get(column)))
            .filter(column -> !isYear(table, column))
            .toList(),
        shared.stream().filter(column -> !was.get(column).equals(now.get(column))).toList(),
        now.keySet().stream().filter(column -> !was.containsKey(column)).toList(),
        was.keySet().stream().filter(column -> !now.containsKey(column)).toList());
  }

  private static boolean isNumber(String type) {
    return type.equals("int") || type.equals("bigint") || type.startsWith("decimal");
  }

  private static boolean isYear(Optional<Table> table, String name) {
    return table.stream()
        .flatMap(each -> each.columns().stream())
        .filter(column -> column.name().equals(name))
        .map(Column::unit)
        .anyMatch("year"::equals);
  }

  /** The same when the key does not tell rows apart: whole rows are the same or not. */
  Columns withoutKey() {
    List<String> all = Stream.concat(key.stream(), values.stream()).toList();
    return new Columns(List.of(), all, numbers, retyped, nieuw, vervallen);
  }

  /** Whether the rows of both can be told to be about the same. */
  boolean isKeyed() {
    return !key.isEmpty();
  }

  /** Whether both versions have a column. */
  boolean has(String column) {
    return key.contains(column) || values.contains(column);
  }
}
