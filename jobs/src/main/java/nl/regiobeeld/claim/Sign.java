package nl.regiobeeld.claim;

import java.math.BigDecimal;

/** How two numbers are compared. */
enum Sign {
  AT_MOST("<="),
  AT_LEAST(">="),
  BELOW("<"),
  ABOVE(">"),
  EQUAL("=");

  private final String text;

  Sign(String text) {
    this.text = text;
  }

  /** The sign that is written so. */
  static Sign of(String text) {
    for (Sign sign : values()) {
      if (sign.text.equals(text)) {
        return sign;
      }
    }
    throw new IllegalArgumentException(text);
  }

  boolean holds(BigDecimal left, BigDecimal right) {
    int order = left.compareTo(right);
    return switch (this) {
      case AT_MOST -> order <= 0;
      case AT_LEAST -> order >= 0;
      case BELOW -> order < 0;
      case ABOVE -> order > 0;
      case EQUAL -> order == 0;
    };
  }

  @Override
  public String toString() {
    return text;
  }
}
