package nl.regiobeeld.report;

import java.math.BigDecimal;
import java.util.Comparator;
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

  /** Lines about all regions together; of one region there are fewer, and all are shown. */
  private static final int MOST = 1000;

  private static final String CAPTION =
      "Cijfers die veranderden ten opzichte van Nederland, de grootste verschuiving eerst";

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

  /** The figures that changed most, of all regions that are compared. */
  public Grid figures() {
    List<Moved> all = moved(each -> true);
    String cut =
        all.size() <= MOST
            ? ""
            : ": de eerste %s van %s"
                .formatted(Cell.count(MOST).text(), Cell.count(all.size()).text());
    return movements("anders-cijfers", CAPTION + cut, all.stream().limit(MOST).toList());
  }

  /** The figures of one region that changed. */
  Grid figures(Area area) {
    return movements(
        "anders-" + area.file(), CAPTION, moved(each -> each.regioCode().equals(area.code())));
  }

  private Grid movements(String id, String caption, List<Moved> moved) {
    return new Grid(
        id,
        caption,
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
        moved.stream().map(each -> line(each.movement(), each.what())).toList());
  }

  /** A figure that moved, and whether that is because a year came or because one was revised. */
  private record Moved(Movement movement, String what) {
    static Stream<Moved> of(Movements all) {
      return Stream.concat(
          all.nieuwste().eerste().stream().map(each -> new Moved(each, "nieuw jaar")),
          all.herzien().eerste().stream().map(each -> new Moved(each, "zelfde jaar herzien")));
    }

    BigDecimal size() {
      return movement.verschil().abs();
    }
  }

  /** The largest shift first, of whichever table it is. */
  private List<Moved> moved(Predicate<Movement> wanted) {
    return difference.bewegingen().stream()
        .flatMap(Moved::of)
        .filter(each -> wanted.test(each.movement()))
        .sorted(Comparator.comparing(Moved::size).reversed())
        .toList();
  }

  private Line line(Movement each, String what) {
    return Line.of(
        Cell.of(each.regioNaam()),
        Cell.of(names.measure(each.meting())),
        Cell.of(who(each)),
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

  private static String who(Movement each) {
    String sex = each.geslacht();
    return sex == null || sex.equals("totaal") ? each.leeftijd() : each.leeftijd() + " " + sex;
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
