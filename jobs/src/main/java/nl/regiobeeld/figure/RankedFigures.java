package nl.regiobeeld.figure;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import nl.regiobeeld.figure.Ranking.Ranked;
import nl.regiobeeld.schema.TableRow;

/** Per indicator of conf/figures.yaml: the region's gemeenten ranked, their wijken, and a map. */
final class RankedFigures implements Maker {
  /** The most gemeenten that fit on a page of A5. */
  static final int MOST = 36;

  private static final int MOST_TILES = 60;
  private static final String TILES =
      "Tegels op volgorde van naam; met een bestand met omtrekken (--outlines) wordt dit een"
          + " kaart.";
  private static final String TOO_MANY =
      "Zonder omtrekken passen zoveel gemeenten niet op een kaart; geef een bestand met omtrekken"
          + " (--outlines).";

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
    WijkSpread.figure(page, gemeenten, subject).ifPresent(figures::add);
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
        subject.all().stream()
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
}
