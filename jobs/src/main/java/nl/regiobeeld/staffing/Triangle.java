package nl.regiobeeld.staffing;

/**
 * A triangular distribution: most likely at the mode, ever less so towards both ends.
 *
 * @param low where it begins
 * @param mode where it is highest
 * @param high where it ends
 */
record Triangle(double low, double mode, double high) {
  /** A lever's range, as a share of one. */
  static Triangle of(Range range) {
    return new Triangle(
        range.low().movePointLeft(2).doubleValue(),
        range.value().movePointLeft(2).doubleValue(),
        range.high().movePointLeft(2).doubleValue());
  }

  /** The value below which a share of all lies; square roots are exact to the last bit in Java. */
  double at(double share) {
    double width = high - low;
    double rising = share * width;
    return rising < mode - low
        ? low + Math.sqrt(rising * (mode - low))
        : high - Math.sqrt((1 - share) * width * (high - mode));
  }
}
