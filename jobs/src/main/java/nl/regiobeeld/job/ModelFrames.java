package nl.regiobeeld.job;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.regiobeeld.schema.StaffingTables;
import nl.regiobeeld.staffing.Demand;
import nl.regiobeeld.staffing.Flow;
import nl.regiobeeld.staffing.Interval;
import nl.regiobeeld.staffing.Interval.Bounds;
import nl.regiobeeld.staffing.Outlook;
import nl.regiobeeld.staffing.Parameters;
import nl.regiobeeld.staffing.Range;
import nl.regiobeeld.staffing.Sectors;
import nl.regiobeeld.staffing.Swing;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.apache.spark.sql.SparkSession;

/**
 * The staffing model's results as rows of its tables.
 *
 * @param regions regio_code to regio_naam
 */
record ModelFrames(SparkSession spark, Dataset<Row> regions) {
  /** Table arbeidsmarkt_model. */
  Dataset<Row> outlooks(List<ModelRun.Result> results, Map<String, String> sources) {
    List<Row> rows = new ArrayList<>();
    for (ModelRun.Result result : results) {
      List<Outlook> outlooks = result.projection().outlooks();
      for (int i = 0; i < outlooks.size(); i++) {
        rows.add(
            row(result, outlooks.get(i), result.intervals().get(i), sources.get(result.region())));
      }
    }
    return new RegionRows(spark, regions).of(StaffingTables.ARBEIDSMARKT_MODEL, rows);
  }

  private static Row row(
      ModelRun.Result result, Outlook outlook, Interval interval, String source) {
    List<Object> values = new ArrayList<>();
    values.addAll(List.of(result.region(), outlook.sector(), result.scenario(), outlook.year()));
    values.add(outlook.persons().demand().longValueExact());
    values.add(outlook.persons().supply().longValueExact());
    values.add(outlook.persons().met().longValueExact());
    values.add(outlook.persons().shortage().longValueExact());
    values.add(outlook.shortagePercent().orElse(null));
    values.add(outlook.shortageShare().orElse(null));
    values.addAll(List.of(outlook.demandIndex(), outlook.supplyIndex()));
    values.add(outlook.shortageIndex().orElse(null));
    values.addAll(
        List.of(
            outlook.fte().demand(),
            outlook.fte().supply(),
            outlook.fte().met(),
            outlook.fte().shortage()));
    for (Bounds bounds : List.of(interval.demand(), interval.supply(), interval.shortage())) {
      values.addAll(List.of(bounds.lower(), bounds.upper()));
    }
    values.add(outlook.saved());
    values.addAll(parts(outlook.parts()));
    values.add(source);
    values.add(result.note(outlook.sector()));
    return RowFactory.create(values.toArray());
  }

  private static List<Object> parts(Optional<Demand> demand) {
    return demand
        .map(
            parts ->
                Arrays.<Object>asList(
                    parts.base(),
                    parts.index(),
                    parts.unmet(),
                    parts.growth(),
                    parts.hours(),
                    parts.fte()))
        .orElse(Arrays.asList(null, null, null, null, null, null));
  }

  /** Table personeelsstromen. */
  Dataset<Row> flows(List<ModelRun.Result> results) {
    List<Row> rows = new ArrayList<>();
    for (ModelRun.Result result : results) {
      for (Flow flow : result.projection().flows()) {
        rows.add(
            RowFactory.create(
                result.region(),
                flow.sector(),
                flow.age().label(),
                result.scenario(),
                flow.year(),
                flow.begin(),
                flow.training(),
                flow.elsewhere(),
                flow.agedIn(),
                flow.agedOut(),
                flow.left(),
                flow.retired(),
                flow.end(),
                flow.fte()));
      }
    }
    return new RegionRows(spark, regions).of(StaffingTables.PERSONEELSSTROMEN, rows);
  }

  /** Table gevoeligheid, of regions' swings. */
  Dataset<Row> swings(Map<String, List<Swing>> swings, Parameters parameters) {
    List<Row> rows = new ArrayList<>();
    swings.forEach(
        (region, list) -> {
          List<String> sectors =
              list.stream()
                  .map(Swing::sector)
                  .filter(sector -> !sector.equals(Sectors.TOTAL))
                  .distinct()
                  .toList();
          list.forEach(each -> rows.add(row(region, each, sectors, parameters)));
        });
    return new RegionRows(spark, regions).of(StaffingTables.GEVOELIGHEID, rows);
  }

  /** A total has the unit that the lever has in all sectors, and a source if they share one. */
  private static Row row(String region, Swing swing, List<String> sectors, Parameters parameters) {
    boolean isTotal = swing.sector().equals(Sectors.TOTAL);
    List<String> own = isTotal ? sectors : List.of(swing.sector());
    Range range = parameters.range(own.get(0), swing.lever());
    boolean isShared =
        own.stream()
            .map(sector -> parameters.range(sector, swing.lever()).source())
            .allMatch(range.source()::equals);
    return RowFactory.create(
        region,
        swing.sector(),
        swing.lever().label(),
        range.unit(),
        parameters.horizon(),
        isTotal ? null : range.value(),
        isTotal ? null : range.low(),
        isTotal ? null : range.high(),
        swing.reference(),
        swing.atLow(),
        swing.atHigh(),
        swing.atLow() - swing.reference(),
        swing.atHigh() - swing.reference(),
        swing.width(),
        swing.rank(),
        isShared ? range.source() : null);
  }
}
