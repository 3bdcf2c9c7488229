package nl.regiobeeld.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import nl.regiobeeld.drift.Change;
import nl.regiobeeld.job.Changes;
import nl.regiobeeld.schema.DriftTables;

/** What the run report says of changed inputs: how many of each kind, the first, where the rest. */
final class ChangeLines {
  private static final int NAMED = 12;
  private static final int WIDTH = 60;

  private ChangeLines() {}

  /** The lines; none when nothing changed. */
  static List<String> of(Changes changes) {
    List<String> lines = new ArrayList<>();
    if (!changes.all().isEmpty()) {
      lines.add(counts(changes.all()));
      changes.all().stream().limit(NAMED).map(ChangeLines::line).forEach(lines::add);
      int more = changes.all().size() - NAMED;
      lines.add(
          (more > 0 ? "and " + more + " more" : "explained")
              + ": see ./regiobeeld show "
              + DriftTables.VERANDERINGEN.name()
              + " (with the same --out)");
    }
    return lines;
  }

  /** For example {@code column: 1 gone, 2 renamed; region: 1 gone}. */
  private static String counts(List<Change> changes) {
    Map<Change.Subject, Map<Change.Kind, Long>> counts =
        changes.stream()
            .collect(
                Collectors.groupingBy(
                    Change::subject,
                    TreeMap::new,
                    Collectors.groupingBy(Change::kind, TreeMap::new, Collectors.counting())));
    return counts.entrySet().stream()
        .map(entry -> entry.getKey().english() + ": " + kinds(entry.getValue()))
        .collect(Collectors.joining("; "));
  }

  private static String kinds(Map<Change.Kind, Long> kinds) {
    return kinds.entrySet().stream()
        .map(entry -> entry.getValue() + " " + entry.getKey().english())
        .collect(Collectors.joining(", "));
  }

  private static String line(Change change) {
    String what =
        "%s: %s %s, %s"
            .formatted(
                change.source(),
                change.subject().english(),
                change.kind().english(),
                change.name());
    boolean both = change.was() != null && change.now() != null;
    return both ? what + ": " + shortened(change.was()) + " -> " + shortened(change.now()) : what;
  }

  private static String shortened(String text) {
    return text.length() <= WIDTH ? text : text.substring(0, WIDTH - 1) + "…";
  }
}
