package nl.regiobeeld.figure;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import nl.regiobeeld.figure.Ranking.Ranked;
import nl.regiobeeld.schema.ResultTables;
import nl.regiobeeld.schema.Table;
import nl.regiobeeld.schema.TableRow;

/** Per indicator of conf/figures.yaml: the region's gemeenten ranked, their wijken, and a map. */
final class RankedFigures implements Maker {
  private static final int MOST = 40;
  private static final int MOST_TILES = 60;
  private static final String TILES =
      "Tegels op volgorde van naam; met een bestand met omtrekken (--outlines) wordt dit een"
          + " kaart.";
  private static final String TOO_MANY =
      "Zonder omtrekken passen zoveel gemeenten niet op een kaart; geef een bestand met omtrekken"
          + " (--outlines).";

  private static final Table TABLE = ResultTables.INDICATOREN;

  @Override
  public List<Figure> of(Page page) {
    Gemeenten gemeenten = Gemeenten.of(page);
    List<Figure> figures = new ArrayList<>();
    if (!gemeenten.isEmpty()) {
      page.settings()
          .ranked()
          .forEach(
              (indicator, ages) ->
                  Subject.of(page, gemeenten, indicator, ages)
                      .ifPresent(subject -> add(figures, page, gemeenten, subject)));
    }
    return figures;
  }

  private static void add(List<Figure> figures, Page page, Gemeenten gemeenten, Subject subject) {
    figures.add(ranking(page, subject));
    figures.add(map(page, subject));
    spread(page, gemeenten, subject).ifPresent(figures::add);
  }

  /** The gemeenten's values of one indicator, ages and year, best off first. */
  private record Subject(String indicator, String name, String age, int year, List<TableRow> rows) {
    static Optional<Subject> of(
        Page page, Gemeenten gemeenten, String indicator, List<String> ages) {
      for (String age : ages) {
        List<TableRow> rows =
            gemeenten.rows(page, TABLE, wanted(indicator, age)).stream()
                .filter(row -> row.number("waarde").isPresent())
                .toList();
        Optional<Integer> year = Page.newest(rows, "periode");
        if (year.isPresent()) {
          List<TableRow> ofYear =
              rows.stream()
                  .filter(row -> row.text("periode").equals(year.get().toString()))
                  .sorted(Comparator.comparing((TableRow row) -> row.number("waarde").get()))
                  .collect(Collectors.toCollection(ArrayList::new));
          String name = page.settings().name(page.facts(), indicator);
          if (page.settings().higherIsBetter(page.facts(), indicator)) {
            Collections.reverse(ofYear);
          }
          return Optional.of(new Subject(indicator, name, age, year.get(), ofYear));
        }
      }
      return Optional.empty();
    }

    Optional<BigDecimal> national() {
      return Page.number(rows, "landelijk");
    }

    String about() {
      return "Percentage van de inwoners van %s jaar, %d".formatted(age, year);
    }
  }

  private static Map<String, String> wanted(String indicator, String age) {
    return Map.of(
        "indicator", indicator, "leeftijd", age, "geslacht", "totaal", "voorkeur", "true");
  }

  private static Figure ranking(Page page, Subject subject) {
    Ends<TableRow> shown = Ends.of(subject.rows(), MOST);
    List<String> notes = new ArrayList<>();
    shown.note("van het gunstige en van het ongunstige eind").ifPresent(notes::add);
    boolean limits = subject.rows().stream().anyMatch(row -> row.number("ondergrens").isPresent());
    notes.add(
        limits
            ? "Streep: 95%-betrouwbaarheidsinterval. Gunstigste gemeente boven."
            : "Gunstigste gemeente boven. De bron geeft per gemeente geen marges.");
    notes.addAll(Notes.of(subject.rows()));
    return page.figure(
        "gemeenten_" + subject.indicator(),
        subject.name() + " per gemeente",
        subject.about(),
        new Ranking(
            Unit.PERCENT,
            subject.national(),
            shown.items().stream().map(RankedFigures::ranked).toList()),
        notes,
        page.settings().source(subject.rows()));
  }

  private static Ranked ranked(TableRow row) {
    return new Ranked(
        row.text("regio_naam"),
        row.number("waarde").orElseThrow(),
        row.number("ondergrens"),
        row.number("bovengrens"),
        Mark.of(row));
  }

  private static Figure map(Page page, Subject subject) {
    List<AreaMap.Area> areas =
        subject.rows().stream()
            .sorted(Comparator.comparing((TableRow row) -> row.text("regio_naam")))
            .map(row -> page.outlines().area(row, "waarde"))
            .toList();
    AreaMap map = new AreaMap(Unit.PERCENT, areas);
    List<String> notes = new ArrayList<>(mapNotes(map));
    notes.addAll(Notes.of(subject.rows()));
    return page.figure(
        "kaart_" + subject.indicator(),
        subject.name() + " op de kaart",
        subject.about(),
        map.hasOutlines() || areas.size() <= MOST_TILES ? map : new Unpublished(TOO_MANY),
        notes,
        page.settings().source(subject.rows()));
  }

  private static List<String> mapNotes(AreaMap map) {
    if (!map.hasOutlines()) {
      return map.areas().size() > MOST_TILES ? List.of() : List.of(TILES);
    }
    List<String> missing =
        map.areas().stream()
            .filter(each -> each.outline().isEmpty())
            .map(AreaMap.Area::label)
            .toList();
    return missing.isEmpty()
        ? List.of()
        : List.of(
            "Niet op de kaart, want zonder omtrek in het bestand (indeling van een ander jaar?): %s."
                .formatted(String.join(", ", missing)));
  }

  /** The wijken of each gemeente in the same year, or none where the source has no wijken. */
  private static Optional<Figure> spread(Page page, Gemeenten gemeenten, Subject subject) {
    String year = Integer.toString(subject.year());
    List<TableRow> rows =
        page.facts().rows(TABLE, wanted(subject.indicator(), subject.age())).stream()
            .filter(row -> row.text("regio_soort").equals("wijk"))
            .filter(row -> row.text("periode").equals(year))
            .filter(row -> gemeenten.has(gemeente(row)))
            .filter(row -> row.number("waarde").isPresent())
            .toList();
    Map<String, List<BigDecimal>> parts = new TreeMap<>();
    rows.forEach(
        row ->
            parts
                .computeIfAbsent(gemeente(row), code -> new ArrayList<>())
                .add(row.number("waarde").orElseThrow()));
    if (parts.isEmpty()) {
      return Optional.empty();
    }
    Ends<Spread.Group> shown = Ends.of(groups(subject, parts), MOST);
    List<String> notes = new ArrayList<>();
    shown.note("van het gunstige en van het ongunstige eind").ifPresent(notes::add);
    notes.addAll(Notes.of(rows));
    return Optional.of(
        page.figure(
            "wijken_" + subject.indicator(),
            subject.name() + ": verschillen tussen wijken",
            subject.about(),
            new Spread(Unit.PERCENT, "wijk", subject.national(), shown.items()),
            notes,
            page.settings().source(rows)));
  }

  private static List<Spread.Group> groups(Subject subject, Map<String, List<BigDecimal>> parts) {
    List<Spread.Group> groups = new ArrayList<>();
    for (TableRow row : subject.rows()) {
      List<BigDecimal> values = parts.getOrDefault(row.text("regio_code"), List.of());
      if (!values.isEmpty()) {
        groups.add(
            new Spread.Group(
                row.text("regio_naam"), row.number("waarde"), values.stream().sorted().toList()));
      }
    }
    return groups;
  }

  /** WK091701 lies in GM0917. */
  private static String gemeente(TableRow wijk) {
    return "GM" + wijk.text("regio_code").substring(2, 6);
  }
}
