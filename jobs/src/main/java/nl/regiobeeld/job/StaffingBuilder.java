package nl.regiobeeld.job;

import static nl.regiobeeld.schema.InitiativeTables.INITIATIEVEN;
import static nl.regiobeeld.schema.InitiativeTables.REKENCONTROLE;
import static nl.regiobeeld.schema.InitiativeTables.WATERVAL;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import nl.regiobeeld.config.Settings;
import nl.regiobeeld.forecast.Given;
import nl.regiobeeld.forecast.Impact;
import nl.regiobeeld.forecast.LabourMarket;
import nl.regiobeeld.forecast.Outlook;
import nl.regiobeeld.forecast.PrintedForecasts;
import nl.regiobeeld.forecast.Quantity;
import nl.regiobeeld.forecast.Sectors;
import nl.regiobeeld.forecast.Subject;
import nl.regiobeeld.initiative.Range;
import nl.regiobeeld.initiative.Waterfall;
import nl.regiobeeld.model.Scenarios;
import nl.regiobeeld.region.Reference;
import nl.regiobeeld.schema.LabourTable;
import nl.regiobeeld.schema.StaffingTables;
import nl.regiobeeld.schema.Tables;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SparkSession;

/** Builds the tables about staff, from what was read and what the settings say: in seconds. */
final class StaffingBuilder {
  private final SparkSession spark;
  private final Settings settings;
  private final Reference reference;
  private final RegionFrames places;
  private final Output output;
  private final Progress progress;

  StaffingBuilder(
      SparkSession spark,
      Settings settings,
      Reference reference,
      RegionFrames places,
      Output output,
      Progress progress) {
    this.spark = spark;
    this.settings = settings;
    this.reference = reference;
    this.places = places;
    this.output = output;
    this.progress = progress;
  }

  /**
   * Builds and writes the tables.
   *
   * @param observations table waarnemingen
   * @param drivers table vraagontwikkeling
   * @return what the user should know
   */
  List<String> build(Dataset<Row> observations, Dataset<Row> drivers) {
    if (Tables.staffing().stream().allMatch(output.reuse()::has)) {
      return List.of();
    }
    progress.step("computing", "initiatieven");
    InitiativeTables initiatives =
        new InitiativeTables(spark, settings.initiatives(), places, observations);
    output.byRegion(INITIATIEVEN, initiatives::initiatives);
    output.small(REKENCONTROLE, initiatives::sums);
    progress.step("computing", "arbeidsmarkt_model");
    Map<String, Range> impacts = initiatives.impacts();
    ModelInputs inputs =
        ModelInputs.of(observations, drivers, saved(impacts), settings.staffing().parameters());
    ModelRun model = new ModelRun(inputs, settings.staffing());
    write(model, inputs);
    progress.step("computing", "arbeidsmarkt");
    List<Given> printed = PrintedForecasts.of(reference.forecasts());
    List<Given> published =
        new PublishedForecasts(settings.catalogue().tables(), settings.ownRegions())
            .of(observations);
    List<Outlook> market =
        LabourMarket.rows(
            printed, published, new Impact(Waterfall.YEAR, byScenario(impacts)), model.outlooks());
    output.byRegion(
        LabourTable.ARBEIDSMARKT, () -> new LabourFrames(spark, places.regions()).table(market));
    output.byRegion(WATERVAL, () -> initiatives.waterfall(shortages(market)));
    return Stream.of(
            initiatives.remarks(), model.remarks(), LabourMarket.unused(printed, published))
        .flatMap(List::stream)
        .toList();
  }

  private void write(ModelRun model, ModelInputs inputs) {
    ModelFrames frames = new ModelFrames(spark, places.regions());
    output.byRegion(
        StaffingTables.ARBEIDSMARKT_MODEL,
        () -> frames.outlooks(model.results(), inputs.sources()));
    output.byRegion(StaffingTables.PERSONEELSSTROMEN, () -> frames.flows(model.results()));
    output.byRegion(
        StaffingTables.GEVOELIGHEID,
        () -> frames.swings(model.swings(), settings.staffing().parameters()));
  }

  /** As the model takes them; work that initiatives cost more than they save is none saved. */
  private static Map<String, nl.regiobeeld.staffing.Impact> saved(Map<String, Range> impacts) {
    Map<String, nl.regiobeeld.staffing.Impact> saved = new TreeMap<>();
    impacts.forEach(
        (region, range) ->
            saved.put(
                region,
                new nl.regiobeeld.staffing.Impact(
                    range.low().max(BigDecimal.ZERO),
                    range.middle().max(BigDecimal.ZERO),
                    range.high().max(BigDecimal.ZERO))));
    return saved;
  }

  private static Map<String, Map<String, BigDecimal>> byScenario(Map<String, Range> impacts) {
    Map<String, Map<String, BigDecimal>> persons = new TreeMap<>();
    impacts.forEach(
        (region, range) ->
            persons.put(
                region,
                Map.of(
                    Scenarios.LOW, range.low(),
                    Scenarios.MIDDLE, range.middle(),
                    Scenarios.HIGH, range.high())));
    return persons;
  }

  /** What regions are short of in the year that initiatives are set against. */
  private static Map<String, BigDecimal> shortages(List<Outlook> market) {
    Map<String, BigDecimal> shortages = new TreeMap<>();
    for (Outlook row : market) {
      Subject about = row.subject();
      boolean is =
          about.year() == Waterfall.YEAR
              && about.sector().equals(Sectors.TOTAL)
              && about.scenario().equals(Scenarios.REFERENCE);
      BigDecimal shortage = row.value(Quantity.TEKORT);
      if (is && shortage != null) {
        shortages.put(about.region(), shortage);
      }
    }
    return shortages;
  }
}
