package nl.regiobeeld.indicator;

import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.collect_list;
import static org.apache.spark.sql.functions.max;
import static org.apache.spark.sql.functions.struct;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import nl.regiobeeld.demand.Courses;
import nl.regiobeeld.demand.Driver;
import nl.regiobeeld.demand.Drivers;
import nl.regiobeeld.demand.RateTable;
import nl.regiobeeld.demand.StaffAges;
import nl.regiobeeld.demand.StaffDrivers;
import nl.regiobeeld.indicator.DemandInput.Staffed;
import nl.regiobeeld.model.Region;
import nl.regiobeeld.schema.DriverTable;
import nl.regiobeeld.source.StaffFile;
import org.apache.spark.api.java.function.FlatMapFunction;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Encoders;
import org.apache.spark.sql.Row;

/**
 * Table vraagontwikkeling: what drives the demand for care, of gemeenten and larger regions. Of
 * wijken and buurten no ages are published that the measures need.
 */
public final class DemandDrivers {
  private static final Shape SHAPE = new Shape(DriverTable.VRAAGONTWIKKELING);

  private DemandDrivers() {}

  /**
   * The table's rows.
   *
   * @param people table bevolking of all regions
   * @param observations table waarnemingen
   */
  public static Dataset<Row> compute(Dataset<Row> people, Dataset<Row> observations) {
    RateTable rates = DemandInput.rates(observations);
    Dataset<Row> known =
        people.where("inwoners is not null and regio_soort not in ('wijk', 'buurt')");
    List<Row> nation = known.where(col("regio_code").equalTo(Region.NETHERLANDS)).collectAsList();
    Courses national = Courses.of(Region.NETHERLANDS, DemandInput.populations(nation), rates);
    FlatMapFunction<Row, Row> rows = row -> rows(row, national, rates).iterator();
    Dataset<Row> ofPeople = perRegion(known).flatMap(rows, Encoders.row(SHAPE.schema()));
    Dataset<Row> ofStaff =
        people
            .sparkSession()
            .createDataFrame(staffRows(DemandInput.staff(observations)), SHAPE.schema());
    return ofPeople.unionByName(ofStaff);
  }

  private static Dataset<Row> perRegion(Dataset<Row> people) {
    return people
        .groupBy("regio_code")
        .agg(
            max("regio_naam").as("regio_naam"),
            max("regio_soort").as("regio_soort"),
            collect_list(
                    struct(
                        col("bron"),
                        col("soort"),
                        col("periode"),
                        col("leeftijd"),
                        col("geslacht"),
                        col("inwoners"),
                        col("status")))
                .as("groepen"));
  }

  private static List<Row> rows(Row region, Courses national, RateTable rates) {
    String code = region.getAs("regio_code");
    List<Row> bands = region.getList(region.fieldIndex("groepen"));
    Courses own = Courses.of(code, DemandInput.populations(bands), rates);
    return new Drivers(own, national)
        .rows().stream()
            .map(
                driver ->
                    row(code, region.getAs("regio_naam"), region.getAs("regio_soort"), driver))
            .toList();
  }

  private static List<Row> staffRows(Map<Staffed, StaffAges> staff) {
    List<Row> rows = new ArrayList<>();
    staff.forEach(
        (of, ages) ->
            rows.add(
                row(
                    of.region(),
                    of.name(),
                    of.kind(),
                    StaffDrivers.of(
                        StaffFile.SOURCE,
                        of.sector(),
                        of.year(),
                        ages,
                        DemandInput.national(staff, of, Region.NETHERLANDS)))));
    return rows;
  }

  private static Row row(String code, String name, String kind, Driver driver) {
    Map<String, Object> values = new HashMap<>();
    values.put("regio_code", code);
    values.put("regio_naam", name);
    values.put("regio_soort", kind);
    values.put("maat", driver.subject().measure().label());
    values.put("onderwerp", emptyToNull(driver.subject().subject()));
    values.put("jaar", driver.year());
    values.put("waarde", driver.value());
    values.put("eenheid", driver.subject().measure().unit());
    values.put("landelijk", driver.national());
    values.put("verhouding", driver.ratio());
    values.put("teller", driver.part());
    values.put("noemer", driver.whole());
    values.put("factor", driver.factor());
    values.put("basisjaar", driver.baseYear() == 0 ? null : driver.baseYear());
    values.put("soort", driver.forecast() ? "prognose" : "telling");
    values.put("bron", emptyToNull(driver.source()));
    values.put("status", driver.status().label());
    values.put("toelichting", emptyToNull(driver.remark()));
    return SHAPE.row(values);
  }

  private static String emptyToNull(String text) {
    return text.isEmpty() ? null : text;
  }
}
