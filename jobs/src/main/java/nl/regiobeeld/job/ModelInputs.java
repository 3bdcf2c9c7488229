package nl.regiobeeld.job;

import static org.apache.spark.sql.functions.col;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import nl.regiobeeld.job.RegionStaff.Count;
import nl.regiobeeld.model.AgeRange;
import nl.regiobeeld.source.StaffFile;
import nl.regiobeeld.staffing.Impact;
import nl.regiobeeld.staffing.Parameters;
import nl.regiobeeld.staffing.RegionInput;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;

/**
 * What the staffing model computes with: of each region its newest personnel by age class, and the
 * care that its population uses by year.
 *
 * @param regions in order of code
 * @param sources region to the bron of its personnel and population, joined
 * @param missing region to the sectors that are not in it
 * @param remarks why sectors or regions with personnel cannot be computed
 */
record ModelInputs(
    List<RegionInput> regions,
    Map<String, String> sources,
    Map<String, List<String>> missing,
    List<String> remarks) {

  /**
   * Gathers the input; as many rows as there are regions with personnel, sectors, ages and years.
   *
   * @param observations table waarnemingen
   * @param drivers table vraagontwikkeling
   * @param impact region to what its initiatives save
   */
  static ModelInputs of(
      Dataset<Row> observations,
      Dataset<Row> drivers,
      Map<String, Impact> impact,
      Parameters parameters) {
    Map<String, List<Count>> staff = counts(observations);
    Map<String, Map<String, Use>> use = Use.of(drivers, staff.keySet());
    ModelInputs inputs =
        new ModelInputs(new ArrayList<>(), new TreeMap<>(), new TreeMap<>(), new ArrayList<>());
    staff.forEach(
        (region, counts) ->
            inputs.add(
                region,
                new RegionStaff(region, counts, use.getOrDefault(region, Map.of()), parameters),
                use.getOrDefault(region, Map.of()),
                impact.getOrDefault(region, Impact.NONE)));
    return inputs;
  }

  private void add(String region, RegionStaff staff, Map<String, Use> use, Impact impact) {
    staff
        .input(impact)
        .ifPresent(
            input -> {
              String sector = input.sectors().get(0).sector();
              regions.add(input);
              sources.put(region, StaffFile.SOURCE + " + " + use.get(sector).source());
              missing.put(region, staff.missing());
            });
    remarks.addAll(staff.remarks());
  }

  private static Map<String, List<Count>> counts(Dataset<Row> observations) {
    Map<String, List<Count>> counts = new TreeMap<>();
    Dataset<Row> hours =
        observations
            .where(col("meting").equalTo(StaffFile.HOURS))
            .select(
                col("regio_code"),
                col("periode"),
                col("uitsplitsing"),
                col("leeftijd"),
                col("waarde").as("uren"));
    observations
        .where(col("meting").equalTo(StaffFile.PERSONS))
        .join(
            hours, new String[] {"regio_code", "periode", "uitsplitsing", "leeftijd"}, "left_outer")
        .select("regio_code", "periode", "uitsplitsing", "leeftijd", "waarde", "uren")
        .orderBy("regio_code", "periode", "uitsplitsing", "leeftijd")
        .collectAsList()
        .forEach(
            row ->
                counts
                    .computeIfAbsent(row.getAs("regio_code"), region -> new ArrayList<>())
                    .add(count(row)));
    return counts;
  }

  private static Count count(Row row) {
    String breakdown = row.getAs("uitsplitsing");
    BigDecimal persons = row.getAs("waarde");
    return new Count(
        breakdown.substring(StaffFile.BREAKDOWN.length()),
        row.getAs("periode"),
        AgeRange.ofLabel(row.getAs("leeftijd")),
        persons.setScale(0, RoundingMode.HALF_UP).longValueExact(),
        row.getAs("uren"));
  }
}
