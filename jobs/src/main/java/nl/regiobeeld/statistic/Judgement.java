package nl.regiobeeld.statistic;

import java.util.Optional;
import nl.regiobeeld.model.Polarity;

/** Whether a difference is good or bad. */
public enum Judgement {
  BETTER("beter"),
  SIMILAR("gelijk"),
  WORSE("slechter");

  private final String label;

  Judgement(String label) {
    this.label = label;
  }

  /** The value of oordeel. */
  public String label() {
    return label;
  }

  /** What it means to lie on this side; nothing where neither more nor less is better. */
  public static Optional<Judgement> of(Side side, Polarity polarity) {
    return switch (polarity) {
      case HIGHER_IS_WORSE -> Optional.of(of(side, WORSE, BETTER));
      case HIGHER_IS_BETTER -> Optional.of(of(side, BETTER, WORSE));
      case NEUTRAL -> Optional.empty();
    };
  }

  private static Judgement of(Side side, Judgement ofHigher, Judgement ofLower) {
    return switch (side) {
      case HIGHER -> ofHigher;
      case SIMILAR -> SIMILAR;
      case LOWER -> ofLower;
    };
  }
}
