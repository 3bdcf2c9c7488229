package nl.regiobeeld.schedule;

import com.cronutils.model.Cron;
import com.cronutils.model.CronType;
import com.cronutils.model.definition.CronDefinitionBuilder;
import com.cronutils.model.field.CronFieldName;
import com.cronutils.model.field.expression.Always;
import com.cronutils.model.time.ExecutionTime;
import com.cronutils.parser.CronParser;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.zone.ZoneOffsetTransition;
import java.time.zone.ZoneRules;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * When a job is due: a cron expression of five fields on the clocks of a time zone.
 *
 * <p>The library is asked about clocks that never change; what happens when they do is decided
 * here, as cron itself does. A time that the clocks skip is due at the moment they skip it; one
 * that comes twice is due the first time. An expression for every hour ({@code *}) follows the
 * hours that really pass instead: none for an hour that is skipped, two for one that comes twice.
 */
public final class Timetable {
  private static final CronParser PARSER =
      new CronParser(CronDefinitionBuilder.instanceDefinitionFor(CronType.UNIX));

  /** How far back the latest due time is looked for, nearest first, so that few are counted. */
  private static final List<Duration> LOOKS =
      List.of(
          Duration.ofHours(1),
          Duration.ofDays(1),
          Duration.ofDays(8),
          Duration.ofDays(32),
          Duration.ofDays(367));

  private final String text;
  private final ZoneId zone;
  private final ExecutionTime times;
  private final boolean hourly;

  private Timetable(String text, ZoneId zone, Cron cron) {
    this.text = text;
    this.zone = zone;
    this.times = ExecutionTime.forCron(cron);
    this.hourly = cron.retrieve(CronFieldName.HOUR).getExpression() instanceof Always;
  }

  /**
   * Reads a cron expression.
   *
   * @param text minute, hour, day of the month, month, day of the week; when both days are given,
   *     either will do
   * @throws IllegalArgumentException when it is none, or never comes; the message says why
   */
  public static Timetable read(String text, ZoneId zone) {
    Timetable timetable = new Timetable(text, zone, parse(text));
    if (timetable.nextLocal(LocalDateTime.of(1970, 1, 1, 0, 0)).isEmpty()) {
      throw new IllegalArgumentException("there is no such day");
    }
    return timetable;
  }

  private static Cron parse(String text) {
    try {
      return PARSER.parse(text);
    } catch (IllegalArgumentException e) {
      String reason = e.getMessage().replace("Failed to parse cron expression. ", "");
      throw new IllegalArgumentException(
          reason.substring(0, 1).toLowerCase(Locale.ROOT) + reason.substring(1), e);
    }
  }

  /** The time zone of its clocks. */
  public ZoneId zone() {
    return zone;
  }

  /** The first time that it is due after a moment; none when there is no such time any more. */
  public Optional<Instant> next(Instant after) {
    return hourly ? nextHourly(after) : nextFixed(after);
  }

  /**
   * By what the clocks show; the times of an hour that comes twice have gone by the second time.
   */
  private Optional<Instant> nextFixed(Instant after) {
    Optional<LocalDateTime> local = nextLocal(LocalDateTime.ofInstant(after, zone));
    while (local.isPresent() && !moment(local.get()).isAfter(after)) {
      local = nextLocal(local.get());
    }
    return local.map(this::moment);
  }

  private Instant moment(LocalDateTime local) {
    ZoneOffsetTransition change = zone.getRules().getTransition(local);
    return change != null && change.isGap()
        ? change.getInstant()
        : local.atZone(zone).withEarlierOffsetAtOverlap().toInstant();
  }

  /** Between two changes of the clocks, hours are what they show. */
  private Optional<Instant> nextHourly(Instant after) {
    ZoneRules rules = zone.getRules();
    Instant from = after;
    while (true) {
      ZoneOffset offset = rules.getOffset(from);
      ZoneOffsetTransition change = rules.nextTransition(from);
      Optional<Instant> next =
          nextLocal(LocalDateTime.ofInstant(from, offset)).map(each -> each.toInstant(offset));
      if (change == null || (next.isPresent() && next.get().isBefore(change.getInstant()))) {
        return next;
      }
      // The change itself may be a due time, by the clocks as they are then.
      Instant changed = change.getInstant();
      LocalDateTime justBefore = change.getDateTimeAfter().minusSeconds(1);
      Optional<Instant> first =
          nextLocal(justBefore).map(each -> each.toInstant(change.getOffsetAfter()));
      if (first.filter(changed::equals).isPresent()) {
        return first;
      }
      from = changed;
    }
  }

  private Optional<LocalDateTime> nextLocal(LocalDateTime after) {
    return times
        .nextExecution(after.atZone(ZoneOffset.UTC))
        .map(each -> each.toLocalDateTime())
        .filter(after::isBefore);
  }

  /** The last time that it was due after a moment, up to and including another. */
  Optional<Instant> latest(Instant after, Instant until) {
    for (Duration look : LOOKS) {
      Instant from = until.minus(look);
      Optional<Instant> found = last(from.isBefore(after) ? after : from, until);
      if (found.isPresent() || !from.isAfter(after)) {
        return found;
      }
    }
    return last(after, until);
  }

  private Optional<Instant> last(Instant after, Instant until) {
    Optional<Instant> found = Optional.empty();
    Optional<Instant> next = next(after);
    while (next.isPresent() && !next.get().isAfter(until)) {
      found = next;
      next = next(next.get());
    }
    return found;
  }

  /** The expression and its time zone, as they were read. */
  @Override
  public String toString() {
    return text + " " + zone;
  }
}
