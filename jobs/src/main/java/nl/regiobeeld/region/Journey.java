package nl.regiobeeld.region;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/** Follows gemeenten step by step to the indeling of a year, and keeps what arrived. */
final class Journey {
  private final Register register;
  private final int to;
  private final Map<String, Map<String, Part>> arrived = new TreeMap<>();
  private final Map<String, Set<String>> unclear = new TreeMap<>();

  Journey(Register register, int to) {
    this.register = register;
    this.to = to;
  }

  /** Follows (a part of) an abolished gemeente to all that it went to. */
  void forward(String code, Part part) {
    List<Merger> steps = register.successors(code);
    if (register.gemeenten().get(code).existsIn(to)) {
      arrive(code, part);
    } else {
      Division.among(steps, Merger::to)
          .ifPresentOrElse(
              shares -> shares.forEach(share -> forward(share.origin(), part.shared(share))),
              () -> steps.forEach(step -> lost(step.to(), part.origin())));
    }
  }

  private void lost(String code, String origin) {
    if (register.gemeenten().get(code).existsIn(to)) {
      unclear.computeIfAbsent(code, key -> new TreeSet<>()).add(origin);
    } else {
      register.successors(code).forEach(step -> lost(step.to(), origin));
    }
  }

  /** Undoes the last herindeling of a gemeente up to the given year, and those before it. */
  void backward(String code, int until, Part part) {
    int last = lastChange(code, until);
    if (last <= to) {
      arrive(code, part);
      return;
    }
    List<Merger> steps = into(code, last);
    boolean arose = register.gemeenten().get(code).from() == last;
    Optional<List<Part>> shares = arose ? Division.among(steps, Merger::from) : Optional.empty();
    if (shares.isPresent()) {
      shares.get().forEach(each -> backward(each.origin(), last - 1, part.shared(each)));
    } else {
      steps.forEach(step -> untold(step.from(), last - 1, part.origin()));
      if (!arose) {
        untold(code, last - 1, part.origin());
      }
    }
  }

  /** Notes that it cannot be told how much of a count belongs to what a gemeente was before. */
  void untold(String code, int until, String origin) {
    int last = lastChange(code, until);
    if (last <= to) {
      unclear.computeIfAbsent(code, key -> new TreeSet<>()).add(origin);
      return;
    }
    into(code, last).forEach(step -> untold(step.from(), last - 1, origin));
    if (register.gemeenten().get(code).from() < last) {
      untold(code, last - 1, origin);
    }
  }

  private int lastChange(String code, int until) {
    return register.predecessors(code).stream()
        .mapToInt(Merger::year)
        .filter(year -> year <= until)
        .max()
        .orElse(0);
  }

  private List<Merger> into(String code, int year) {
    return register.predecessors(code).stream().filter(step -> step.year() == year).toList();
  }

  private void arrive(String code, Part part) {
    arrived.computeIfAbsent(code, key -> new TreeMap<>()).merge(part.origin(), part, Part::plus);
  }

  Carry.Carried result() {
    Map<String, List<Part>> parts = new TreeMap<>();
    arrived.forEach((code, origins) -> parts.put(code, new ArrayList<>(origins.values())));
    unclear.forEach(
        (code, origins) -> {
          List<Part> known = parts.remove(code);
          if (known != null) {
            known.forEach(part -> origins.add(part.origin()));
          }
        });
    return new Carry.Carried(parts, unclear);
  }
}
