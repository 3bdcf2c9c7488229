package nl.regiobeeld.statistic;

/** Where an interval lies; touching is similar. */
public enum Side {
  HIGHER("hoger"),
  SIMILAR("gelijk"),
  LOWER("lager");

  private final String label;

  Side(String label) {
    this.label = label;
  }

  /** The value of ligging. */
  public String label() {
    return label;
  }

  /** Of limits against a value that counts as known, as the Netherlands do. */
  public static Side of(Limits limits, double value) {
    return of(limits, Limits.of(value, value));
  }

  /**
   * Of limits against other limits: apart, or sharing at least a point. A lower limit that a method
   * does not give lies below anything.
   */
  public static Side of(Limits limits, Limits other) {
    double none = Double.NEGATIVE_INFINITY;
    if (limits.lower().orElse(none) > other.upper()) {
      return HIGHER;
    }
    return limits.upper() < other.lower().orElse(none) ? LOWER : SIMILAR;
  }
}
