package nl.regiobeeld.job;

import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.expr;
import static org.apache.spark.sql.functions.not;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import nl.regiobeeld.region.Register;
import nl.regiobeeld.source.CareUseFile;
import nl.regiobeeld.source.ForecastFile;
import nl.regiobeeld.source.InitiativeFile;
import nl.regiobeeld.source.PeopleFile;
import nl.regiobeeld.source.StaffFile;
import nl.regiobeeld.source.WaitingTime;
import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;

/**
 * Which gemeenten and ages the sources cover; small, as there are few of those and few periods.
 *
 * @param gemeenten source and period to the gemeenten it has a value for
 * @param indelingen source and period to the year whose indeling those are of
 * @param ages monitor or population, and period, to the age ranges it has gemeenten's values for
 * @param remarks what the user should know
 */
record Coverage(
    Map<SourcePeriod, Set<String>> gemeenten,
    Map<SourcePeriod, Integer> indelingen,
    Map<SourcePeriod, Set<String>> ages,
    List<String> remarks) {
  /** Of a run that read nothing again. */
  static final Coverage UNKNOWN = new Coverage(Map.of(), Map.of(), Map.of(), List.of());

  private static final int NAMED = 5;

  /** Regions fill these in about themselves, so what they leave out tells nothing. */
  private static final Set<String> OF_SOME =
      Set.of(
          StaffFile.SOURCE,
          CareUseFile.SOURCE,
          PeopleFile.SOURCE,
          ForecastFile.SOURCE,
          InitiativeFile.SOURCE);

  /**
   * The coverage of table waarnemingen.
   *
   * @param monitors the sources that give indicators
   */
  static Coverage of(Dataset<Row> observations, Set<String> monitors, Register register) {
    Dataset<Row> values =
        observations
            .where(col("regio_code").startsWith("GM").and(col("waarde").isNotNull()))
            // Providers sit in some gemeenten only, which tells nothing of an indeling.
            .where(not(col("eenheid").equalTo(WaitingTime.UNIT)));
    Map<SourcePeriod, Set<String>> gemeenten = perPeriod(values, "regio_code");
    Map<SourcePeriod, Integer> indelingen = new TreeMap<>(SourcePeriod.ORDER);
    List<String> remarks = new ArrayList<>();
    gemeenten.forEach(
        (source, codes) -> indelingen.put(source, register.indelingOf(codes, source.period())));
    indelingen.forEach(
        (source, year) -> {
          if (!OF_SOME.contains(source.source())) {
            remarks.add(remark(source, year, gemeenten.get(source), register));
          }
        });
    Column people = expr("meting = 'inwoners' and geslacht = 'totaal'");
    Map<SourcePeriod, Set<String>> ages =
        perPeriod(values.where(people.or(col("bron").isInCollection(monitors))), "leeftijd");
    return new Coverage(gemeenten, indelingen, ages, remarks);
  }

  /** The different texts of a column, per source and period. */
  private static Map<SourcePeriod, Set<String>> perPeriod(Dataset<Row> values, String column) {
    Map<SourcePeriod, Set<String>> texts = new HashMap<>();
    for (Row row : values.select("bron", "periode", column).distinct().collectAsList()) {
      texts
          .computeIfAbsent(
              new SourcePeriod(row.getString(0), row.getInt(1)), key -> new TreeSet<>())
          .add(row.getString(2));
    }
    return texts;
  }

  /** The same with remarks before its own. */
  Coverage remarked(List<String> first) {
    List<String> all = new ArrayList<>(first);
    all.addAll(remarks);
    return new Coverage(gemeenten, indelingen, ages, all);
  }

  private static String remark(
      SourcePeriod source, int year, Set<String> codes, Register register) {
    Set<String> missing = new TreeSet<>(register.existingIn(year));
    int all = missing.size();
    missing.removeAll(codes);
    String covers =
        "%s %d: %d of the %d gemeenten of %d"
                .formatted(source.source(), source.period(), all - missing.size(), all, year)
            + foreign(codes, register.existingIn(year));
    if (missing.isEmpty()) {
      return covers;
    }
    List<String> names =
        missing.stream().limit(NAMED).map(code -> register.gemeenten().get(code).name()).toList();
    String more = missing.size() > NAMED ? ", …" : "";
    return covers + "; without " + String.join(", ", names) + more;
  }

  /** Gemeenten of another year have no place in table omgerekend, so the user should know. */
  private static String foreign(Set<String> codes, Set<String> existing) {
    Set<String> others = new TreeSet<>(codes);
    others.removeAll(existing);
    return others.isEmpty()
        ? ""
        : "; %d of other years, not in omgerekend: %s"
            .formatted(others.size(), String.join(", ", others));
  }
}
