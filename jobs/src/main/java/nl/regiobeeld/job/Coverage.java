package nl.regiobeeld.job;

import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.not;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import nl.regiobeeld.job.RegionFrames.SourcePeriod;
import nl.regiobeeld.region.Register;
import nl.regiobeeld.source.WaitingTime;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;

/**
 * Which gemeenten the sources cover, and what the monitors are about; small, as there are few
 * gemeenten, periods and age ranges.
 *
 * @param indelingen source and period to the year whose indeling it uses
 * @param ages the age ranges of the monitors
 * @param remarks what the user should know
 */
record Coverage(Map<SourcePeriod, Integer> indelingen, Set<String> ages, List<String> remarks) {

  private static final int NAMED = 5;

  /**
   * The coverage of table waarnemingen.
   *
   * @param monitors the sources that give indicators
   */
  static Coverage of(Dataset<Row> observations, Set<String> monitors, Register register) {
    Map<SourcePeriod, Set<String>> gemeenten = gemeenten(observations);
    Map<SourcePeriod, Integer> indelingen =
        new TreeMap<>(
            Comparator.comparing(SourcePeriod::source).thenComparing(SourcePeriod::period));
    List<String> remarks = new ArrayList<>();
    gemeenten.forEach(
        (source, codes) -> indelingen.put(source, register.indelingOf(codes, source.period())));
    indelingen.forEach(
        (source, year) -> remarks.add(remark(source, year, gemeenten.get(source), register)));
    Set<String> ages = new TreeSet<>();
    for (Row row :
        observations
            .where(col("bron").isInCollection(monitors))
            .select("leeftijd")
            .distinct()
            .collectAsList()) {
      ages.add(row.getString(0));
    }
    return new Coverage(indelingen, ages, remarks);
  }

  private static Map<SourcePeriod, Set<String>> gemeenten(Dataset<Row> observations) {
    Map<SourcePeriod, Set<String>> gemeenten = new HashMap<>();
    for (Row row :
        observations
            .where(col("regio_code").startsWith("GM").and(col("waarde").isNotNull()))
            // Providers sit in some gemeenten only, which tells nothing of an indeling.
            .where(not(col("eenheid").equalTo(WaitingTime.UNIT)))
            .select("bron", "periode", "regio_code")
            .distinct()
            .collectAsList()) {
      gemeenten
          .computeIfAbsent(
              new SourcePeriod(row.getString(0), row.getInt(1)), key -> new TreeSet<>())
          .add(row.getString(2));
    }
    return gemeenten;
  }

  private static String remark(
      SourcePeriod source, int year, Set<String> codes, Register register) {
    Set<String> missing = new TreeSet<>(register.existingIn(year));
    int all = missing.size();
    missing.removeAll(codes);
    String covers =
        "%s %d: %d of the %d gemeenten of %d"
            .formatted(source.source(), source.period(), all - missing.size(), all, year);
    if (missing.isEmpty()) {
      return covers;
    }
    List<String> names =
        missing.stream().limit(NAMED).map(code -> register.gemeenten().get(code).name()).toList();
    String more = missing.size() > NAMED ? ", …" : "";
    return covers + "; without " + String.join(", ", names) + more;
  }
}
