package nl.regiobeeld.model;

import java.math.BigDecimal;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;

/**
 * Population bands that together make up an age range, none overlapping another.
 *
 * @param parts label of each band to the part of it that is taken, above 0 up to 1
 * @param exact whether every band is taken whole; else people are spread evenly over the years of
 *     the bands at the range's ends
 */
public record AgeCover(Map<String, BigDecimal> parts, boolean exact) {
  private static final Comparator<Path> BEST =
      Comparator.comparingLong(Path::excess).thenComparing(Path::bands).thenComparing(Path::last);

  /** A band within the wanted range; {@code end} is the first age after it. */
  private record Step(String label, long start, long end, long excess, BigDecimal part) {}

  /** The best bands so far: years taken too many, number of bands, and the way here. */
  private record Path(long excess, int bands, String last, BigDecimal part, Path before) {}

  /**
   * The cover of a range that takes the fewest years too many, and of those the one with the fewest
   * bands, which is the likeliest to be there for every gemeente.
   *
   * @param wanted an age range, or {@code totaal}
   * @param labels the bands there are: {@code 0-4}, {@code 18}, {@code 95+}, {@code totaal}; they
   *     may overlap, others are passed over
   * @return none when the bands leave a gap, or only half an open band would do
   */
  public static Optional<AgeCover> of(String wanted, Set<String> labels) {
    return range(wanted).flatMap(range -> of(range, labels));
  }

  private static Optional<AgeCover> of(AgeRange wanted, Set<String> labels) {
    List<Step> steps =
        labels.stream()
            .flatMap(label -> step(wanted, label).stream())
            .sorted(Comparator.comparingLong(Step::start).thenComparing(Step::label))
            .toList();
    Map<Long, Path> reached = new TreeMap<>();
    reached.put((long) wanted.from(), new Path(0, 0, "", BigDecimal.ZERO, null));
    for (Step step : steps) {
      Path before = reached.get(step.start());
      if (before != null) {
        reached.merge(step.end(), extended(before, step), AgeCover::better);
      }
    }
    return Optional.ofNullable(reached.get(wanted.to() + 1L)).map(AgeCover::cover);
  }

  private static Optional<Step> step(AgeRange wanted, String label) {
    Optional<AgeRange> band = range(label);
    BigDecimal part = band.flatMap(wanted::shareOf).orElse(BigDecimal.ZERO);
    if (part.signum() == 0) {
      return Optional.empty();
    }
    long start = Math.max(wanted.from(), band.get().from());
    long end = Math.min(wanted.to(), band.get().to()) + 1L;
    long excess = start - band.get().from() + (band.get().to() + 1L - end);
    return Optional.of(new Step(label, start, end, excess, part));
  }

  private static Path extended(Path before, Step step) {
    return new Path(before.excess + step.excess, before.bands + 1, step.label, step.part, before);
  }

  private static Path better(Path one, Path other) {
    return BEST.compare(one, other) <= 0 ? one : other;
  }

  private static AgeCover cover(Path last) {
    Map<String, BigDecimal> parts = new TreeMap<>();
    for (Path path = last; path.before != null; path = path.before) {
      parts.put(path.last, path.part);
    }
    return new AgeCover(parts, last.excess == 0);
  }

  private static Optional<AgeRange> range(String label) {
    if (label.equals(AgeRange.TOTAL)) {
      return Optional.of(new AgeRange(0, AgeRange.OPEN));
    }
    return AgeRange.ofLabel(label);
  }
}
