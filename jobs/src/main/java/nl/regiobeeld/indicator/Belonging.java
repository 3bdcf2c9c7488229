package nl.regiobeeld.indicator;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;

/**
 * Which regions a gemeente is in, for plain Java: small, as there are few gemeenten.
 *
 * @param regions gemeente_code to the codes of all its regions, its own among them
 */
record Belonging(Map<String, List<String>> regions) implements Serializable {
  /** From gemeente_code and regio_code. */
  static Belonging of(Dataset<Row> membership) {
    Map<String, List<String>> regions = new HashMap<>();
    for (Row row : membership.select("gemeente_code", "regio_code").collectAsList()) {
      regions.computeIfAbsent(row.getString(0), code -> new ArrayList<>()).add(row.getString(1));
    }
    return new Belonging(regions);
  }

  /** The regions of a gemeente; none of one that is in no region. */
  List<String> regionsOf(String gemeente) {
    return regions.getOrDefault(gemeente, List.of());
  }
}
