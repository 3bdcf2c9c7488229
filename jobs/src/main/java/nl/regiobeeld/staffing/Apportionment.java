package nl.regiobeeld.staffing;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;

/** Divides a whole number into whole parts by largest remainders (Hamilton's method). */
public final class Apportionment {
  private Apportionment() {}

  /**
   * Whole parts in proportion to weights, which together are exactly the total: each first gets its
   * quota rounded down, then those with the largest remainders one more, of equal ones the first.
   *
   * @param total zero or above
   * @param weights zero or above, one of them above if the total is
   * @throws IllegalArgumentException for any other
   */
  public static List<Long> of(long total, List<BigDecimal> weights) {
    BigDecimal sum = weights.stream().reduce(BigDecimal.ZERO, BigDecimal::add);
    boolean isNegative = weights.stream().anyMatch(weight -> weight.signum() < 0);
    if (total < 0 || isNegative || (total > 0 && sum.signum() == 0)) {
      throw new IllegalArgumentException(total + " cannot be divided by " + weights);
    }
    if (total == 0) {
      return weights.stream().map(weight -> 0L).toList();
    }
    List<BigDecimal[]> quotas =
        weights.stream()
            .map(weight -> weight.multiply(BigDecimal.valueOf(total)).divideAndRemainder(sum))
            .toList();
    List<Long> parts = new ArrayList<>(quotas.stream().map(quota -> whole(quota[0])).toList());
    long left = total - parts.stream().mapToLong(part -> part).sum();
    IntStream.range(0, parts.size())
        .boxed()
        .sorted(Comparator.comparing((Integer i) -> quotas.get(i)[1]).reversed())
        .limit(left)
        .forEach(i -> parts.set(i, parts.get(i) + 1));
    return List.copyOf(parts);
  }

  private static long whole(BigDecimal number) {
    return number.longValueExact();
  }
}
