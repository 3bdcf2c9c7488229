package nl.regiobeeld.region;

import java.math.BigInteger;

/**
 * An exact part of a whole, in lowest terms.
 *
 * @param numerator at least 1
 * @param denominator not below the numerator, unless shares of several wholes were added
 */
public record Share(long numerator, long denominator) {
  /** All of it. */
  public static final Share WHOLE = new Share(1, 1);

  /** A share, brought to lowest terms. */
  public Share {
    long divisor =
        BigInteger.valueOf(numerator).gcd(BigInteger.valueOf(denominator)).longValueExact();
    numerator /= divisor;
    denominator /= divisor;
  }

  /** Whether it is all. */
  public boolean isWhole() {
    return equals(WHOLE);
  }

  /** The share of a share. */
  public Share times(Share other) {
    return of(
        big(numerator).multiply(big(other.numerator)),
        big(denominator).multiply(big(other.denominator)));
  }

  /** Both together. */
  public Share plus(Share other) {
    BigInteger here = big(numerator).multiply(big(other.denominator));
    BigInteger there = big(other.numerator).multiply(big(denominator));
    return of(here.add(there), big(denominator).multiply(big(other.denominator)));
  }

  private static Share of(BigInteger numerator, BigInteger denominator) {
    BigInteger divisor = numerator.gcd(denominator);
    return new Share(
        numerator.divide(divisor).longValueExact(), denominator.divide(divisor).longValueExact());
  }

  private static BigInteger big(long number) {
    return BigInteger.valueOf(number);
  }

  @Override
  public String toString() {
    return isWhole() ? "1" : numerator + "/" + denominator;
  }
}
