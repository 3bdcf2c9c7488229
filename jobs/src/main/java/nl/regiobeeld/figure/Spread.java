package nl.regiobeeld.figure;

import java.math.BigDecimal;
import java.util.Collections;
import java.util.List;
import java.util.Optional;

/**
 * How far the parts of areas lie apart: a row of dots for each area.
 *
 * @param unit of the values
 * @param part what a dot is: "wijk"
 * @param reference the Netherlands: a line through all
 * @param groups in the order to draw them
 */
public record Spread(Unit unit, String part, Optional<BigDecimal> reference, List<Group> groups)
    implements Body {
  /**
   * An area with the values of its parts.
   *
   * @param value of the area itself, if it is known
   * @param parts in rising order, one or more
   */
  public record Group(String label, Optional<BigDecimal> value, List<BigDecimal> parts) {}

  @Override
  public List<String> told() {
    return groups.stream().map(this::told).toList();
  }

  private String told(Group group) {
    String least = unit.text(Collections.min(group.parts()));
    return group.parts().size() == 1
        ? "%s: 1 %s, %s.".formatted(group.label(), part, least)
        : "%s: %d keer een %s, van %s tot %s."
            .formatted(
                group.label(),
                group.parts().size(),
                part,
                least,
                unit.text(Collections.max(group.parts())));
  }
}
