package nl.regiobeeld.figure;

import static java.util.Comparator.comparing;
import static java.util.Comparator.reverseOrder;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import nl.regiobeeld.schema.TableRow;

/** The persons that the initiatives of each theme spare, as published and worked out again. */
final class ThemePersons {
  private static final String ID = "initiatieven_personen";
  private static final String TITLE = "Personeel dat initiatieven besparen, naar thema";

  private ThemePersons() {}

  /** The figure, or what is missing. */
  static Optional<Figure> of(Initiatives initiatives) {
    List<TableRow> published = themes(initiatives);
    return published.isEmpty()
        ? initiatives.missing(ID, TITLE, "Het personeel dat initiatieven besparen, is")
        : figure(initiatives, published);
  }

  private static Optional<Figure> figure(Initiatives initiatives, List<TableRow> published) {
    List<Bars.Group> groups =
        published.stream()
            .sorted(comparing(row -> row.number(Initiatives.VALUE).orElseThrow(), reverseOrder()))
            .map(row -> group(initiatives, row))
            .toList();
    return Optional.of(
        initiatives
            .page()
            .figure(
                ID,
                TITLE,
                "personen",
                new Bars(Unit.PERSONS, false, List.of("Gepubliceerd", "Herrekend"), groups),
                notes(initiatives),
                Origins.of(initiatives.rows())));
  }

  private static List<TableRow> themes(Initiatives initiatives) {
    return initiatives.variant(Initiatives.PUBLISHED).stream()
        .filter(row -> Initiatives.theme(row).isPresent())
        .filter(row -> row.number(Initiatives.VALUE).isPresent())
        .toList();
  }

  private static Bars.Group group(Initiatives initiatives, TableRow published) {
    return Bars.Group.plain(
        Initiatives.theme(published).orElseThrow(),
        List.of(
            published.number(Initiatives.VALUE),
            initiatives
                .step(Initiatives.RECOMPUTED, published.text("stap"))
                .flatMap(row -> row.number(Initiatives.VALUE))));
  }

  private static List<String> notes(Initiatives initiatives) {
    List<String> notes = new ArrayList<>();
    notes.add(
        "Samen %s gepubliceerd en %s herrekend."
            .formatted(
                total(initiatives, Initiatives.PUBLISHED),
                total(initiatives, Initiatives.RECOMPUTED)));
    notes.addAll(ImpactNotes.incomplete(initiatives));
    return notes;
  }

  private static String total(Initiatives initiatives, String variant) {
    return DutchNumber.text(
        initiatives.step(variant, Initiatives.TOTAL).flatMap(row -> row.number(Initiatives.VALUE)),
        0);
  }
}
