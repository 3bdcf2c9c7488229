package nl.regiobeeld.schema;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Asks an edition everything once: the steps of one explanation often share their cells. */
public final class Remembered implements Facts {
  private final Facts facts;
  private final Map<String, List<TableRow>> answers = new HashMap<>();

  /** Remembers what these facts answer. */
  public Remembered(Facts facts) {
    this.facts = facts;
  }

  @Override
  public List<TableRow> rows(Table table, Map<String, String> wanted) {
    return answers.computeIfAbsent(
        table.name() + new TreeMap<>(wanted), key -> facts.rows(table, wanted));
  }
}
