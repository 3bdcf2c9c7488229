package nl.regiobeeld.explain;

import java.util.stream.Collectors;
import nl.regiobeeld.model.Band;

/** The colour band as a formula: one more for every edge that the ratio reaches. */
final class BandFormula {
  private BandFormula() {}

  /**
   * Of a number against another; differences beyond the eighth decimal are rounding of rates.
   *
   * @param region arithmetic of what is compared
   * @param country arithmetic of what it is compared with
   */
  static String of(String region, String country) {
    return reached("if(round(100 * %s - %d * %s, 8) >= 0, 1, 0)", region, country);
  }

  /** The same of numbers that are exact, nothing of which is rounding. */
  static String exact(String region, String country) {
    return reached("if(100 * %s >= %d * %s, 1, 0)", region, country);
  }

  private static String reached(String edgeFormula, String region, String country) {
    return Band.EDGES.stream()
        .map(edge -> edgeFormula.formatted(region, edge, country))
        .collect(Collectors.joining(" + ", "1 + ", ""));
  }
}
