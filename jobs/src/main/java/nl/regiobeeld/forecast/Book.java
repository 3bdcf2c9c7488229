package nl.regiobeeld.forecast;

import java.math.BigDecimal;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** What is known of a region's labour market: given numbers, and those that follow from them. */
final class Book {
  private final Map<Subject, Map<Quantity, BigDecimal>> values = new HashMap<>();
  private final Map<Subject, Set<Quantity>> derived = new HashMap<>();
  private boolean changed;

  /** Notes a given number. */
  void give(Given given) {
    of(given.subject()).put(given.quantity(), given.value());
  }

  /** Notes what follows from given numbers; what is known already stays as it is. */
  void derive(Subject subject, Quantity quantity, BigDecimal value) {
    if (of(subject).putIfAbsent(quantity, value) == null) {
      derived.computeIfAbsent(subject, key -> EnumSet.noneOf(Quantity.class)).add(quantity);
      changed = true;
    }
  }

  /** Whether anything was derived since the last time this was asked. */
  boolean hasGrown() {
    boolean grown = changed;
    changed = false;
    return grown;
  }

  Optional<BigDecimal> value(Subject subject, Quantity quantity) {
    return Optional.ofNullable(values.getOrDefault(subject, Map.of()).get(quantity));
  }

  /** All that is known of a subject. */
  Map<Quantity, BigDecimal> values(Subject subject) {
    return Map.copyOf(values.getOrDefault(subject, Map.of()));
  }

  /** What of it was derived. */
  Set<Quantity> derived(Subject subject) {
    return Set.copyOf(derived.getOrDefault(subject, Set.of()));
  }

  private Map<Quantity, BigDecimal> of(Subject subject) {
    return values.computeIfAbsent(subject, key -> new EnumMap<>(Quantity.class));
  }
}
