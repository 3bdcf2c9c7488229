package nl.regiobeeld.indicator;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import nl.regiobeeld.statistic.Confidence;
import nl.regiobeeld.statistic.Inequality;
import nl.regiobeeld.statistic.RankSums;
import nl.regiobeeld.statistic.Scale;

/**
 * The areas that a ranking ranks.
 *
 * @param ranking which one, by its place in the settings
 * @param areas with a value and a rank
 */
record Ranked(int ranking, List<Area> areas) {
  /** Fewer groups than these make no line: PHEindicatormethods asks for at least five quantiles. */
  private static final int FEWEST = 5;

  /**
   * By the ranking that ranks the most areas, of equals the first; none when none ranks any.
   *
   * @param rankings the places of those that may rank
   */
  static Optional<Ranked> of(List<Area> areas, List<Integer> rankings) {
    Optional<Ranked> best = Optional.empty();
    for (int ranking : rankings) {
      List<Area> ranked =
          areas.stream().filter(area -> area.ranks().get(ranking).isPresent()).toList();
      if (ranked.size() > best.map(each -> each.areas().size()).orElse(0)) {
        best = Optional.of(new Ranked(ranking, ranked));
      }
    }
    return best;
  }

  /** The line through the areas from worst to best off; none for few areas or a single rank. */
  Optional<Inequality> line(Spread spread) {
    if (areas.size() < FEWEST || areas.stream().map(this::rank).distinct().count() < 2) {
      return Optional.empty();
    }
    List<RankSums.Group> groups =
        areas.stream()
            .map(
                area ->
                    new RankSums.Group(
                        rank(area),
                        spread.weight(area).doubleValue(),
                        area.value().doubleValue(),
                        hasLimits() ? area.width() / (2 * Confidence.P95.z()) : 0))
            .toList();
    return Optional.of(Inequality.of(RankSums.of(groups), Scale.LINEAR));
  }

  /** Whether every area has limits, so that the line has them. */
  boolean hasLimits() {
    return areas.stream().noneMatch(area -> area.limits().isEmpty());
  }

  private double rank(Area area) {
    return area.ranks().get(ranking).map(BigDecimal::doubleValue).orElseThrow();
  }
}
