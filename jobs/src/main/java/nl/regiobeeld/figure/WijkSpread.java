package nl.regiobeeld.figure;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import nl.regiobeeld.schema.ResultTables;
import nl.regiobeeld.schema.TableRow;

/** How far the wijken of each gemeente lie apart, by the one source that has wijken. */
final class WijkSpread {
  private WijkSpread() {}

  /** The figure of a subject; none where no source has wijken. */
  static Optional<Figure> figure(Page page, Gemeenten gemeenten, Subject subject) {
    List<TableRow> wijken = wijken(page, gemeenten, subject);
    if (wijken.isEmpty()) {
      return Optional.empty();
    }
    List<TableRow> same = sameSource(page, subject, wijken.get(0));
    List<Spread.Group> groups = groups(gemeenten, same, wijken);
    if (groups.isEmpty()) {
      return Optional.empty();
    }
    Ends<Spread.Group> shown = Ends.of(groups, RankedFigures.MOST);
    List<String> notes = new ArrayList<>();
    shown.note("de laagste en de hoogste gemeenten").ifPresent(notes::add);
    notes.addAll(Notes.of(wijken));
    return Optional.of(
        page.figure(
            "wijken_" + subject.indicator(),
            subject.name() + ": verschillen tussen wijken",
            subject.about(),
            new Spread(Unit.PERCENT, "wijk", Page.number(same, "landelijk"), shown.items()),
            notes,
            page.settings().source(wijken)));
  }

  private static List<TableRow> wijken(Page page, Gemeenten gemeenten, Subject subject) {
    String year = Integer.toString(subject.year());
    return page
        .facts()
        .rows(ResultTables.INDICATOREN, Subject.wanted(subject.indicator(), subject.age()))
        .stream()
        .filter(row -> row.text("regio_soort").equals("wijk"))
        .filter(row -> row.text("periode").equals(year))
        .filter(row -> gemeenten.has(gemeente(row)))
        .filter(row -> row.number("waarde").isPresent())
        .toList();
  }

  /**
   * What the wijken's source says of gemeenten: another may be preferred, but measures otherwise.
   */
  private static List<TableRow> sameSource(Page page, Subject subject, TableRow wijk) {
    return page.facts()
        .rows(
            ResultTables.INDICATOREN,
            Map.of(
                "indicator",
                subject.indicator(),
                "leeftijd",
                subject.age(),
                "geslacht",
                "totaal",
                "periode",
                wijk.text("periode"),
                "bron",
                wijk.text("bron"),
                "regio_soort",
                "gemeente"));
  }

  private static List<Spread.Group> groups(
      Gemeenten gemeenten, List<TableRow> same, List<TableRow> wijken) {
    Map<String, List<BigDecimal>> parts = new TreeMap<>();
    wijken.forEach(
        row ->
            parts
                .computeIfAbsent(gemeente(row), code -> new ArrayList<>())
                .add(row.number("waarde").orElseThrow()));
    return same.stream()
        .filter(row -> gemeenten.has(row.text("regio_code")))
        .filter(row -> parts.containsKey(row.text("regio_code")))
        .filter(row -> row.number("waarde").isPresent())
        .sorted(Comparator.comparing((TableRow row) -> row.number("waarde").orElseThrow()))
        .map(
            row ->
                new Spread.Group(
                    row.text("regio_naam"),
                    row.number("waarde"),
                    parts.get(row.text("regio_code")).stream().sorted().toList()))
        .toList();
  }

  /** WK091701 lies in GM0917. */
  private static String gemeente(TableRow wijk) {
    return "GM" + wijk.text("regio_code").substring(2, 6);
  }
}
