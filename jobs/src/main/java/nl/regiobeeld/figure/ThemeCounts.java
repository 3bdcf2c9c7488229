package nl.regiobeeld.figure;

import static java.util.Comparator.comparing;
import static java.util.Comparator.naturalOrder;
import static java.util.stream.Collectors.counting;
import static java.util.stream.Collectors.groupingBy;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * How many initiatives each theme has: received, if the plan prints that, and with a number of the
 * persons they spare (004:1355-1415).
 */
final class ThemeCounts {
  private static final String ID = "initiatieven_aantal";
  private static final String TITLE = "Initiatieven naar thema";
  private static final Unit INITIATIVES = new Unit("initiatieven", 0);
  private static final String RECEIVED = "Ontvangen";
  private static final String QUANTIFIED = "Gekwantificeerd";

  private ThemeCounts() {}

  /** The figure, or what is missing. */
  static Optional<Figure> of(Initiatives initiatives) {
    Map<String, Long> quantified =
        initiatives.rows().stream()
            .filter(row -> row.number("gepubliceerd").isPresent())
            .collect(groupingBy(row -> row.text("thema"), TreeMap::new, counting()));
    return quantified.isEmpty()
        ? initiatives.missing(ID, TITLE, "Initiatieven die personeel besparen, zijn")
        : figure(initiatives, quantified, Received.of(initiatives));
  }

  private static Optional<Figure> figure(
      Initiatives initiatives, Map<String, Long> quantified, Optional<Received> received) {
    List<Bars.Group> groups =
        quantified.keySet().stream()
            .map(theme -> group(theme, quantified.get(theme), received))
            .sorted(comparing(ThemeCounts::length).reversed().thenComparing(Bars.Group::label))
            .toList();
    List<String> notes = new ArrayList<>();
    received.ifPresent(each -> notes.add(each.note()));
    long all = quantified.values().stream().mapToLong(Long::longValue).sum();
    notes.add("Gekwantificeerd zijn er samen %d.".formatted(all));
    return Optional.of(
        initiatives
            .page()
            .figure(
                ID,
                TITLE,
                "aantal initiatieven",
                new Bars(INITIATIVES, false, series(received), groups),
                notes,
                Origins.of(initiatives.rows())));
  }

  private static List<String> series(Optional<Received> received) {
    return received.isPresent() ? List.of(RECEIVED, QUANTIFIED) : List.of(QUANTIFIED);
  }

  private static Bars.Group group(String theme, long quantified, Optional<Received> received) {
    Optional<BigDecimal> number = Optional.of(BigDecimal.valueOf(quantified));
    return Bars.Group.plain(
        theme,
        received.map(each -> List.of(each.number(theme), number)).orElseGet(() -> List.of(number)));
  }

  private static BigDecimal length(Bars.Group group) {
    return group.values().stream().flatMap(Optional::stream).max(naturalOrder()).orElseThrow();
  }
}
