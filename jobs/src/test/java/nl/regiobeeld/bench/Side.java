package nl.regiobeeld.bench;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.ToDoubleFunction;

/**
 * One of those that are measured, and what its runs took.
 *
 * @param name what it is called in the result
 * @param runs in the order they were done, without the warm-up
 */
record Side(String name, List<Measured> runs) {
  /** A side that has not run yet. */
  static Side of(String name) {
    return new Side(name, new ArrayList<>());
  }

  /** The median over the runs; of an even number the mean of the middle two. */
  double median(ToDoubleFunction<Measured> what) {
    double[] sorted = sorted(what);
    return (sorted[(sorted.length - 1) / 2] + sorted[sorted.length / 2]) / 2;
  }

  /** The lowest. */
  double lowest(ToDoubleFunction<Measured> what) {
    return sorted(what)[0];
  }

  /** The highest. */
  double highest(ToDoubleFunction<Measured> what) {
    return Arrays.stream(sorted(what)).max().orElseThrow();
  }

  private double[] sorted(ToDoubleFunction<Measured> what) {
    return runs.stream().mapToDouble(what).sorted().toArray();
  }
}
