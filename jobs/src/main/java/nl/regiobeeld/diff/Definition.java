package nl.regiobeeld.diff;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** What an indicator or zorgsoort means in an edition: a row of table definities. */
public record Definition(
    String meting, String soort, String naam, String eenheid, String polariteit, String groep) {

  /** One thing that an indicator or zorgsoort no longer means, and what it means instead. */
  public record Change(String meting, String soort, String kolom, String was, String werd) {}

  /** What differs between the definitions that both editions have. */
  public static List<Change> changes(List<Definition> was, List<Definition> now) {
    Map<String, Definition> before = byName(was);
    List<Change> changes = new ArrayList<>();
    byName(now)
        .forEach(
            (name, definition) -> {
              if (before.containsKey(name)) {
                definition.addChanges(before.get(name), changes);
              }
            });
    return changes;
  }

  private static Map<String, Definition> byName(List<Definition> definitions) {
    return definitions.stream()
        .collect(
            Collectors.toMap(
                each -> each.meting + " " + each.soort,
                each -> each,
                (one, other) -> one,
                TreeMap::new));
  }

  private void addChanges(Definition before, List<Change> changes) {
    addChange("naam", before.naam, naam, changes);
    addChange("eenheid", before.eenheid, eenheid, changes);
    addChange("polariteit", before.polariteit, polariteit, changes);
    addChange("groep", before.groep, groep, changes);
  }

  private void addChange(String column, String was, String now, List<Change> changes) {
    if (!Objects.equals(was, now)) {
      changes.add(new Change(meting, soort, column, was, now));
    }
  }
}
