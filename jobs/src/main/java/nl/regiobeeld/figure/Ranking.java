package nl.regiobeeld.figure;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;

/**
 * Areas from best to worst off, each a dot with its interval.
 *
 * @param unit of the values
 * @param reference the Netherlands: a line through all
 * @param ranked in the order to draw them
 */
public record Ranking(Unit unit, Optional<BigDecimal> reference, List<Ranked> ranked)
    implements Body {
  /**
   * An area.
   *
   * @param low lower 95 % limit, if it has one
   * @param high upper 95 % limit
   * @param mark its band, if it has one
   */
  public record Ranked(
      String label,
      BigDecimal value,
      Optional<BigDecimal> low,
      Optional<BigDecimal> high,
      Optional<Mark> mark) {}

  @Override
  public List<String> told() {
    return ranked.stream().map(this::told).toList();
  }

  private String told(Ranked area) {
    String limits =
        area.low().isPresent() && area.high().isPresent()
            ? " (%s tot %s)"
                .formatted(unit.number(area.low().get()), unit.number(area.high().get()))
            : "";
    String mark = area.mark().map(each -> ", " + each.told()).orElse("");
    return "%s: %s%s%s.".formatted(area.label(), unit.text(area.value()), limits, mark);
  }

  @Override
  public boolean marked() {
    return ranked.stream().anyMatch(area -> area.mark().isPresent());
  }
}
