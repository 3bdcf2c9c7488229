package nl.regiobeeld.explain;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.regiobeeld.schema.TableRow;
import nl.regiobeeld.statistic.Confidence;

/**
 * The numbers of an indicator's row that follow from its value, its limits and the Netherlands.
 *
 * @param row of table indicatoren
 * @param numerator the region's value as earlier steps or the row name it
 * @param denominator what that is to be divided by: a weighted mean is compared before it is
 *     rounded; 1 for other values
 */
record Compared(TableRow row, String numerator, String denominator) {
  private static final BigDecimal Z95 = BigDecimal.valueOf(Confidence.P95.z());
  private static final BigDecimal Z998 = BigDecimal.valueOf(Confidence.P998.z());

  /** Ratio and band; none where there is nothing to compare with. */
  List<Step> ratio() {
    List<Step> steps = new ArrayList<>();
    if (row.number("verhouding").isPresent()) {
      steps.add(Step.of("verhouding", ratioFormula(), given(), row.number("verhouding")));
    }
    if (row.number("band").isPresent()) {
      steps.add(
          Step.of("band", BandFormula.exact(numerator, reference()), given(), row.number("band")));
    }
    return steps;
  }

  /** The wider limits, the limits of the ratio and what those need. */
  List<Step> limits() {
    List<Step> steps = new ArrayList<>();
    if (row.number("ondergrens_998").isPresent() && !row.text("marges").equals("berekend")) {
      boolean percent = row.text("eenheid").equals("%");
      String lower = "waarde - (waarde - ondergrens) * z998 / z95";
      String upper = "waarde + (bovengrens - waarde) * z998 / z95";
      steps.add(wide("ondergrens_998", percent ? "max(0, " + lower + ")" : lower));
      steps.add(wide("bovengrens_998", percent ? "min(100, " + upper + ")" : upper));
    }
    if (row.number("verhouding_onder").isPresent()) {
      steps.addAll(ratioLimits());
    }
    return steps;
  }

  private Step wide(String column, String formula) {
    return Step.of(column, formula, numbers("waarde", "ondergrens", "bovengrens"), number(column))
        .inDoubles();
  }

  private List<Step> ratioLimits() {
    Map<String, BigDecimal> given =
        numbers("waarde", "ondergrens", "bovengrens", "landelijk", "landelijk_onder");
    given.put("landelijk_boven", number("landelijk_boven").orElseThrow());
    given.put("aandeel", number("aandeel").orElse(BigDecimal.ZERO));
    String variance =
        "max(0, (s_regio / waarde)^2 + (s_land / landelijk)^2"
            + " - 2 * aandeel * s_regio^2 / (waarde * landelijk))";
    return List.of(
        Step.between("s_regio", "(bovengrens - ondergrens) / (2 * z95)", given),
        Step.between("s_land", "(landelijk_boven - landelijk_onder) / (2 * z95)", given),
        Step.between("variantie", variance, given),
        Step.of(
                "verhouding_onder",
                "waarde / landelijk * exp(-z95 * sqrt(variantie))",
                given,
                number("verhouding_onder"))
            .inDoubles(),
        Step.of(
                "verhouding_boven",
                "waarde / landelijk * exp(z95 * sqrt(variantie))",
                given,
                number("verhouding_boven"))
            .inDoubles());
  }

  private String ratioFormula() {
    return weighted() ? numerator + " / (" + reference() + ")" : "waarde / landelijk";
  }

  private String reference() {
    return weighted() ? denominator + " * landelijk" : "landelijk";
  }

  private boolean weighted() {
    return !denominator.equals("1");
  }

  private Map<String, BigDecimal> given() {
    return weighted() ? numbers("landelijk") : numbers("waarde", "landelijk");
  }

  private Map<String, BigDecimal> numbers(String... columns) {
    Map<String, BigDecimal> numbers = new LinkedHashMap<>();
    for (String column : columns) {
      row.number(column).ifPresent(number -> numbers.put(column, number));
    }
    numbers.put("z95", Z95);
    numbers.put("z998", Z998);
    return numbers;
  }

  private Optional<BigDecimal> number(String column) {
    return row.number(column);
  }
}
