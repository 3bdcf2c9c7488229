package nl.regiobeeld.figure;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import nl.regiobeeld.schema.InitiativeTables;
import nl.regiobeeld.schema.TableRow;

/**
 * How many initiatives a plan says it received, by theme: a sum that table rekencontrole has, whose
 * parameters are the themes.
 *
 * @param sum the row
 */
record Received(TableRow sum) {
  private static final String ID = "initiatieven_ontvangen";

  /** The parameter of each theme (conf/sums.yaml, initiatieven_ontvangen). */
  private static final Map<String, String> PARAMETERS =
      Map.of(
          "Gezond vooruit", "gezond",
          "Regionale en digitale organisatie van zorg & welzijn", "organisatie",
          "Langer en beter thuis vooruit", "thuis",
          "Toekomstbestendige arbeidsmarkt", "arbeidsmarkt",
          "Duurzaam regionaal gezondheidsinformatiestelsel", "informatie");

  /** What the plan of these initiatives prints; none when they are of another plan or of none. */
  static Optional<Received> of(Initiatives initiatives) {
    List<TableRow> sums =
        initiatives.page().facts().rows(InitiativeTables.REKENCONTROLE, Map.of("id", ID));
    return sums.stream()
        .filter(sum -> initiatives.rows().stream().allMatch(row -> isOfPlan(row, sum)))
        .map(Received::new)
        .findFirst();
  }

  private static boolean isOfPlan(TableRow initiative, TableRow sum) {
    return initiative.text("bron").equals("plan") && document(initiative).equals(document(sum));
  }

  private static String document(TableRow row) {
    return row.text("vindplaats").split(":", 2)[0];
  }

  /** Of a theme, if it is printed. */
  Optional<BigDecimal> number(String theme) {
    return Optional.ofNullable(PARAMETERS.get(theme))
        .map(
            name ->
                Pattern.compile("(?:^|\\| )" + name + "=(\\d+)").matcher(sum.text("parameters")))
        .filter(Matcher::find)
        .map(found -> new BigDecimal(found.group(1)));
  }

  /** The printed total beside the themes' sum. */
  String note() {
    return "Het plan noemt %s ontvangen initiatieven (%s); die van de thema's zijn er samen %s."
        .formatted(
            DutchNumber.text(sum.number("gedrukt"), 0),
            sum.text("vindplaats"),
            DutchNumber.text(sum.number("herrekend"), 0));
  }
}
