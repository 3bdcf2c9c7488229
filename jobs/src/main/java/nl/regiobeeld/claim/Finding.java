package nl.regiobeeld.claim;

import java.util.List;
import java.util.Optional;
import nl.regiobeeld.schema.Facts;

/**
 * What an edition says of a claim, and what the one before it said.
 *
 * @param before none without an edition before
 */
public record Finding(Claim claim, Outcome now, Optional<Outcome> before) {

  /** What an edition, and perhaps the one before, say of claims. */
  public static List<Finding> of(List<Claim> claims, Facts now, Optional<Facts> before) {
    Figures figures = new Figures(now);
    Optional<Figures> earlier = before.map(Figures::new);
    return claims.stream()
        .map(
            claim ->
                new Finding(
                    claim, claim.check().in(figures), earlier.map(each -> claim.check().in(each))))
        .toList();
  }

  /** Whether the verdict is another than before. */
  public boolean isChanged() {
    return before.isPresent() && before.get().verdict() != now.verdict();
  }

  /**
   * Whether yes became no or no became yes. That there is an answer at last, or none any more, is a
   * change of the input and not of what the numbers say.
   */
  public boolean isFlipped() {
    return isChanged() && now.verdict().isAnswer() && before.get().verdict().isAnswer();
  }
}
