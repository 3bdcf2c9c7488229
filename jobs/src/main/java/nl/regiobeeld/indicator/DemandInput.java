package nl.regiobeeld.indicator;

import static org.apache.spark.sql.functions.coalesce;
import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.lit;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import nl.regiobeeld.demand.People;
import nl.regiobeeld.demand.Population;
import nl.regiobeeld.demand.RateTable;
import nl.regiobeeld.demand.Rates;
import nl.regiobeeld.demand.StaffAges;
import nl.regiobeeld.model.RegionKind;
import nl.regiobeeld.model.Status;
import nl.regiobeeld.source.CareUseFile;
import nl.regiobeeld.source.Parsed;
import nl.regiobeeld.source.StaffFile;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;

/** Rows of tables as what {@code demand} computes with. */
final class DemandInput {
  /**
   * Whose staff.
   *
   * @param kind the value of regio_soort
   */
  record Staffed(String region, String name, String kind, String sector, int year) {}

  private DemandInput() {}

  /** The rates in table waarnemingen: as many as a file of ours has. */
  static RateTable rates(Dataset<Row> observations) {
    List<RateTable.Entry> entries = new ArrayList<>();
    for (Row row : known(observations, CareUseFile.RATE).collectAsList()) {
      String[] parts = row.<String>getAs("uitsplitsing").split(Parsed.Key.SEPARATOR, -1);
      RateTable.Key key =
          new RateTable.Key(
              parts[0].substring(CareUseFile.KIND.length()),
              parts[1].substring(CareUseFile.SUBJECT.length()));
      Rates.Rate rate =
          new Rates.Rate(row.getAs("leeftijd"), row.getAs("geslacht"), row.getAs("waarde"));
      entries.add(
          new RateTable.Entry(key, row.getAs("regio_code"), row.<Integer>getAs("periode"), rate));
    }
    return RateTable.of(entries);
  }

  /** The staff in table waarnemingen: as much as a file of ours has. */
  static Map<Staffed, StaffAges> staff(Dataset<Row> observations) {
    Map<Staffed, Map<String, BigDecimal>> found = new HashMap<>();
    for (Row row : known(observations, StaffFile.PERSONS).collectAsList()) {
      String sector = row.<String>getAs("uitsplitsing").substring(StaffFile.BREAKDOWN.length());
      Staffed staffed =
          new Staffed(
              row.getAs("regio_code"),
              row.getAs("regio_naam"),
              row.getAs("regio_soort"),
              sector,
              row.<Integer>getAs("periode"));
      found
          .computeIfAbsent(staffed, each -> new TreeMap<>())
          .put(row.getAs("leeftijd"), row.getAs("waarde"));
    }
    Map<Staffed, StaffAges> staff = new HashMap<>();
    found.forEach((of, ages) -> staff.put(of, new StaffAges(ages)));
    return staff;
  }

  private static Dataset<Row> known(Dataset<Row> observations, String measure) {
    return observations
        .where(col("meting").equalTo(measure).and(col("waarde").isNotNull()))
        .withColumn("regio_soort", coalesce(Indicators.kind(), lit(RegionKind.EIGEN.label())));
  }

  /** The people of one region, from rows of table bevolking. */
  static List<Population> populations(List<Row> rows) {
    record Of(String source, int year, boolean forecast) {}
    Map<Of, List<Row>> groups = new HashMap<>();
    for (Row row : rows) {
      boolean forecast = row.<String>getAs("soort").equals("prognose");
      groups
          .computeIfAbsent(
              new Of(row.getAs("bron"), row.<Integer>getAs("periode"), forecast),
              of -> new ArrayList<>())
          .add(row);
    }
    List<Population> populations = new ArrayList<>();
    groups.forEach(
        (of, bands) ->
            populations.add(
                new Population(
                    of.source(), of.year(), of.forecast(), isProvisional(bands), people(bands))));
    return populations;
  }

  private static boolean isProvisional(List<Row> rows) {
    return rows.stream()
        .anyMatch(row -> row.<String>getAs("status").equals(Status.VOORLOPIG.label()));
  }

  private static People people(List<Row> rows) {
    return People.of(
        rows.stream()
            .map(
                row ->
                    new People.Band(
                        row.getAs("leeftijd"),
                        row.getAs("geslacht"),
                        BigDecimal.valueOf(row.<Long>getAs("inwoners"))))
            .toList());
  }

  /** The Netherlands' staff of a sector and year, if it is there. */
  static Optional<StaffAges> national(Map<Staffed, StaffAges> staff, Staffed of, String nation) {
    return staff.entrySet().stream()
        .filter(each -> each.getKey().region().equals(nation))
        .filter(each -> each.getKey().sector().equals(of.sector()))
        .filter(each -> each.getKey().year() == of.year())
        .map(Map.Entry::getValue)
        .findFirst();
  }
}
