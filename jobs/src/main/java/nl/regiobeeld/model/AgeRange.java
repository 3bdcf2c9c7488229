package nl.regiobeeld.model;

import java.io.Serializable;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A range of whole ages, written {@code 18-64} (both included) or {@code 65+}.
 *
 * @param from first age, in years
 * @param to last age included, or {@link #OPEN}
 */
public record AgeRange(int from, int to) implements Serializable {
  /** The end of a range without one. */
  public static final int OPEN = Integer.MAX_VALUE;

  /** The label of all ages together. */
  public static final String TOTAL = "totaal";

  private static final Pattern LABEL = Pattern.compile("(\\d{1,3})(?:-(\\d{1,3})|(\\+))");
  private static final Pattern DUTCH =
      Pattern.compile("(\\d{1,3}) (?:tot (\\d{1,3}) jaar|(jaar of ouder))");

  /** Reads {@code 18-64} or {@code 65+}; none for any other text. */
  public static Optional<AgeRange> ofLabel(String label) {
    Matcher matcher = LABEL.matcher(label);
    if (!matcher.matches()) {
      return Optional.empty();
    }
    int to = matcher.group(3) == null ? Integer.parseInt(matcher.group(2)) : OPEN;
    return ofEnds(Integer.parseInt(matcher.group(1)), to);
  }

  /** Reads CBS's words, {@code 18 tot 65 jaar} or {@code 65 jaar of ouder}; none otherwise. */
  public static Optional<AgeRange> ofDutch(String words) {
    Matcher matcher = DUTCH.matcher(words.strip());
    if (!matcher.matches()) {
      return Optional.empty();
    }
    int to = matcher.group(3) == null ? Integer.parseInt(matcher.group(2)) - 1 : OPEN;
    return ofEnds(Integer.parseInt(matcher.group(1)), to);
  }

  private static Optional<AgeRange> ofEnds(int from, int to) {
    return from <= to ? Optional.of(new AgeRange(from, to)) : Optional.empty();
  }

  /** The range as published, {@code 18-64} or {@code 65+}. */
  public String label() {
    return to == OPEN ? from + "+" : from + "-" + to;
  }

  /**
   * The part of a population band that falls in this range, its people spread evenly over its
   * years: 18+ takes 7 of the 10 years of 15-24.
   *
   * @return a share from 0 to 1; none when this range starts or ends inside an open band
   */
  public Optional<BigDecimal> shareOf(AgeRange band) {
    int first = Math.max(from, band.from);
    int last = Math.min(to, band.to);
    if (last < first) {
      return Optional.of(BigDecimal.ZERO);
    }
    if (first == band.from && last == band.to) {
      return Optional.of(BigDecimal.ONE);
    }
    if (band.to == OPEN) {
      return Optional.empty();
    }
    BigDecimal years = BigDecimal.valueOf(band.to - band.from + 1L);
    return Optional.of(
        BigDecimal.valueOf(last - first + 1L).divide(years, 6, RoundingMode.HALF_UP));
  }
}
