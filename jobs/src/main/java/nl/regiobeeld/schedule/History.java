package nl.regiobeeld.schedule;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.regiobeeld.schema.RunTable;
import nl.regiobeeld.schema.TableRow;

/** The runs as rows of {@link RunTable#UITVOERINGEN}. */
public final class History {
  private static final String RUNNING = "loopt";
  private static final String WAITING = "wacht";

  private final Runs runs;

  /** The history of these runs. */
  public History(Runs runs) {
    this.runs = runs;
  }

  /** All runs by due time; read one at a time. */
  public Stream<TableRow> rows() {
    boolean busy = runs.isBusy();
    return runs.index().keySet().stream()
        .flatMap(id -> runs.trail(id).map(trail -> row(id, trail, busy)).stream());
  }

  private TableRow row(RunId id, Trail trail, boolean busy) {
    Optional<Ended> ended = trail.ended();
    Optional<Attempted> last = trail.last().flatMap(Trail.Attempt::result);
    List<String> values =
        Arrays.asList(
            id.text(),
            id.task(),
            Json.name(trail.planned().oorzaak()),
            trail.planned().gepland(),
            trail.planned().gemistSinds(),
            trail.attempts().isEmpty() ? null : trail.attempts().get(0).begun().begonnen(),
            text(ended, Ended::geeindigd),
            ended.map(end -> Json.name(end.uitkomst())).orElseGet(() -> state(trail, busy)),
            text(last, Attempted::exit),
            String.valueOf(trail.attempts().size()),
            text(last, Attempted::editie),
            text(last, Attempted::veranderingen),
            ended.map(History::hooks).filter(hooks -> !hooks.isEmpty()).orElse(null),
            trail.attempts().isEmpty() ? null : runs.shown(runs.log(id)));
    return new TableRow(RunTable.UITVOERINGEN, values);
  }

  private static <T> String text(Optional<T> fact, Function<T, Object> value) {
    return fact.map(value).map(String::valueOf).orElse(null);
  }

  /** Of a run that is not done with: one is at work at most, and it has begun. */
  private static String state(Trail trail, boolean busy) {
    if (!trail.isBrokenOff()) {
      return WAITING;
    }
    return busy ? RUNNING : Json.name(Ended.Result.AFGEBROKEN);
  }

  private static String hooks(Ended ended) {
    return ended.haken().entrySet().stream()
        .map(hook -> hook.getKey() + "=" + hook.getValue())
        .collect(Collectors.joining(", "));
  }
}
