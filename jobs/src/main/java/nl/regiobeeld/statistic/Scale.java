package nl.regiobeeld.statistic;

/** The scale on which values lie on a straight line. */
public enum Scale {
  /** Values as they are. */
  LINEAR,
  /** Logarithms of rates above zero. */
  LOG,
  /** Logarithms of the odds of proportions between 0 and 1. */
  LOGIT;

  /** A value on this scale. */
  public double to(double value) {
    return switch (this) {
      case LINEAR -> value;
      case LOG -> Math.log(value);
      case LOGIT -> Math.log(value / (1 - value));
    };
  }

  /** The value that lies here on this scale. */
  public double from(double place) {
    return switch (this) {
      case LINEAR -> place;
      case LOG -> Math.exp(place);
      case LOGIT -> 1 / (1 + Math.exp(-place));
    };
  }

  /** How fast a value changes with its place on this scale, at this value. */
  public double pace(double value) {
    return switch (this) {
      case LINEAR -> 1;
      case LOG -> value;
      case LOGIT -> value * (1 - value);
    };
  }
}
