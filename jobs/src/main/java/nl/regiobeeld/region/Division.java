package nl.regiobeeld.region;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/** Shares out a gemeente over the steps by which it went on or arose. */
final class Division {
  private Division() {}

  /**
   * How much each step takes, in the order of the steps; the shares sum to exactly 1.
   *
   * @param steps all steps out of one gemeente, or all into one
   * @param code names the gemeente at the other end of a step
   * @return by inhabitants, else by dwellings, else none; a single step takes all
   */
  static Optional<List<Part>> among(List<Merger> steps, Function<Merger, String> code) {
    if (steps.size() == 1) {
      return Optional.of(List.of(Part.whole(code.apply(steps.get(0)))));
    }
    return by(steps, code, Merger::inhabitants, Basis.INWONERS)
        .or(() -> by(steps, code, Merger::dwellings, Basis.WONINGEN));
  }

  private static Optional<List<Part>> by(
      List<Merger> steps,
      Function<Merger, String> code,
      Function<Merger, Long> moved,
      Basis basis) {
    if (steps.stream().anyMatch(step -> moved.apply(step) == null)) {
      return Optional.empty();
    }
    long all = steps.stream().mapToLong(moved::apply).sum();
    List<Part> parts = new ArrayList<>();
    for (Merger step : steps) {
      if (moved.apply(step) > 0) {
        parts.add(new Part(code.apply(step), new Share(moved.apply(step), all), basis));
      }
    }
    return parts.isEmpty() ? Optional.empty() : Optional.of(parts);
  }
}
