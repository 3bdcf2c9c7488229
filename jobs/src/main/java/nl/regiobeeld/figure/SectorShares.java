package nl.regiobeeld.figure;

import static java.util.Comparator.comparing;
import static java.util.Comparator.reverseOrder;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import nl.regiobeeld.model.Sector;
import nl.regiobeeld.schema.TableRow;

/** Which sectors the shortage of the last year is in (004:751-780). */
final class SectorShares {
  private static final String ID = "tekort_sectoren";
  private static final String TITLE = "Tekort aan personeel naar sector";
  private static final Measure SHARE = new Measure("aandeel_tekort", "aandeel");
  private static final String LEFT_OVER = "niet_verdeeld";

  private static final String LEFT_OVER_TITLE = "Niet verdeeld (afronding)";

  private SectorShares() {}

  /** The figure, or what is missing. */
  static Optional<Figure> of(Labour labour) {
    List<TableRow> known = Series.having(labour.sectors(), SHARE.column());
    return Page.newest(known, "jaar")
        .map(year -> known.stream().filter(row -> Years.of(row) == year).toList())
        .map(rows -> figure(labour, rows))
        .orElseGet(
            () ->
                labour.missing(
                    ID, TITLE, "De verdeling van het tekort over sectoren is", labour.sectors()));
  }

  private static Optional<Figure> figure(Labour labour, List<TableRow> rows) {
    List<Bars.Group> bars =
        rows.stream()
            .sorted(
                comparing(SectorShares::isLeftOver)
                    .thenComparing(SectorShares::share, reverseOrder())
                    .thenComparing(row -> Sector.ids().indexOf(row.text("sector"))))
            .map(row -> Bars.Group.plain(title(row), List.of(row.number(SHARE.column()))))
            .toList();
    List<String> notes = new ArrayList<>();
    rows.stream()
        .filter(SectorShares::isLeftOver)
        .forEach(row -> notes.add(LEFT_OVER_TITLE + ": " + row.text("toelichting")));
    List<TableRow> sectors = rows.stream().filter(row -> !isLeftOver(row)).toList();
    notes.addAll(new LabourNotes(sectors, List.of(SHARE)).remarks());
    if (rows.stream().anyMatch(row -> share(row).signum() == 0)) {
      notes.add("0%: de sector heeft geen tekort, of minder dan een half procent ervan.");
    }
    return labour.figure(
        ID,
        TITLE,
        "procent van het tekort, scenario referentie, " + Years.of(rows),
        new Bars(unit(rows), false, List.of("Aandeel in het tekort"), bars),
        notes,
        rows);
  }

  /** Plans print whole percents; a forecast may have more decimals. */
  private static Unit unit(List<TableRow> rows) {
    boolean whole = rows.stream().allMatch(row -> share(row).stripTrailingZeros().scale() <= 0);
    return whole ? new Unit("%", 0) : Unit.PERCENT;
  }

  private static BigDecimal share(TableRow row) {
    return row.number(SHARE.column()).orElseThrow();
  }

  private static boolean isLeftOver(TableRow row) {
    return row.text("sector").equals(LEFT_OVER);
  }

  private static String title(TableRow row) {
    return isLeftOver(row)
        ? LEFT_OVER_TITLE
        : Sector.of(row.text("sector")).map(Sector::title).orElse(row.text("sector"));
  }
}
