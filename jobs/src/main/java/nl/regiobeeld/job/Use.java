package nl.regiobeeld.job;

import static org.apache.spark.sql.functions.col;

import java.math.BigDecimal;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;

/**
 * The care of a sector that a region's population uses.
 *
 * @param years year to use, in any unit
 * @param source bron of the population
 */
record Use(SortedMap<Integer, BigDecimal> years, String source) {
  /** Region to sector to its use, of these regions. */
  static Map<String, Map<String, Use>> of(Dataset<Row> drivers, Collection<String> regions) {
    Map<String, Map<String, Use>> use = new HashMap<>();
    drivers
        .where(col("maat").equalTo("demografische_index_vraag").and(col("teller").isNotNull()))
        .where(col("regio_code").isInCollection(regions))
        .select("regio_code", "onderwerp", "jaar", "teller", "bron")
        .orderBy("regio_code", "onderwerp", "jaar")
        .collectAsList()
        .forEach(
            row ->
                use.computeIfAbsent(row.getAs("regio_code"), region -> new HashMap<>())
                    .computeIfAbsent(
                        row.getAs("onderwerp"),
                        sector -> new Use(new TreeMap<>(), row.getAs("bron")))
                    .years()
                    .put(row.getAs("jaar"), row.getAs("teller")));
    return use;
  }
}
