package nl.regiobeeld.source;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import nl.regiobeeld.source.Layout.Role;
import nl.regiobeeld.source.Layout.Shape;
import nl.regiobeeld.source.SourceFile.Purpose;

/** A region's own counts: a shape of ours, recognised by its columns in any order. */
public final class CountFile {
  /** The id of own counts in our tables. */
  public static final String SOURCE = "tellingen";

  /** What stands before the KPI's id in a breakdown. */
  public static final String BREAKDOWN = "kpi=";

  /** The unit of what is counted one by one. */
  private static final String ONES = "aantal";

  /** The unit of what is in the KPI's own. */
  private static final String KPI_UNIT = "eenheid van de kpi";

  private static final Map<String, Role> KEYS =
      Map.of(
          "kpi", Role.KPI,
          "regio", Role.REGION,
          "periode", Role.PERIOD,
          "leeftijd", Role.AGE,
          "geslacht", Role.SEX);

  /** Its columns. */
  static final OwnShape SHAPE =
      new OwnShape(
          "file of own counts",
          "./regiobeeld template",
          SOURCE,
          Shape.COUNTS,
          Purpose.COUNTS,
          List.of(
              "kpi",
              "regio",
              "periode",
              "leeftijd",
              "geslacht",
              Count.NUMERATOR,
              Count.DENOMINATOR,
              Count.VALUE,
              Count.DEVIATION,
              Count.OBSERVATIONS),
          KEYS,
          List.of("kpi"));

  private CountFile() {}

  /** The columns of a file in the order of the template. */
  public static List<String> columns() {
    return SHAPE.template();
  }

  /** The file, ready to be read; see {@link OwnShape#known}. */
  static Recognition known(FileFacts file, String licence, OwnCounts counts, Outline outline) {
    Map<String, Measure> measured = new HashMap<>();
    for (String column : SHAPE.columns()) {
      boolean ofKpi = column.equals(Count.VALUE) || column.equals(Count.DEVIATION);
      measured.put(column, new Measure(0, column, column, ofKpi ? KPI_UNIT : ONES, "", ""));
    }
    return SHAPE.known(file, licence, counts, outline, measured);
  }
}
