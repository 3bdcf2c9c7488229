package nl.regiobeeld.figure;

import static java.util.Comparator.comparing;
import static java.util.Comparator.naturalOrder;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;
import nl.regiobeeld.model.Scenarios;
import nl.regiobeeld.schema.TableRow;

/** The shortage in every scenario that has one, the user's own as well. */
final class ScenarioLines {
  private static final String COLUMN = Shortage.TEKORT.column();

  /** As conf/scenarios names them; an own scenario is named by its id. */
  private static final Map<String, String> NAMES =
      Map.of(
          Scenarios.FROZEN, "Aanbod blijft als in het basisjaar",
          Scenarios.LOW, "Initiatieven, lage schatting",
          Scenarios.MIDDLE, "Initiatieven, middenschatting",
          Scenarios.HIGH, "Initiatieven, hoge schatting");

  private ScenarioLines() {}

  /** The figure; none with a single scenario. */
  static Optional<Figure> of(Labour labour) {
    List<TableRow> known = Series.having(labour.total(), COLUMN);
    List<String> scenarios =
        known.stream()
            .map(row -> row.text("scenario"))
            .distinct()
            .sorted(comparing(ScenarioLines::place).thenComparing(naturalOrder()))
            .toList();
    return scenarios.size() < 2 ? Optional.empty() : figure(labour, known, scenarios);
  }

  private static Optional<Figure> figure(
      Labour labour, List<TableRow> known, List<String> scenarios) {
    List<Line> lines =
        scenarios.stream().map(each -> Series.line(name(each), of(known, each), COLUMN)).toList();
    Stream<String> status = status(labour, scenarios);
    Stream<String> remarks = new LabourNotes(known, List.of(Shortage.TEKORT)).remarks().stream();
    return labour.figure(
        "scenarios",
        "Tekort aan personeel naar scenario",
        "personen, alle sectoren, " + Years.of(known),
        new Lines(Unit.PERSONS, true, lines),
        Stream.concat(status, remarks).toList(),
        known);
  }

  /** What is derived and what is missing: of initiatives a plan prints the last year only. */
  private static Stream<String> status(Labour labour, List<String> scenarios) {
    Map<String, List<TableRow>> derived = new LinkedHashMap<>();
    Map<String, List<TableRow>> missing = new LinkedHashMap<>();
    for (String scenario : scenarios) {
      List<TableRow> rows = labour.total(scenario);
      String name = scenario.replace('_', ' ');
      derived.put(name, filtered(rows, row -> LabourNotes.isDerived(row, Shortage.TEKORT)));
      missing.put(name, filtered(rows, row -> !Shortage.TEKORT.isIn(row)));
    }
    return Stream.concat(
        Years.note("Afgeleid, niet gedrukt", derived).stream(),
        Years.note("Niet gepubliceerd", missing).stream());
  }

  private static List<TableRow> filtered(List<TableRow> rows, Predicate<TableRow> wanted) {
    return rows.stream().filter(wanted).toList();
  }

  private static List<TableRow> of(List<TableRow> rows, String scenario) {
    return filtered(rows, row -> row.text("scenario").equals(scenario));
  }

  private static String name(String scenario) {
    return NAMES.getOrDefault(scenario, Words.readable(scenario));
  }

  private static int place(String scenario) {
    int place = Scenarios.ALL.indexOf(scenario);
    return place < 0 ? Scenarios.ALL.size() : place;
  }
}
