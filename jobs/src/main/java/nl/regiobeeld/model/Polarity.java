package nl.regiobeeld.model;

import java.util.Arrays;
import java.util.Optional;

/** Whether a higher value is worse, better, or neither. */
public enum Polarity {
  HIGHER_IS_WORSE("hoger is slechter"),
  HIGHER_IS_BETTER("hoger is beter"),
  NEUTRAL("neutraal");

  private final String label;

  Polarity(String label) {
    this.label = label;
  }

  /** The polarity as written in {@code conf/}. */
  public String label() {
    return label;
  }

  /** The polarity written so in {@code conf/}, if there is one. */
  public static Optional<Polarity> ofLabel(String label) {
    return Arrays.stream(values()).filter(each -> each.label.equals(label)).findFirst();
  }

  /** The colour of a band under this polarity; none when neutral. */
  public Optional<Colour> colour(Band band) {
    Colour[] colours = Colour.values();
    return switch (this) {
      case HIGHER_IS_WORSE -> Optional.of(colours[band.number() - 1]);
      case HIGHER_IS_BETTER -> Optional.of(colours[colours.length - band.number()]);
      case NEUTRAL -> Optional.empty();
    };
  }
}
