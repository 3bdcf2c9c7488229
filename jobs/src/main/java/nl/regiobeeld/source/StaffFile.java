package nl.regiobeeld.source;

import java.util.List;
import java.util.Map;
import nl.regiobeeld.source.Layout.Role;
import nl.regiobeeld.source.Layout.Shape;
import nl.regiobeeld.source.SourceFile.Purpose;

/** Staff by region, sector, year and age class: a shape of ours. */
public final class StaffFile {
  /** The id of staff in our tables. */
  public static final String SOURCE = "personeel";

  /** The measure of persons. */
  public static final String PERSONS = "personeel_personen";

  /** The measure of hours a week, the mean over the persons of the row. */
  public static final String HOURS = "personeel_uren";

  /** What stands before the sector's id in a breakdown. */
  public static final String BREAKDOWN = "sector=";

  /** Its columns. */
  static final OwnShape SHAPE =
      new OwnShape(
          "file of staff",
          "./regiobeeld template --kind personeel",
          SOURCE,
          Shape.STAFF,
          Purpose.STAFF,
          List.of("regio", "sector", "jaar", "leeftijd", "personen", "uren"),
          Map.of(
              "regio", Role.REGION,
              "sector", Role.SECTOR,
              "jaar", Role.PERIOD,
              "leeftijd", Role.AGE),
          List.of("sector", "personen", "uren"));

  private static final Map<String, Measure> MEASURES =
      Map.of(
          "personen", new Measure(0, "personen", PERSONS, "personen", "", ""),
          "uren", new Measure(0, "uren", HOURS, "uren per week", "", ""));

  private StaffFile() {}

  /** The columns of a file in the order of the template. */
  public static List<String> columns() {
    return SHAPE.template();
  }

  /** The file, ready to be read; see {@link OwnShape#known}. */
  static Recognition known(FileFacts file, String licence, OwnCounts counts, Outline outline) {
    return SHAPE.known(file, licence, counts.places(), outline, MEASURES);
  }
}
