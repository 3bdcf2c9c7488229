package nl.regiobeeld.explain;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import nl.regiobeeld.schema.DefinitionTable;
import nl.regiobeeld.schema.Facts;
import nl.regiobeeld.schema.InputTables;
import nl.regiobeeld.schema.ResultTables;
import nl.regiobeeld.schema.TableRow;
import nl.regiobeeld.schema.WeighingTables;

/**
 * The areas behind a row of table verschillen.
 *
 * @param row of that table
 */
record DifferenceCells(TableRow row, Facts facts) {
  private static final BigDecimal TWO = BigDecimal.valueOf(2);

  private static final List<String> VALUES =
      List.of("regio_code", "regio_naam", "waarde", "gewicht");

  private static final List<String> RANKED =
      List.of(
          "regio_code",
          "regio_naam",
          "waarde",
          "ondergrens",
          "bovengrens",
          "gewicht",
          "rangorde_waarde",
          "plek");

  /** An area, its rank negative where more of it is worse. */
  private record Placed(TableRow area, BigDecimal rank) {}

  /** Whether these are costs, of which the ratio is the value. */
  boolean ofCosts() {
    return !row.text("zorg_niveau").isEmpty();
  }

  private String value() {
    return ofCosts() ? "verhouding" : "waarde";
  }

  /** The rows of the areas, with a value or without. */
  List<TableRow> areas() {
    Set<String> gemeenten = Subjects.gemeenten(facts, row.text("regio_code"));
    return (ofCosts() ? costs() : indicators())
        .stream()
            .filter(area -> gemeenten.contains(gemeente(area.text("regio_code"))))
            .sorted(Comparator.comparing(area -> area.text("regio_code")))
            .toList();
  }

  private static String gemeente(String code) {
    return code.startsWith("GM") ? code : "GM" + code.substring(2, 6);
  }

  private List<TableRow> indicators() {
    List<String> same = List.of("bron", "eenheid", "leeftijd", "geslacht", "periode", "jaren");
    Map<String, String> wanted = new TreeMap<>(Subjects.same(row, same));
    wanted.put("indicator", row.text("meting"));
    wanted.put("regio_soort", row.text("niveau"));
    return facts.rows(ResultTables.INDICATOREN, wanted);
  }

  private List<TableRow> costs() {
    Map<String, String> wanted = new TreeMap<>(Subjects.same(row, List.of("bron", "leeftijd")));
    wanted.put("jaar", row.text("periode"));
    wanted.put("zorgsoort", row.text("meting"));
    wanted.put("niveau", row.text("zorg_niveau"));
    wanted.put("regio_soort", row.text("niveau"));
    return facts.rows(ResultTables.ZORGKOSTEN, wanted);
  }

  /** The areas with a value. */
  Cells values(List<TableRow> areas) {
    Map<String, BigDecimal> weights = weights();
    return new Cells(
        title() + " met een waarde",
        VALUES,
        valued(areas).stream()
            .map(
                area ->
                    List.of(
                        area.text("regio_code"),
                        area.text("regio_naam"),
                        area.text(value()),
                        weight(weights, area).toPlainString()))
            .toList());
  }

  /** The areas without. */
  Cells missing(List<TableRow> areas) {
    List<TableRow> without = areas.stream().filter(area -> area.number(value()).isEmpty()).toList();
    return Cells.of(
        title() + " zonder waarde", List.of("regio_code", "regio_naam", "status"), without);
  }

  private String title() {
    return "gebieden (%s)".formatted(row.text("niveau"));
  }

  private List<TableRow> valued(List<TableRow> areas) {
    return areas.stream().filter(area -> area.number(value()).isPresent()).toList();
  }

  /**
   * The areas with a value and a rank, from worst to best off; plek: the people of the areas before
   * and half of its own, of equals the middle of all.
   */
  Cells ranked(List<TableRow> areas) {
    Map<String, BigDecimal> weights = weights();
    List<List<String>> rows = new ArrayList<>();
    BigDecimal before = BigDecimal.ZERO;
    for (List<Placed> equal : byRank(areas)) {
      BigDecimal people =
          equal.stream()
              .map(placed -> weight(weights, placed.area()))
              .reduce(BigDecimal.ZERO, BigDecimal::add);
      BigDecimal middle = before.add(people.divide(TWO, MathContext.DECIMAL128));
      equal.forEach(placed -> rows.add(cell(placed, weights, middle)));
      before = before.add(people);
    }
    return new Cells(title() + ", van slechtst naar best af", RANKED, rows);
  }

  private List<String> cell(Placed placed, Map<String, BigDecimal> weights, BigDecimal middle) {
    TableRow area = placed.area();
    return List.of(
        area.text("regio_code"),
        area.text("regio_naam"),
        area.text(value()),
        ofCosts() ? "" : area.text("ondergrens"),
        ofCosts() ? "" : area.text("bovengrens"),
        weight(weights, area).toPlainString(),
        placed.rank().abs().toPlainString(),
        middle.toPlainString());
  }

  private Iterable<List<Placed>> byRank(List<TableRow> areas) {
    Map<String, BigDecimal> ranks = ranks();
    Map<BigDecimal, List<Placed>> byRank = new TreeMap<>();
    for (TableRow area : valued(areas)) {
      Optional.ofNullable(ranks.get(area.text("regio_code")))
          .ifPresent(
              rank ->
                  byRank
                      .computeIfAbsent(rank, key -> new ArrayList<>())
                      .add(new Placed(area, rank)));
    }
    return byRank.values();
  }

  private Map<String, BigDecimal> ranks() {
    Map<String, String> wanted =
        Map.of(
            "indicator", row.text("rangorde"),
            "leeftijd", row.text("rangorde_leeftijd"),
            "periode", row.text("rangorde_jaar"),
            "geslacht", "totaal",
            "voorkeur", "true",
            "regio_soort", row.text("niveau"));
    boolean ascending =
        facts.rows(DefinitionTable.DEFINITIES, Map.of("meting", row.text("rangorde"))).stream()
            .anyMatch(definition -> definition.text("polariteit").equals("hoger is beter"));
    Map<String, BigDecimal> ranks = new TreeMap<>();
    for (TableRow area : facts.rows(ResultTables.INDICATOREN, wanted)) {
      area.number("waarde")
          .ifPresent(
              value -> ranks.put(area.text("regio_code"), ascending ? value : value.negate()));
    }
    return ranks;
  }

  private BigDecimal weight(Map<String, BigDecimal> weights, TableRow area) {
    return switch (row.text("gewicht")) {
      case "gelijk" -> BigDecimal.ONE;
      case "verzekerdejaren" -> area.number("verzekerdejaren").orElseThrow();
      default -> weights.get(area.text("regio_code"));
    };
  }

  private Map<String, BigDecimal> weights() {
    if (!row.text("gewicht").equals("inwoners")) {
      return Map.of();
    }
    return row.text("niveau").equals("gemeente") ? ofGemeenten() : ofSmallAreas();
  }

  private Map<String, BigDecimal> ofGemeenten() {
    Map<String, BigDecimal> weights = new TreeMap<>();
    facts
        .rows(WeighingTables.GEWICHTEN, Subjects.same(row, List.of("bron", "periode", "leeftijd")))
        .forEach(
            part ->
                weights.merge(
                    part.text("gemeente_code"),
                    part.number("gewicht").orElseThrow(),
                    BigDecimal::add));
    return weights;
  }

  /** Their latest counts of all inhabitants. */
  private Map<String, BigDecimal> ofSmallAreas() {
    Map<String, BigDecimal> weights = new TreeMap<>();
    facts
        .rows(
            InputTables.WAARNEMINGEN,
            Map.of("meting", "inwoners", "geslacht", "totaal", "leeftijd", "totaal"))
        .stream()
        .sorted(
            Comparator.comparing((TableRow count) -> count.text("periode"))
                .thenComparing(count -> count.text("bron")))
        .forEach(
            count ->
                count
                    .number("waarde")
                    .ifPresent(people -> weights.put(count.text("regio_code"), people)));
    return weights;
  }
}
