package nl.regiobeeld.claim;

import java.util.List;

/**
 * A sentence that no table of any edition can bear out or not.
 *
 * @param reason what would be needed, in Dutch
 */
public record Unknown(String reason) implements Check {
  @Override
  public Outcome in(Figures figures) {
    return Outcome.open(reason, List.of());
  }
}
