package nl.regiobeeld.model;

import java.io.Serializable;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A range of whole ages, written {@code 18-64} (both included), {@code 65+} or, for a single year
 * of age, {@code 0}.
 *
 * @param from first age, in years
 * @param to last age included, or {@link #OPEN}
 */
public record AgeRange(int from, int to) implements Serializable {
  /** The end of a range without one. */
  public static final int OPEN = Integer.MAX_VALUE;

  /** The label of all ages together. */
  public static final String TOTAL = "totaal";

  private static final Pattern LABEL = Pattern.compile("(\\d{1,3})(?:-(\\d{1,3})|(\\+))?");
  private static final Pattern DUTCH =
      Pattern.compile("(\\d{1,3}) (?:tot (\\d{1,3}) jaar|(jaar of ouder)|jaar)");
  private static final Pattern YOUNGER = Pattern.compile("[Jj]onger dan (\\d{1,3}) jaar");

  /** Reads {@code 18-64}, {@code 65+} or {@code 0}; none for any other text. */
  public static Optional<AgeRange> ofLabel(String label) {
    Matcher matcher = LABEL.matcher(label);
    if (!matcher.matches()) {
      return Optional.empty();
    }
    return ofEnds(matcher.group(1), matcher.group(2), matcher.group(3) != null, 0);
  }

  /**
   * Reads CBS's words, {@code 18 tot 65 jaar}, {@code 65 jaar of ouder}, {@code 0 jaar} or {@code
   * Jonger dan 5 jaar}; none otherwise.
   */
  public static Optional<AgeRange> ofDutch(String words) {
    Matcher younger = YOUNGER.matcher(words.strip());
    if (younger.matches()) {
      return ofEnds("0", younger.group(1), false, 1);
    }
    Matcher matcher = DUTCH.matcher(words.strip());
    if (!matcher.matches()) {
      return Optional.empty();
    }
    return ofEnds(matcher.group(1), matcher.group(2), matcher.group(3) != null, 1);
  }

  /** From the digits of both ends; without a second end and not open it is a single year of age. */
  private static Optional<AgeRange> ofEnds(String first, String end, boolean open, int excluded) {
    int from = Integer.parseInt(first);
    if (open) {
      return ofEnds(from, OPEN);
    }
    return ofEnds(from, end == null ? from : Integer.parseInt(end) - excluded);
  }

  private static Optional<AgeRange> ofEnds(int from, int to) {
    return from <= to ? Optional.of(new AgeRange(from, to)) : Optional.empty();
  }

  /** The range as published, {@code 18-64}, {@code 65+} or, for a single year of age, {@code 0}. */
  public String label() {
    if (from == to) {
      return String.valueOf(from);
    }
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
