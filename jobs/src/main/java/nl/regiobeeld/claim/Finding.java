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

  /** What an edition says of claims. */
  public static List<Finding> of(List<Claim> claims, Facts now) {
    Figures figures = new Figures(now);
    return claims.stream()
        .map(claim -> new Finding(claim, claim.check().in(figures), Optional.empty()))
        .toList();
  }

  /** The same findings beside what the edition before said. */
  public static List<Finding> beside(List<Finding> findings, Facts before) {
    Figures figures = new Figures(before);
    return findings.stream()
        .map(each -> new Finding(each.claim, each.now, Optional.of(each.claim.check().in(figures))))
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
