package nl.regiobeeld.explain;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import nl.regiobeeld.schema.Facts;
import nl.regiobeeld.schema.TableRow;

/** Explains table bevolking: people as counted, or the sum of gemeenten. */
final class PopulationExplainer implements Explainer {
  private static final List<String> SUBJECT = List.of("bron", "periode", "leeftijd", "geslacht");

  @Override
  public Explanation explain(TableRow row, Facts facts) {
    Set<String> files = new LinkedHashSet<>();
    List<Step> steps = new ArrayList<>();
    if (row.number("inwoners").isPresent()) {
      steps.addAll(
          row.text("methode").equals("opgeteld") ? summed(row, facts) : read(row, facts, files));
    }
    List<String> notes = new ArrayList<>();
    notes.add("Soort: %s; methode: %s.".formatted(row.text("soort"), row.text("methode")));
    notes.addAll(
        files.isEmpty()
            ? Sources.notes(facts, row.text("bron"))
            : Sources.notes(facts, row.text("bron"), files));
    return new Explanation(steps, notes, "Bevolking");
  }

  private static List<Step> summed(TableRow row, Facts facts) {
    Set<String> members = Subjects.gemeenten(facts, row.text("regio_code"));
    Map<String, String> wanted = Subjects.same(row, SUBJECT);
    wanted.put("meting", "inwoners");
    wanted.put("uitsplitsing", "");
    List<TableRow> parts =
        Origins.of(facts, wanted).withValue().stream()
            .filter(part -> members.contains(part.text("regio_code")))
            .toList();
    List<String> shown = List.of("regio_code", "regio_naam", "bestand", "regel", "waarde");
    Cells cells = Cells.of("de gemeenten van de regio", shown, parts);
    return List.of(Step.of("inwoners", "som(waarde)", cells, row.number("inwoners")));
  }

  private static List<Step> read(TableRow row, Facts facts, Set<String> files) {
    Map<String, String> wanted = Subjects.same(row, SUBJECT);
    wanted.put("meting", "inwoners");
    wanted.put("uitsplitsing", "");
    wanted.put("regio_code", row.text("regio_code"));
    Origins origins = Origins.of(facts, wanted);
    files.addAll(origins.files());
    List<Step> steps = new ArrayList<>();
    steps.add(origins.value("inwoners", row.number("inwoners")));
    for (String limit : List.of("ondergrens", "bovengrens")) {
      row.number(limit)
          .ifPresent(number -> steps.add(origins.limit(limit, limit, Optional.of(number))));
    }
    return steps;
  }
}
