package nl.regiobeeld.statistic;

import java.util.List;

/**
 * What a line through groups in rank order follows from: sums over the groups, of people w, the
 * middle rank c (people in the groups before, and half of its own), the value y and its standard
 * error s.
 *
 * @param people Σw
 * @param ranks Σwc
 * @param squares Σwc²
 * @param values Σwy
 * @param products Σwcy
 * @param errors Σw²s²
 * @param errorRanks Σw²s²c
 * @param errorSquares Σw²s²c²
 */
public record RankSums(
    double people,
    double ranks,
    double squares,
    double values,
    double products,
    double errors,
    double errorRanks,
    double errorSquares) {

  /**
   * A group of people.
   *
   * @param people how many, above zero
   * @param value on the scale of the line
   * @param error its standard error on that scale; 0 where unknown, and then limits mean nothing
   */
  public record Group(double people, double value, double error) {
    /** Refuses a group of nobody. */
    public Group {
      if (!(people > 0 && error >= 0)) {
        throw new IllegalArgumentException(
            "no group: %s people, error %s".formatted(people, error));
      }
    }
  }

  /** The sums over groups that are in rank order. */
  public static RankSums of(List<Group> groups) {
    double before = 0;
    double[] sums = new double[8];
    for (Group group : groups) {
      double w = group.people();
      double c = before + w / 2;
      double squaredError = w * w * group.error() * group.error();
      double[] terms = {
        w,
        w * c,
        w * c * c,
        w * group.value(),
        w * c * group.value(),
        squaredError,
        squaredError * c,
        squaredError * c * c
      };
      for (int i = 0; i < sums.length; i++) {
        sums[i] += terms[i];
      }
      before += w;
    }
    return new RankSums(sums[0], sums[1], sums[2], sums[3], sums[4], sums[5], sums[6], sums[7]);
  }
}
