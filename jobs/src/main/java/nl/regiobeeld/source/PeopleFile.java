package nl.regiobeeld.source;

import java.util.List;
import java.util.Map;
import nl.regiobeeld.source.Layout.Role;
import nl.regiobeeld.source.Layout.Shape;
import nl.regiobeeld.source.SourceFile.Purpose;

/**
 * Expected inhabitants by region, year, age and sex: a shape of ours, since CBS and PBL publish no
 * ages of regions.
 */
public final class PeopleFile {
  /** The id of an own forecast in our tables. */
  public static final String SOURCE = "bevolkingsprognose";

  /** Its columns. */
  static final OwnShape SHAPE =
      new OwnShape(
          "file of expected inhabitants",
          "./regiobeeld template --kind bevolkingsprognose",
          SOURCE,
          Shape.PEOPLE,
          Purpose.FORECAST,
          List.of("regio", "jaar", "leeftijd", "geslacht", "inwoners"),
          Map.of(
              "regio", Role.REGION,
              "jaar", Role.PERIOD,
              "leeftijd", Role.AGE,
              "geslacht", Role.SEX),
          List.of("regio", "jaar", "leeftijd", "inwoners"));

  private static final Map<String, Measure> MEASURES =
      Map.of("inwoners", new Measure(0, "inwoners", TableColumns.INHABITANTS, "personen", "", ""));

  private PeopleFile() {}

  /** The columns of a file in the order of the template. */
  public static List<String> columns() {
    return SHAPE.template();
  }

  /** The file, ready to be read; see {@link OwnShape#known}. */
  static Recognition known(FileFacts file, String licence, OwnCounts counts, Outline outline) {
    return SHAPE.known(file, licence, counts.places(), outline, MEASURES);
  }
}
