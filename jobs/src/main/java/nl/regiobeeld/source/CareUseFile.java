package nl.regiobeeld.source;

import java.util.List;
import java.util.Map;
import nl.regiobeeld.model.RateKind;
import nl.regiobeeld.source.Layout.Role;
import nl.regiobeeld.source.Layout.Shape;
import nl.regiobeeld.source.SourceFile.Purpose;

/** Rates by age and sex: use of care by sector, prevalence, clients. A shape of ours. */
public final class CareUseFile {
  /** The id of rates in our tables. */
  public static final String SOURCE = "zorggebruik";

  /** The measure. */
  public static final String RATE = "zorggebruik_per_1000";

  /** What stands before the kind of rate in a breakdown. */
  public static final String KIND = "soort=";

  /** What stands before its subject in a breakdown. */
  public static final String SUBJECT = "onderwerp=";

  /** The kinds of rates. */
  static final List<String> KINDS = List.of(RateKind.SECTOR, RateKind.CONDITION, RateKind.CLIENTS);

  /** Its columns. */
  static final OwnShape SHAPE =
      new OwnShape(
          "file of care use",
          "./regiobeeld template --kind zorggebruik",
          SOURCE,
          Shape.CARE_USE,
          Purpose.CARE_USE,
          List.of("onderwerp", "soort", "regio", "jaar", "leeftijd", "geslacht", "per_1000"),
          Map.of(
              "onderwerp", Role.SUBJECT,
              "soort", Role.KIND,
              "regio", Role.REGION,
              "jaar", Role.PERIOD,
              "leeftijd", Role.AGE,
              "geslacht", Role.SEX),
          List.of("per_1000", "soort"));

  private static final Map<String, Measure> MEASURES =
      Map.of("per_1000", new Measure(0, "per_1000", RATE, "per 1000 inwoners", "", ""));

  private CareUseFile() {}

  /** The columns of a file in the order of the template. */
  public static List<String> columns() {
    return SHAPE.template();
  }

  /** The file, ready to be read; see {@link OwnShape#known}. */
  static Recognition known(FileFacts file, String licence, OwnCounts counts, Outline outline) {
    return SHAPE.known(file, licence, counts.places(), outline, MEASURES);
  }
}
