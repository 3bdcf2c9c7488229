package nl.regiobeeld.figure;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import nl.regiobeeld.schema.TableRow;

/** What a reader must know of what initiatives spare, in Dutch. */
final class ImpactNotes {
  private static final String ONCE = "herrekend_zonder_dubbel";
  private static final String SMALLER = "herrekend_zonder_grootste";

  private ImpactNotes() {}

  /** Which initiatives count as published because they cannot be worked out again. */
  static List<String> incomplete(Initiatives initiatives) {
    List<String> names = initiatives.named("onvolledig");
    return names.isEmpty()
        ? List.of()
        : List.of("Niet te herrekenen en dus geteld zoals gepubliceerd: " + Words.and(names) + ".");
  }

  /** What the total is when what stands there twice counts once, and without the largest. */
  static List<String> otherwise(Initiatives initiatives) {
    List<String> notes = new ArrayList<>();
    List<String> doubles = doubles(initiatives);
    if (!doubles.isEmpty()) {
      left(initiatives, ONCE)
          .ifPresent(
              left ->
                  notes.add(
                      "%s; \u00e9\u00e9n keer geteld is %s.".formatted(Words.and(doubles), left)));
    }
    left(initiatives, SMALLER)
        .ifPresent(
            left ->
                notes.add(
                    "%s het grootste initiatief, %s, is %s."
                        .formatted(
                            doubles.isEmpty() ? "Zonder" : "Ook zonder",
                            largest(initiatives),
                            left)));
    return notes;
  }

  private static List<String> doubles(Initiatives initiatives) {
    return initiatives.rows().stream()
        .filter(row -> row.text("oordeel").equals("dubbel"))
        .map(
            row ->
                "%s telt hetzelfde als %s"
                    .formatted(row.text("naam"), initiatives.name(row.text("dubbel_met"))))
        .toList();
  }

  /** Its name and persons; the table begins with "Ook zonder het grootste: name (persons).". */
  private static String largest(Initiatives initiatives) {
    return initiatives
        .step(SMALLER, Initiatives.TOTAL)
        .map(row -> row.text("toelichting").replaceFirst("^[^:]*: (.*?\\))\\..*$", "$1"))
        .orElseThrow();
  }

  private static Optional<String> left(Initiatives initiatives, String variant) {
    Optional<TableRow> rest = initiatives.step(variant, "rest");
    return initiatives
        .step(variant, Initiatives.TOTAL)
        .flatMap(row -> row.number(Initiatives.VALUE))
        .flatMap(
            impact ->
                rest.flatMap(row -> row.number(Initiatives.VALUE))
                    .map(
                        left ->
                            "de impact %s personen en het resterende tekort %s"
                                .formatted(
                                    DutchNumber.text(impact, 0), DutchNumber.text(left, 0))));
  }
}
