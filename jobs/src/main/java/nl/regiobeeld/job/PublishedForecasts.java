package nl.regiobeeld.job;

import static org.apache.spark.sql.functions.col;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import nl.regiobeeld.config.OwnRegion;
import nl.regiobeeld.forecast.Given;
import nl.regiobeeld.forecast.Quantity;
import nl.regiobeeld.forecast.Subject;
import nl.regiobeeld.source.ForecastFile;
import nl.regiobeeld.source.Labour;
import nl.regiobeeld.source.LabourKey;
import nl.regiobeeld.source.TableDefinition;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;

/**
 * The forecasts of the labour market among the inputs.
 *
 * @param tables what settings say of publishers' tables, by id
 * @param own regions of which some equal a published one: they take its numbers over
 */
record PublishedForecasts(Map<String, TableDefinition> tables, List<OwnRegion> own) {
  /** Their numbers, from table waarnemingen; as many as there are regions, sectors and years. */
  List<Given> of(Dataset<Row> observations) {
    List<Given> given = new ArrayList<>();
    observations
        .where(col("meting").startsWith(ForecastFile.MEASURE).and(col("waarde").isNotNull()))
        .select(
            "bron", "bestand", "regel", "meting", "regio_code", "periode", "uitsplitsing", "waarde")
        .orderBy("bron", "bestand", "regel", "meting")
        .collectAsList()
        .forEach(row -> given(row).ifPresent(given::add));
    List<Given> all = new ArrayList<>(given);
    own.forEach(region -> all.addAll(takenOver(region, given)));
    return all;
  }

  /** What an own region takes over of the one that it equals, by sources that do not name it. */
  private static List<Given> takenOver(OwnRegion region, List<Given> given) {
    Set<String> sources =
        given.stream()
            .filter(each -> each.subject().region().equals(region.id()))
            .map(Given::source)
            .collect(Collectors.toSet());
    return given.stream()
        .filter(each -> region.equalTo().filter(each.subject().region()::equals).isPresent())
        .filter(each -> !sources.contains(each.source()))
        .map(each -> each.about(region.id()))
        .toList();
  }

  private Optional<Given> given(Row row) {
    String source = row.getAs("bron");
    Labour labour =
        Optional.ofNullable(tables.get(source)).map(TableDefinition::labour).orElse(Labour.NONE);
    String breakdown = row.getAs("uitsplitsing");
    Optional<LabourKey> key =
        source.equals(ForecastFile.SOURCE) ? LabourKey.of(breakdown) : labour.key(breakdown);
    return key.map(
        about ->
            new Given(
                new Subject(
                    row.getAs("regio_code"),
                    about.sector(),
                    about.scenario(),
                    row.<Integer>getAs("periode")),
                quantity(row),
                value(row, labour),
                "%s %d".formatted(source, about.issue()),
                about.issue(),
                "%s:%d".formatted(row.getAs("bestand"), row.<Long>getAs("regel")),
                ""));
  }

  private static Quantity quantity(Row row) {
    String measure = row.getAs("meting");
    return Quantity.ofLabel(measure.substring(ForecastFile.MEASURE.length())).orElseThrow();
  }

  /** Whole persons, which may be published in thousands; percents and indices as they are. */
  private static BigDecimal value(Row row, Labour labour) {
    BigDecimal value = row.getAs("waarde");
    return quantity(row).isPersons()
        ? value.multiply(BigDecimal.valueOf(labour.scale())).setScale(0, RoundingMode.HALF_UP)
        : value;
  }
}
