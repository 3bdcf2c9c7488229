package nl.regiobeeld.schedule;

import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.util.Comparator;
import java.util.Optional;

/**
 * Tells a run from every other: no job has two runs for the same due time.
 *
 * @param task the job's name
 * @param due when it was due, in whole seconds
 * @param once whether somebody asked for it, apart from all due times
 */
public record RunId(String task, Instant due, boolean once) {
  /** By due time, then by job. */
  static final Comparator<RunId> ORDER =
      Comparator.comparing(RunId::due).thenComparing(RunId::task).thenComparing(RunId::once);

  private static final DateTimeFormatter TIME =
      DateTimeFormatter.ofPattern("uuuuMMdd'T'HHmmss'Z'").withZone(ZoneOffset.UTC);
  private static final String ONCE = "-eenmalig";

  /** For example {@code verversen-20270201T050000Z}. */
  public String text() {
    return task + "-" + stem();
  }

  /** The same within the job's folder. */
  String stem() {
    return TIME.format(due) + (once ? ONCE : "");
  }

  /** Reads the text of an id. */
  public static Optional<RunId> read(String text) {
    int dash = text.indexOf('-');
    return dash < 1 ? Optional.empty() : read(text.substring(0, dash), text.substring(dash + 1));
  }

  /** Reads what stands behind the job's name. */
  static Optional<RunId> read(String task, String stem) {
    boolean once = stem.endsWith(ONCE);
    String time = once ? stem.substring(0, stem.length() - ONCE.length()) : stem;
    try {
      return Optional.of(new RunId(task, Instant.from(TIME.parse(time)), once));
    } catch (DateTimeParseException e) {
      return Optional.empty();
    }
  }

  @Override
  public String toString() {
    return text();
  }
}
