package nl.regiobeeld.job;

import static nl.regiobeeld.schema.InitiativeTables.INITIATIEVEN;
import static nl.regiobeeld.schema.InitiativeTables.REKENCONTROLE;
import static nl.regiobeeld.schema.InitiativeTables.WATERVAL;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import nl.regiobeeld.initiative.Assessment;
import nl.regiobeeld.initiative.Initiative;
import nl.regiobeeld.initiative.Initiatives;
import nl.regiobeeld.initiative.PrintedSum;
import nl.regiobeeld.initiative.Range;
import nl.regiobeeld.initiative.Waterfall;
import nl.regiobeeld.model.Status;
import nl.regiobeeld.schema.Table;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.apache.spark.sql.SparkSession;

/** What initiatives spare, what they leave of the shortage, and the plans' other sums. */
final class InitiativeTables {
  private static final int DECIMALS = 6;

  private final SparkSession spark;
  private final Initiatives plans;
  private final RegionFrames places;
  private final List<Assessment> assessments = new ArrayList<>();
  private final List<String> remarks = new ArrayList<>();

  /**
   * The tables of plans and of regions' own files.
   *
   * @param observations of table waarnemingen
   */
  InitiativeTables(
      SparkSession spark, Initiatives plans, RegionFrames places, Dataset<Row> observations) {
    this.spark = spark;
    this.plans = plans;
    this.places = places;
    plans.list().forEach(each -> assessments.add(Assessment.of(each)));
    Map<String, Set<String>> planned = plans.ids();
    for (Initiative each : OwnInitiatives.of(observations)) {
      if (planned.getOrDefault(each.region(), Set.of()).contains(each.id())) {
        remarks.add(
            "initiatieven: %s of %s (%s) is left out, as conf/initiatives has that id of this region; give it another id"
                .formatted(each.id(), each.region(), each.place()));
      } else {
        assessments.add(Assessment.of(each));
      }
    }
  }

  /** Which own initiatives are left out, and why. */
  List<String> remarks() {
    return List.copyOf(remarks);
  }

  /** Region to what its initiatives take away of its shortage in {@link Waterfall#YEAR}. */
  Map<String, Range> impacts() {
    Map<String, Range> impacts = new TreeMap<>();
    for (String region : regions()) {
      waterfall(region, Optional.empty()).impact().ifPresent(each -> impacts.put(region, each));
    }
    return impacts;
  }

  private Set<String> regions() {
    Set<String> regions = new TreeSet<>();
    assessments.forEach(each -> regions.add(each.initiative().region()));
    return regions;
  }

  /** Table initiatieven; few rows. */
  Dataset<Row> initiatives() {
    return frame(INITIATIEVEN, assessments.stream().map(InitiativeTables::row).toList());
  }

  private static List<Object> row(Assessment each) {
    Initiative initiative = each.initiative();
    List<Object> row = new ArrayList<>();
    row.addAll(
        List.of(initiative.id(), initiative.name(), initiative.theme(), initiative.sender()));
    row.add(decimal(each.published()));
    row.add(decimal(each.publishedElsewhere()));
    row.add(decimal(each.recomputed()));
    row.add(decimal(each.difference()));
    row.add(each.verdict().label());
    row.add(initiative.formula().text());
    row.add(each.explanation());
    row.add(decimal(each.range().low()));
    row.add(decimal(each.range().high()));
    row.add(initiative.region());
    row.add(initiative.reading().label());
    row.add(initiative.formula().parameterText());
    row.add(initiative.duplicateOf().isEmpty() ? null : initiative.duplicateOf());
    row.add(initiative.sharedBy());
    row.add(initiative.place());
    row.add(initiative.source());
    row.add(status(each.recomputed().isPresent()));
    return row;
  }

  /**
   * Table waterval; few rows.
   *
   * @param shortages of regions in {@link Waterfall#YEAR}, by code; persons
   */
  Dataset<Row> waterfall(Map<String, BigDecimal> shortages) {
    Set<String> regions = regions();
    plans.extra().forEach(each -> regions.add(each.region()));
    plans.printed().forEach(each -> regions.add(each.region()));
    List<List<Object>> rows = new ArrayList<>();
    for (String region : regions) {
      Waterfall waterfall = waterfall(region, Optional.ofNullable(shortages.get(region)));
      List<Waterfall.Step> steps = waterfall.steps();
      for (int i = 0; i < steps.size(); i++) {
        rows.add(row(region, i + 1, steps.get(i), waterfall));
      }
    }
    return frame(WATERVAL, rows);
  }

  private Waterfall waterfall(String region, Optional<BigDecimal> shortage) {
    return new Waterfall(
        shortage,
        assessments.stream().filter(each -> each.initiative().region().equals(region)).toList(),
        plans.extra().stream().filter(each -> each.region().equals(region)).toList(),
        plans.printed().stream().filter(each -> each.region().equals(region)).findFirst());
  }

  private static List<Object> row(
      String region, int place, Waterfall.Step step, Waterfall waterfall) {
    List<Object> row = new ArrayList<>(List.of(region, step.variant().label(), place, step.step()));
    row.add(decimal(step.persons().map(Range::low)));
    row.add(decimal(step.persons().map(Range::middle)));
    row.add(decimal(step.persons().map(Range::high)));
    row.add(decimal(waterfall.share(step)));
    row.add(step.remark());
    row.add(status(step.persons().isPresent()));
    return row;
  }

  /** Table rekencontrole; few rows. */
  Dataset<Row> sums() {
    return frame(REKENCONTROLE, plans.sums().stream().map(InitiativeTables::row).toList());
  }

  private static List<Object> row(PrintedSum sum) {
    List<Object> row = new ArrayList<>();
    row.addAll(
        List.of(
            sum.id(),
            sum.description(),
            sum.kind().label(),
            sum.formula().text(),
            sum.formula().parameterText(),
            sum.unit()));
    row.add(decimal(sum.printed().middle()));
    row.add(decimal(sum.printed().low()));
    row.add(decimal(sum.printed().high()));
    row.add(decimal(sum.recomputed()));
    row.add(decimal(sum.difference()));
    row.add(decimal(sum.step()));
    row.add(sum.verdict().label());
    row.add(sum.explanation());
    row.add(sum.place());
    row.add(status(sum.recomputed().isPresent()));
    return row;
  }

  private static String status(boolean known) {
    return (known ? Status.OK : Status.ONBEKEND).label();
  }

  private static BigDecimal decimal(Optional<BigDecimal> number) {
    return number.map(InitiativeTables::decimal).orElse(null);
  }

  private static BigDecimal decimal(BigDecimal number) {
    return number.setScale(DECIMALS, RoundingMode.HALF_UP);
  }

  /** Rows in the order of the table's columns, regio_naam aside. */
  private Dataset<Row> frame(Table table, List<List<Object>> rows) {
    List<Row> list = rows.stream().map(row -> RowFactory.create(row.toArray())).toList();
    return new RegionRows(spark, places.regions()).of(table, list);
  }
}
