package nl.regiobeeld.model;

import java.io.Serializable;

/**
 * An indicator that tells which areas are better off than others.
 *
 * @param indicator its id
 * @param age the age range whose rows rank
 * @param polarity never neutral
 */
public record Ranking(String indicator, String age, Polarity polarity) implements Serializable {
  private static final String SCORES = "ses_woa";

  /** Whether it is about this subject itself; a score and its parts are one subject. */
  public boolean concerns(String subject) {
    return indicator.equals(subject)
        || (indicator.startsWith(SCORES) && subject.startsWith(SCORES));
  }

  /** What to multiply values by so that the worst off come first. */
  public int sign() {
    return polarity == Polarity.HIGHER_IS_BETTER ? 1 : -1;
  }
}
