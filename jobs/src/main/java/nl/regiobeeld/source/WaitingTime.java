package nl.regiobeeld.source;

import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import nl.regiobeeld.model.Status;

/**
 * Waiting times as providers write them on their websites: weeks, words for a stop on new patients,
 * or a reason why there is no number.
 */
public final class WaitingTime {
  /** Weeks from application to the first interview (intake). */
  public static final String INTAKE = "aanmeldwachttijd";

  /** Weeks from intake to the start of treatment. */
  public static final String TREATMENT = "behandelwachttijd";

  /** The unit of both. */
  public static final String UNIT = "weken";

  /** R, which wrote the file, writes NA for missing; the others are the providers' own words. */
  private static final Set<String> UNKNOWN =
      Set.of("", "-", "na", "in overleg", "verschillend zie toelichting");

  private static final Set<String> NOT_APPLICABLE = Set.of("n.v.t.");

  private static final Set<String> STOPS = Set.of("stop", "geen intakes", "geen behandeling");

  private WaitingTime() {}

  /**
   * What a field tells, in weeks.
   *
   * @param measure index into the layout's measures
   * @return none when it is neither a number of weeks from 0 nor one of the known words
   */
  static Optional<Cell> cell(int measure, String raw) {
    String text = raw.strip().toLowerCase(Locale.ROOT);
    if (STOPS.contains(text)) {
      return Optional.of(new Cell(measure, raw, null, Status.PATIENTENSTOP));
    }
    if (UNKNOWN.contains(text)) {
      return Optional.of(new Cell(measure, raw, null, Status.ONBEKEND));
    }
    if (NOT_APPLICABLE.contains(text)) {
      return Optional.of(new Cell(measure, raw, null, Status.ONMOGELIJK));
    }
    return NumberText.parse(text)
        .filter(weeks -> weeks.signum() >= 0)
        .map(weeks -> new Cell(measure, raw, weeks, Status.OK));
  }

  /** Whether a field tells anything: a number of weeks, or a stop. */
  static boolean tells(Cell cell) {
    return cell.value() != null || cell.status() == Status.PATIENTENSTOP;
  }
}
