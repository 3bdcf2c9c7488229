package nl.regiobeeld.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.regiobeeld.diff.Cause;
import nl.regiobeeld.diff.Difference;
import nl.regiobeeld.diff.Movement;
import nl.regiobeeld.diff.Movements;
import nl.regiobeeld.diff.TableDiff;
import nl.regiobeeld.report.Grid.Head;
import nl.regiobeeld.report.Grid.Line;

/** The tables about what differs from the edition before. */
final class ChangeGrids {
  private static final int DECIMALS = 3;

  private final Difference difference;
  private final Names names;

  ChangeGrids(Difference difference, Names names) {
    this.difference = difference;
    this.names = names;
  }

  /** How the inputs differ. */
  public Grid inputs() {
    return new Grid(
        "anders-invoer",
        "Bronnen en jaren die nieuw, vervallen of herzien zijn",
        List.of(
            Head.choice("Wat"), Head.choice("Bron"), Head.text("Jaren"), Head.text("Bestanden")),
        difference.invoer().stream()
            .map(
                each ->
                    Line.of(
                        Cell.of(Names.words(each.soort().label())),
                        Cell.of(names.source(each.bron())),
                        Cell.of(
                            each.perioden().stream()
                                .map(String::valueOf)
                                .collect(Collectors.joining(", "))),
                        Cell.of(String.join(", ", each.bestanden()))))
            .toList());
  }

  /** What is defined otherwise. */
  public Grid definitions() {
    return new Grid(
        "anders-definities",
        "Indicatoren en zorgsoorten die iets anders zijn gaan betekenen",
        List.of(Head.text("Onderwerp"), Head.choice("Wat"), Head.text("Was"), Head.text("Is nu")),
        difference.definities().stream()
            .map(
                each ->
                    Line.of(
                        Cell.of(each.meting()),
                        Cell.of(each.kolom()),
                        Cell.of(text(each.was())),
                        Cell.of(text(each.werd()))))
            .toList());
  }

  /** How many rows of each table differ, and why. */
  public Grid tables() {
    return new Grid(
        "anders-tabellen",
        "Tabellen: hoeveel rijen gelijk bleven, en waarom de andere veranderden",
        List.of(
            Head.text("Tabel"),
            Head.number("Gelijk"),
            Head.number("Gewijzigd"),
            Head.number("Vervallen"),
            Head.number("Nieuw"),
            Head.text("Oorzaken")),
        difference.tabellen().stream().map(ChangeGrids::table).toList());
  }

  private static Line table(TableDiff each) {
    return Line.of(
        Cell.of(each.tabel()),
        Cell.count(each.gelijk()),
        Cell.count(each.gewijzigd()),
        Cell.count(each.alleenWas()),
        Cell.count(each.alleenWerd()),
        Cell.of(causes(each.oorzaken())));
  }

  private static String causes(Map<Cause, Long> causes) {
    return causes.entrySet().stream()
        .map(
            each ->
                each.getKey().label().replace('_', ' ') + " " + Cell.count(each.getValue()).text())
        .collect(Collectors.joining(", "));
  }

  /** The figures that changed, of all regions that are compared. */
  public Grid figures() {
    return movements("anders-cijfers", each -> true);
  }

  /** The figures of one region that changed. */
  Grid figures(Area area) {
    return movements("anders-" + area.file(), each -> each.regioCode().equals(area.code()));
  }

  private Grid movements(String id, Predicate<Movement> wanted) {
    List<Line> lines = new ArrayList<>();
    for (Movements each : difference.bewegingen()) {
      Stream.of(
              lines(each.nieuwste().eerste(), "nieuw jaar", wanted),
              lines(each.herzien().eerste(), "zelfde jaar herzien", wanted))
          .flatMap(part -> part)
          .forEach(lines::add);
    }
    return new Grid(
        id,
        "Cijfers die veranderden ten opzichte van Nederland, de grootste verschuiving eerst",
        List.of(
            Head.choice("Regio"),
            Head.text("Onderwerp"),
            Head.choice("Leeftijd"),
            Head.choice("Wat"),
            Head.text("Jaren"),
            Head.number("Verhouding was"),
            Head.number("Verhouding nu"),
            Head.number("Verschil"),
            Head.choice("Kleur")),
        lines);
  }

  private Stream<Line> lines(List<Movement> movements, String what, Predicate<Movement> wanted) {
    return movements.stream().filter(wanted).map(each -> line(each, what));
  }

  private Line line(Movement each, String what) {
    return Line.of(
        Cell.of(each.regioNaam()),
        Cell.of(names.measure(each.meting())),
        Cell.of(each.leeftijd()),
        Cell.of(what),
        Cell.of(
            each.periodeWas() == each.periodeWerd()
                ? Integer.toString(each.periodeWerd())
                : each.periodeWas() + " \u2192 " + each.periodeWerd()),
        Cell.plain(each.was(), DECIMALS),
        Cell.plain(each.werd(), DECIMALS),
        Cell.plain(each.verschil(), DECIMALS),
        Cell.of(colours(each)));
  }

  private static String colours(Movement each) {
    if (each.kleurWas() == null || each.kleurWerd() == null) {
      return "neutraal";
    }
    return each.kleurWas().equals(each.kleurWerd())
        ? "bleef " + each.kleurWerd()
        : each.kleurWas() + " \u2192 " + each.kleurWerd();
  }

  /** How many figures turned from one colour into another, in words; empty when none did. */
  public List<String> flips() {
    return difference.bewegingen().stream()
        .flatMap(each -> each.kleuren().stream())
        .map(
            flip ->
                "%s \u2192 %s: %s"
                    .formatted(flip.was(), flip.werd(), Cell.count(flip.aantal()).text()))
        .toList();
  }

  private static String text(String text) {
    return text == null ? "" : text;
  }
}
