package nl.regiobeeld.statistic;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

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
   * @param rank where it stands: the lower, the earlier
   * @param people how many, above zero
   * @param value on the scale of the line
   * @param error its standard error on that scale; 0 where unknown, and then limits mean nothing
   */
  public record Group(double rank, double people, double value, double error) {
    /** Refuses a group of nobody. */
    public Group {
      if (!(people > 0 && error >= 0)) {
        throw new IllegalArgumentException(
            "no group: %s people, error %s".formatted(people, error));
      }
    }
  }

  /** The sums over groups; those of equal rank share the middle of all their people. */
  public static RankSums of(List<Group> groups) {
    Map<Double, List<Group>> byRank =
        groups.stream()
            .collect(Collectors.groupingBy(Group::rank, TreeMap::new, Collectors.toList()));
    RankSums sums = new RankSums(0, 0, 0, 0, 0, 0, 0, 0);
    for (List<Group> equal : byRank.values()) {
      double middle = sums.people + equal.stream().mapToDouble(Group::people).sum() / 2;
      for (Group group : equal) {
        sums = sums.plus(group, middle);
      }
    }
    return sums;
  }

  private RankSums plus(Group group, double middle) {
    double w = group.people();
    double squaredError = w * w * group.error() * group.error();
    return new RankSums(
        people + w,
        ranks + w * middle,
        squares + w * middle * middle,
        values + w * group.value(),
        products + w * middle * group.value(),
        errors + squaredError,
        errorRanks + squaredError * middle,
        errorSquares + squaredError * middle * middle);
  }
}
