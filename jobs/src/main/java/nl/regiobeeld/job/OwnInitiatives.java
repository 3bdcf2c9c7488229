package nl.regiobeeld.job;

import static org.apache.spark.sql.functions.col;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import nl.regiobeeld.initiative.Formula;
import nl.regiobeeld.initiative.FormulaFault;
import nl.regiobeeld.initiative.Initiative;
import nl.regiobeeld.initiative.Printed;
import nl.regiobeeld.source.FilledParameters;
import nl.regiobeeld.source.InitiativeFile;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;

/** The initiatives in files of regions, from their observations. */
final class OwnInitiatives {
  /** Numbers were checked when the file was read, whatever stands between its fields. */
  private static final char ANY_DELIMITER = '\t';

  private final Map<String, Row> fields = new HashMap<>();

  private OwnInitiatives() {}

  /** All of them, by region and id. */
  static List<Initiative> of(Dataset<Row> observations) {
    Map<String, OwnInitiatives> found = new TreeMap<>();
    for (Row row : observations.where(col("bron").equalTo(InitiativeFile.SOURCE)).collectAsList()) {
      String key = row.getAs("regio_code") + " " + row.getAs("uitsplitsing");
      found.computeIfAbsent(key, none -> new OwnInitiatives()).fields.put(row.getAs("meting"), row);
    }
    List<Initiative> initiatives = new ArrayList<>();
    found.values().forEach(each -> initiatives.add(each.initiative()));
    return initiatives;
  }

  private Initiative initiative() {
    Row row = fields.get(InitiativeFile.measure(InitiativeFile.FORMULA));
    return new Initiative(
        row.<String>getAs("uitsplitsing").substring(InitiativeFile.BREAKDOWN.length()),
        row.getAs("regio_code"),
        text("naam"),
        text("thema"),
        text("ontvangen_van"),
        formula(),
        Initiative.Reading.OPGEGEVEN,
        published(),
        1,
        Optional.empty(),
        Optional.empty(),
        "",
        row.getAs("bestand") + ":" + row.getAs("regel"),
        InitiativeFile.SOURCE,
        text("toelichting"));
  }

  private Formula formula() {
    try {
      return Formula.of(
          text(InitiativeFile.FORMULA),
          FilledParameters.of(text("parameters"), ANY_DELIMITER).list());
    } catch (FormulaFault fault) {
      throw new IllegalStateException("a used row has a sound formula", fault);
    }
  }

  private Printed published() {
    BigDecimal published = number("gepubliceerd").orElseThrow();
    return number("laag")
        .map(low -> new Printed(low, published, number("hoog").orElseThrow()))
        .orElseGet(() -> Printed.of(published));
  }

  private String text(String column) {
    return Optional.ofNullable(fields.get(InitiativeFile.measure(column)))
        .map(row -> row.<String>getAs("ruwe_waarde").strip())
        .orElse("");
  }

  private Optional<BigDecimal> number(String column) {
    return Optional.ofNullable(fields.get(InitiativeFile.measure(column)))
        .map(row -> row.getAs("waarde"));
  }
}
