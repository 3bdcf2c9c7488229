package nl.regiobeeld.figure;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import nl.regiobeeld.model.Scenarios;
import nl.regiobeeld.schema.TableRow;

/** Demand, supply and shortage in the first year that has all three (004:716-727). */
final class BaseYear {
  private static final String ID = "arbeidsmarkt_basisjaar";
  private static final String TITLE = "Vraag, aanbod en tekort van personeel in het basisjaar";

  private static final List<Measure> MEASURES =
      List.of(new Measure("vraag", "vraag"), new Measure("aanbod", "aanbod"), Shortage.TEKORT);

  private BaseYear() {}

  /** The figure, or what is missing. */
  static Optional<Figure> of(Labour labour) {
    List<TableRow> rows = labour.total(Scenarios.REFERENCE);
    return rows.stream()
        .filter(row -> MEASURES.stream().allMatch(each -> each.isIn(row)))
        .findFirst()
        .map(row -> figure(labour, row))
        .orElseGet(
            () ->
                labour.missing(
                    ID, TITLE, "Vraag, aanbod en tekort van een jaar in personen zijn", rows));
  }

  private static Optional<Figure> figure(Labour labour, TableRow row) {
    List<Bars.Group> bars =
        MEASURES.stream()
            .map(each -> Bars.Group.plain(Words.readable(each.name()), number(row, each)))
            .toList();
    Stream<String> share =
        row.number("tekort_pct").stream()
            .map(percent -> "Het tekort is " + Unit.PERCENT.text(percent) + " van de vraag.");
    return labour.figure(
        ID,
        TITLE,
        "personen, scenario referentie, " + row.text("jaar"),
        new Bars(Unit.PERSONS, true, List.of("Personen"), bars),
        Stream.concat(share, new LabourNotes(List.of(row), MEASURES).all().stream()).toList(),
        List.of(row));
  }

  private static List<Optional<BigDecimal>> number(TableRow row, Measure measure) {
    return List.of(row.number(measure.column()));
  }
}
