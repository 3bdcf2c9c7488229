package nl.regiobeeld.figure;

import static java.util.stream.Collectors.groupingBy;

import java.util.Comparator;
import java.util.List;
import java.util.Map.Entry;
import java.util.function.Function;
import nl.regiobeeld.schema.TableRow;

/** What most rows of a set have in common. */
final class Most {
  private Most() {}

  /** The rows with the key that most have, of equals the last key; none of no rows. */
  static List<TableRow> of(List<TableRow> rows, Function<TableRow, String> key) {
    return rows.stream().collect(groupingBy(key)).entrySet().stream()
        .max(
            Comparator.comparing((Entry<String, List<TableRow>> each) -> each.getValue().size())
                .thenComparing(Entry.comparingByKey()))
        .map(Entry::getValue)
        .orElse(List.of());
  }
}
