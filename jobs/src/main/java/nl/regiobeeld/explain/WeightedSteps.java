package nl.regiobeeld.explain;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import nl.regiobeeld.schema.Facts;
import nl.regiobeeld.schema.InputTables;
import nl.regiobeeld.schema.TableRow;
import nl.regiobeeld.schema.WeighingTables;

/**
 * The steps of a population-weighted mean: its gemeenten, their values and their weights.
 *
 * @param row of table indicatoren, or of controle_gewogen
 */
record WeightedSteps(TableRow row, Facts facts) {
  private static final List<String> SHOWN =
      List.of(
          "gemeente",
          "bestand",
          "regel",
          "ruwe_waarde",
          "waarde",
          "ondergrens",
          "bovengrens",
          "gewicht");

  static final String MEAN = "teller / noemer";

  /** The two sums that the mean is the quotient of. */
  List<Step> sums() {
    Cells cells = cells();
    return List.of(
        Step.between("teller", "som(gewicht * waarde)", cells),
        Step.between("noemer", "som(gewicht)", cells));
  }

  /** The limits; they follow from the gemeenten's. */
  List<Step> limits(String value, String lower, String upper) {
    boolean percent = row.text("eenheid").equals("%");
    String below = value + " - marge";
    String above = value + " + marge";
    Map<String, BigDecimal> given = Map.of(value, row.number(value).orElseThrow());
    String half = "sqrt(som((gewicht * (bovengrens - ondergrens))^2)) / 2 / noemer";
    return List.of(
        Step.between("marge", half, cells()),
        Step.of(lower, percent ? "max(0, " + below + ")" : below, given, row.number(lower))
            .inDoubles(),
        Step.of(upper, percent ? "min(100, " + above + ")" : above, given, row.number(upper))
            .inDoubles());
  }

  private Cells cells() {
    Map<String, BigDecimal> weights = weights();
    List<List<String>> rows = new ArrayList<>();
    for (TableRow value : facts.rows(InputTables.WAARNEMINGEN, subject())) {
      BigDecimal weight = weights.get(value.text("regio_code"));
      if (weight != null && value.number("waarde").isPresent()) {
        rows.add(
            List.of(
                value.text("regio_naam"),
                value.text("bestand"),
                value.text("regel"),
                value.text("ruwe_waarde"),
                value.text("waarde"),
                value.text("ondergrens"),
                value.text("bovengrens"),
                weight.toPlainString()));
      }
    }
    return new Cells("de gemeenten van de regio", SHOWN, rows);
  }

  private Map<String, String> subject() {
    Map<String, String> wanted = new TreeMap<>();
    for (String column : List.of("bron", "leeftijd", "geslacht", "periode", "jaren")) {
      wanted.put(column, row.text(column));
    }
    wanted.put("meting", row.text("indicator"));
    wanted.put("uitsplitsing", "");
    return wanted;
  }

  /** The weights of the region's gemeenten. */
  private Map<String, BigDecimal> weights() {
    Set<String> gemeenten = Subjects.gemeenten(facts, row.text("regio_code"));
    Map<String, String> wanted = Subjects.same(row, List.of("bron", "periode", "leeftijd"));
    Map<String, BigDecimal> weights = new TreeMap<>();
    for (TableRow part : facts.rows(WeighingTables.GEWICHTEN, wanted)) {
      if (gemeenten.contains(part.text("gemeente_code"))) {
        weights.merge(
            part.text("gemeente_code"), part.number("gewicht").orElseThrow(), BigDecimal::add);
      }
    }
    return weights;
  }
}
