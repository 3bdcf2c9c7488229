package nl.regiobeeld.staffing;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * How many people's work a region's initiatives save, once they are complete.
 *
 * @param low persons
 * @param middle persons
 * @param high persons
 */
public record Impact(BigDecimal low, BigDecimal middle, BigDecimal high) {
  /** No initiatives. */
  public static final Impact NONE = new Impact(BigDecimal.ZERO, BigDecimal.ZERO, BigDecimal.ZERO);

  /**
   * @throws IllegalArgumentException unless 0 <= low <= middle <= high
   */
  public Impact {
    if (low.signum() < 0 || low.compareTo(middle) > 0 || middle.compareTo(high) > 0) {
      throw new IllegalArgumentException(
          "0 <= %s <= %s <= %s does not hold".formatted(low, middle, high));
    }
  }

  /** Which of the three a scenario counts with. */
  public enum Size {
    LAAG,
    MIDDEN,
    HOOG;

    /** The name as written in {@code conf/}. */
    public String label() {
      return name().toLowerCase(Locale.ROOT);
    }

    /** The size with this name, if there is one. */
    public static Optional<Size> ofLabel(String label) {
      return Arrays.stream(values()).filter(size -> size.label().equals(label)).findFirst();
    }

    /** All names. */
    public static List<String> labels() {
      return Arrays.stream(values()).map(Size::label).toList();
    }
  }

  /** The persons of a size. */
  BigDecimal persons(Size size) {
    return switch (size) {
      case LAAG -> low;
      case MIDDEN -> middle;
      case HOOG -> high;
    };
  }
}
