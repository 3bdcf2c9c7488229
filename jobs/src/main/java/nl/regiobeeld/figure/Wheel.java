package nl.regiobeeld.figure;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;

/**
 * A wheel of petals, each an indicator coloured by its band: Figure 1 of the regioplan Zuid-Limburg
 * (002:904-984).
 *
 * @param age the ages that it is about, in its heart
 * @param petals clockwise from the top
 */
public record Wheel(String age, List<Petal> petals) implements Body {
  /**
   * An indicator of the wheel.
   *
   * @param label its name
   * @param value the region
   * @param national the Netherlands
   * @param mark where it stands; none when there is no source for it
   */
  public record Petal(
      String label,
      Optional<BigDecimal> value,
      Optional<BigDecimal> national,
      Optional<Mark> mark) {
    /** Whether there is nothing to colour it by. */
    public boolean isEmpty() {
      return mark.isEmpty();
    }

    private String told() {
      if (isEmpty()) {
        return label + ": geen gegevens.";
      }
      return "%s: %s tegen %s in Nederland, %s."
          .formatted(
              label,
              value.map(Unit.PERCENT::text).orElse("niet bekend"),
              national.map(Unit.PERCENT::text).orElse("niet bekend"),
              mark.orElseThrow().told());
    }
  }

  @Override
  public List<String> told() {
    return petals.stream().map(Petal::told).toList();
  }

  @Override
  public boolean marked() {
    return true;
  }

  @Override
  public boolean hasGaps() {
    return petals.stream().anyMatch(Petal::isEmpty);
  }
}
