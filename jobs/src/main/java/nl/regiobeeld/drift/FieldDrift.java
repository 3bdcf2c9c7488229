package nl.regiobeeld.drift;

import static nl.regiobeeld.drift.Change.Kind.GONE;
import static nl.regiobeeld.drift.Change.Kind.NEW;
import static nl.regiobeeld.drift.Change.Kind.REDEFINED;
import static nl.regiobeeld.drift.Change.Kind.RENAMED;
import static nl.regiobeeld.drift.Change.Subject.COLUMN;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import nl.regiobeeld.drift.Field.Meaning;
import nl.regiobeeld.drift.Renames.Rename;

/** Which columns came, went, got another name or another meaning. */
final class FieldDrift {
  private final Findings findings;

  FieldDrift(Findings findings) {
    this.findings = findings;
  }

  /** Compares the columns of all tables that both editions have. */
  void compare(List<Field> was, List<Field> now) {
    Map<String, Map<Integer, List<Field>>> before = byTable(was);
    Map<String, Map<Integer, List<Field>>> after = byTable(now);
    for (String table : before.keySet()) {
      Map<Integer, List<Field>> then = before.get(table);
      Map<Integer, List<Field>> today = after.getOrDefault(table, Map.of());
      for (Step step : Step.between(then.keySet(), today.keySet())) {
        compare(step, byName(then.get(step.was())), byName(today.get(step.now())));
      }
    }
  }

  private static Map<String, Map<Integer, List<Field>>> byTable(List<Field> fields) {
    return fields.stream()
        .collect(
            Collectors.groupingBy(
                Field::table,
                TreeMap::new,
                Collectors.groupingBy(Field::period, TreeMap::new, Collectors.toList())));
  }

  /** Slices of a table have the same columns; so has a table the same name twice, rarely. */
  private static Map<String, Field> byName(List<Field> fields) {
    Map<String, Field> byName = new LinkedHashMap<>();
    fields.forEach(field -> byName.putIfAbsent(field.key(), field));
    return byName;
  }

  private void compare(Step step, Map<String, Field> was, Map<String, Field> now) {
    List<Field> gone = new ArrayList<>();
    List<Field> fresh = new ArrayList<>(now.values());
    for (Field field : was.values()) {
      Field same = now.get(field.key());
      if (same == null) {
        gone.add(field);
      } else {
        fresh.remove(same);
        redefined(step, field, same);
      }
    }
    Renames renames = new Renames(gone, fresh);
    renames.found().forEach(rename -> renamed(step, rename));
    renames.gone().forEach(field -> findings.add(gone(field), step));
    renames.fresh().forEach(field -> findings.add(fresh(field), step));
  }

  private static Change gone(Field field) {
    String was = field.meaning().inWords();
    return new Change(field.source(), COLUMN, GONE, field.column(), was, null, "");
  }

  private static Change fresh(Field field) {
    String now = field.meaning().inWords();
    return new Change(field.source(), COLUMN, NEW, field.column(), null, now, "");
  }

  private void renamed(Step step, Rename rename) {
    Field now = rename.now();
    if (rename.why() != Renames.Why.OTHER_NUMBER) {
      findings.add(
          new Change(
              now.source(),
              COLUMN,
              RENAMED,
              now.column(),
              rename.was().column(),
              now.column(),
              rename.why().inWords()),
          step);
    }
    if (rename.why() != Renames.Why.LIKE_NAME) {
      redefined(step, rename.was(), now);
    }
  }

  private void redefined(Step step, Field was, Field now) {
    Meaning before = was.meaning();
    Meaning after = now.meaning();
    String measure = before.figure().equals(after.figure()) ? "eenheid" : "meting";
    redefined(step, now, "andere " + measure, before.inWords(), after.inWords());
    redefined(step, now, "andere titel", before.title(), after.title());
    redefined(step, now, "andere omschrijving", before.description(), after.description());
  }

  /** What only one of the two editions knows cannot be compared. */
  private void redefined(Step step, Field field, String note, String was, String now) {
    if (was != null && now != null && !was.equals(now)) {
      findings.add(
          new Change(field.source(), COLUMN, REDEFINED, field.column(), was, now, note), step);
    }
  }
}
