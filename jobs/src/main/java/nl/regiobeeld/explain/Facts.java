package nl.regiobeeld.explain;

import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import nl.regiobeeld.schema.Table;

/** What an edition knows: the rows of its tables. */
@FunctionalInterface
public interface Facts {
  /**
   * The rows of a table that have these texts, in file order.
   *
   * @param wanted column to the exact text it must have; an empty text means missing
   */
  List<TableRow> rows(Table table, Map<String, String> wanted);

  /**
   * Passes on the same rows one by one, so that there may be very many.
   *
   * @param columns those that are looked at; others may be missing
   */
  default void forEach(
      Table table, Map<String, String> wanted, List<String> columns, Consumer<TableRow> taker) {
    rows(table, wanted).forEach(taker);
  }
}
