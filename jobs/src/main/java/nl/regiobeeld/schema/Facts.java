package nl.regiobeeld.schema;

import java.util.List;
import java.util.Map;

/** What an edition knows: the rows of its tables. */
@FunctionalInterface
public interface Facts {
  /**
   * The rows of a table that have these texts, in file order.
   *
   * @param wanted column to the exact text it must have; an empty text means missing
   */
  List<TableRow> rows(Table table, Map<String, String> wanted);
}
