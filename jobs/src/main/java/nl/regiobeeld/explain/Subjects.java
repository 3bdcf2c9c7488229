package nl.regiobeeld.explain;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import nl.regiobeeld.schema.Facts;
import nl.regiobeeld.schema.TableRow;
import nl.regiobeeld.schema.WeighingTables;

/** What to look for in the edition's other tables. */
final class Subjects {
  private Subjects() {}

  /** The same texts in these columns. */
  static Map<String, String> same(TableRow row, List<String> columns) {
    Map<String, String> wanted = new TreeMap<>();
    columns.forEach(column -> wanted.put(column, row.text(column)));
    return wanted;
  }

  /** The gemeenten of a region, those abolished included; of a gemeente itself. */
  static Set<String> gemeenten(Facts facts, String region) {
    if (region.startsWith("GM")) {
      return Set.of(region);
    }
    Set<String> members = new TreeSet<>();
    facts
        .rows(WeighingTables.SAMENSTELLING, Map.of("regio_code", region))
        .forEach(member -> members.add(member.text("gemeente_code")));
    return members;
  }
}
