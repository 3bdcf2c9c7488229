package nl.regiobeeld.source;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.regiobeeld.source.Layout.Role;
import nl.regiobeeld.source.Layout.Shape;
import nl.regiobeeld.source.SourceFile.Purpose;

/**
 * A publisher's forecast of the labour market by region, sector, scenario and year, in our shape.
 */
public final class ForecastFile {
  /** The id of such forecasts in our tables. */
  public static final String SOURCE = "prognose";

  /** What stands before the column's name in the id of a measure. */
  public static final String MEASURE = "arbeidsmarkt_";

  static final List<String> PERSONS = List.of("vraag", "aanbod", "vervuld", "tekort");
  static final List<String> PERCENTS = List.of("aandeel_tekort");
  static final List<String> INDICES = List.of("index_vraag", "index_aanbod");

  /** Its columns. */
  static final OwnShape SHAPE =
      new OwnShape(
          "forecast of the labour market",
          "./regiobeeld template --kind prognose",
          SOURCE,
          Shape.LABOUR,
          Purpose.LABOUR,
          Stream.of(
                  List.of("regio", "sector", "scenario", "jaar", "uitgave"),
                  PERSONS,
                  PERCENTS,
                  INDICES)
              .flatMap(List::stream)
              .toList(),
          Map.of(
              "regio", Role.REGION,
              "sector", Role.SECTOR,
              "scenario", Role.SCENARIO,
              "jaar", Role.PERIOD,
              "uitgave", Role.ISSUE),
          List.of("scenario", "vraag", "aanbod"));

  private static final Map<String, Measure> MEASURES =
      quantities().stream().collect(Collectors.toMap(column -> column, ForecastFile::measure));

  private ForecastFile() {}

  private static Measure measure(String column) {
    return new Measure(0, column, MEASURE + column, unit(column), "", "");
  }

  /** What a forecast can tell, as its columns are called. */
  public static List<String> quantities() {
    return Stream.of(PERSONS, PERCENTS, INDICES).flatMap(List::stream).toList();
  }

  /** The unit of a column. */
  public static String unit(String column) {
    if (PERSONS.contains(column)) {
      return "personen";
    }
    return PERCENTS.contains(column) ? "%" : "basisjaar = 100";
  }

  /** The columns of a file in the order of the template. */
  public static List<String> columns() {
    return SHAPE.template();
  }

  /** The file, ready to be read; see {@link OwnShape#known}. */
  static Recognition known(FileFacts file, String licence, OwnCounts counts, Outline outline) {
    return SHAPE.known(file, licence, counts.places(), outline, MEASURES);
  }
}
