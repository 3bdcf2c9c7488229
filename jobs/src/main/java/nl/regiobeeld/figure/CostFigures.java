package nl.regiobeeld.figure;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.regiobeeld.figure.Bars.Group;
import nl.regiobeeld.schema.ResultTables;
import nl.regiobeeld.schema.TableRow;

/**
 * Realised and expected costs, per care type, age and gemeente: the first figure of the regioplan
 * Zuid-Limburg (000:14-18, 002:870-882).
 */
final class CostFigures implements Maker {
  private static final Unit EURO = new Unit("euro per verzekerde", 0);
  private static final List<String> SERIES = List.of("Gerealiseerd", "Verwacht");
  private static final String EXPECTED =
      "Verwacht: landelijke kosten per leeftijd en geslacht, toegepast op de verzekerden van dit"
          + " gebied.";

  /** The most gemeenten that one figure can hold. */
  private static final int MOST = 18;

  @Override
  public List<Figure> of(Page page) {
    List<TableRow> own = page.rows(ResultTables.ZORGKOSTEN, Map.of());
    Optional<Integer> year = Page.newest(own, "jaar");
    if (year.isEmpty()) {
      return List.of();
    }
    List<TableRow> rows =
        own.stream()
            .filter(row -> row.text("jaar").equals(year.get().toString()))
            .filter(row -> !row.text("niveau").equals("kolom"))
            .toList();
    List<Figure> figures = new ArrayList<>();
    figures.add(byCareType(page, year.get(), rows));
    figures.add(byAge(page, year.get(), rows));
    byGemeente(page, year.get()).ifPresent(figures::add);
    return figures;
  }

  private static Figure byCareType(Page page, int year, List<TableRow> rows) {
    Map<String, String> names = names(page);
    List<Group> groups =
        rows.stream()
            .filter(row -> row.text("leeftijd").equals("totaal"))
            .filter(row -> row.text("niveau").equals("groep"))
            .filter(row -> row.number("verhouding").isPresent())
            .sorted(Comparator.comparing((TableRow row) -> value(row)).reversed())
            .map(row -> group(label(names, row.text("zorgsoort")), row))
            .toList();
    return page.figure(
        "zorgkosten_zorgsoort",
        "Zorgkosten per zorgsoort, gerealiseerd en verwacht",
        "Euro per verzekerde, %d, alle leeftijden".formatted(year),
        new Bars(EURO, false, SERIES, groups),
        List.of(EXPECTED),
        page.settings().source(rows));
  }

  private static Map<String, String> names(Page page) {
    return page.settings().careTypes();
  }

  private static String label(Map<String, String> names, String careType) {
    return names.getOrDefault(careType, careType.replace('_', ' '));
  }

  private static Figure byAge(Page page, int year, List<TableRow> rows) {
    List<Group> groups =
        rows.stream()
            .filter(row -> row.text("niveau").equals("totaal"))
            .filter(row -> row.number("verhouding").isPresent())
            .sorted(Comparator.comparing((TableRow row) -> row.text("leeftijd")))
            .map(row -> group(age(row.text("leeftijd")), row))
            .toList();
    return page.figure(
        "zorgkosten_leeftijd",
        "Zorgkosten per leeftijd, gerealiseerd en verwacht",
        "Euro per verzekerde, %d, alle zorgsoorten".formatted(year),
        new Bars(EURO, false, SERIES, groups),
        List.of(EXPECTED),
        page.settings().source(rows));
  }

  private static String age(String label) {
    return label.equals("totaal") ? "Alle leeftijden" : Ages.text(label);
  }

  private static Optional<Figure> byGemeente(Page page, int year) {
    Gemeenten gemeenten = Gemeenten.of(page);
    if (gemeenten.isEmpty()) {
      return Optional.empty();
    }
    List<TableRow> rows =
        gemeenten
            .rows(
                page,
                ResultTables.ZORGKOSTEN,
                Map.of("jaar", Integer.toString(year), "niveau", "totaal", "leeftijd", "totaal"))
            .stream()
            .filter(row -> row.number("verhouding").isPresent())
            .sorted(
                Comparator.comparing((TableRow row) -> row.number("verhouding").get()).reversed())
            .toList();
    Ends<TableRow> shown = Ends.of(rows, MOST);
    List<String> notes = new ArrayList<>(List.of(EXPECTED));
    shown.note("de hoogste en laagste verhouding").ifPresent(notes::add);
    return Optional.of(
        page.figure(
            "zorgkosten_gemeente",
            "Zorgkosten per gemeente, gerealiseerd en verwacht",
            "Euro per verzekerde, %d, hoogste verhouding boven".formatted(year),
            new Bars(
                EURO,
                false,
                SERIES,
                shown.items().stream().map(row -> group(row.text("regio_naam"), row)).toList()),
            notes,
            page.settings().source(rows)));
  }

  private static Group group(String label, TableRow row) {
    String ratio = row.number("verhouding").map(each -> ratio(each)).orElse("");
    return new Group(
        label, List.of(row.number("gerealiseerd"), row.number("verwacht")), Mark.of(row), ratio);
  }

  /** Cut off, not rounded: 1,0496 is in the band below 1,05 and must not be printed as 1,050. */
  private static String ratio(BigDecimal ratio) {
    return "(" + DutchNumber.text(ratio.setScale(3, RoundingMode.DOWN), 3) + ")";
  }

  private static BigDecimal value(TableRow row) {
    return row.number("gerealiseerd").orElse(BigDecimal.ZERO);
  }
}
