package nl.regiobeeld.figure;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import nl.regiobeeld.model.Scenarios;
import nl.regiobeeld.schema.TableRow;

/** The shortage when supply stays what it is, beside the expected one (004:800-802). */
final class FrozenSupply {
  private static final String ID = "bevroren_aanbod";
  private static final String TITLE = "Tekort aan personeel als het aanbod gelijk blijft";
  private static final String COLUMN = Shortage.TEKORT.column();
  private static final Measure FROZEN = new Measure(COLUMN, "tekort bij gelijkblijvend aanbod");

  private FrozenSupply() {}

  /** The figure, or what is missing. */
  static Optional<Figure> of(Labour labour) {
    List<TableRow> expected = labour.total(Scenarios.REFERENCE);
    List<TableRow> frozen = labour.total(Scenarios.FROZEN);
    return Series.having(frozen, COLUMN).isEmpty()
        ? labour.missing(ID, TITLE, "Het tekort bij gelijkblijvend aanbod is", frozen)
        : figure(labour, expected, frozen);
  }

  private static Optional<Figure> figure(
      Labour labour, List<TableRow> expected, List<TableRow> frozen) {
    List<Bars.Group> bars =
        frozen.stream()
            .map(row -> bar(row, Series.in(expected, Years.of(row))))
            .filter(bar -> bar.values().stream().anyMatch(Optional::isPresent))
            .toList();
    return labour.figure(
        ID,
        TITLE,
        "personen, scenario's referentie en bevroren aanbod, " + Years.of(frozen),
        new Bars(Unit.PERSONS, true, List.of("Referentie", "Aanbod blijft gelijk"), bars),
        new LabourNotes(frozen, List.of(FROZEN)).all(),
        Stream.of(expected, frozen).flatMap(rows -> Series.having(rows, COLUMN).stream()).toList());
  }

  private static Bars.Group bar(TableRow frozen, Optional<TableRow> expected) {
    Optional<BigDecimal> reference = expected.flatMap(row -> row.number(COLUMN));
    return Bars.Group.plain(frozen.text("jaar"), List.of(reference, frozen.number(COLUMN)));
  }
}
