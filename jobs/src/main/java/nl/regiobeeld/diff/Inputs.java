package nl.regiobeeld.diff;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.regiobeeld.diff.InputChange.Kind;

/** What two editions were made from, side by side. */
public final class Inputs {
  /** A source's year; 0 stands for files without one. */
  record Moment(String bron, int periode) {
    private static final Comparator<Moment> ORDER =
        Comparator.comparing(Moment::bron).thenComparing(Moment::periode);

    private static Moment of(Delivery delivery) {
      return new Moment(delivery.bron(), Objects.requireNonNullElse(delivery.periode(), 0));
    }
  }

  /** A file of a source. */
  record NamedFile(String bron, String bestand) {}

  private final Map<Moment, Kind> kinds = new TreeMap<>(Moment.ORDER);
  private final List<Delivery> different;

  private Inputs(List<Delivery> was, List<Delivery> now) {
    Map<Moment, Set<String>> before = bytes(was);
    Map<Moment, Set<String>> after = bytes(now);
    Set<String> sourcesBefore = sources(was);
    Set<String> sourcesAfter = sources(now);
    for (Moment moment : before.keySet()) {
      if (!after.containsKey(moment)) {
        boolean isGone = !sourcesAfter.contains(moment.bron());
        kinds.put(moment, isGone ? Kind.VERVALLEN_BRON : Kind.VERVALLEN_PERIODE);
      } else if (!after.get(moment).equals(before.get(moment))) {
        kinds.put(moment, Kind.HERZIENE_BRON);
      }
    }
    for (Moment moment : after.keySet()) {
      if (!before.containsKey(moment)) {
        boolean isNew = !sourcesBefore.contains(moment.bron());
        kinds.put(moment, isNew ? Kind.NIEUWE_BRON : Kind.NIEUWE_PERIODE);
      }
    }
    Set<Delivery> both = Set.copyOf(was).stream().filter(now::contains).collect(Collectors.toSet());
    this.different =
        Stream.concat(was.stream(), now.stream()).filter(each -> !both.contains(each)).toList();
  }

  /** The inputs of the one edition against those of the other. */
  public static Inputs between(List<Delivery> was, List<Delivery> now) {
    return new Inputs(was, now);
  }

  private static Map<Moment, Set<String>> bytes(List<Delivery> deliveries) {
    return deliveries.stream()
        .collect(
            Collectors.groupingBy(
                Moment::of, Collectors.mapping(Delivery::sha256, Collectors.toSet())));
  }

  private static Set<String> sources(List<Delivery> deliveries) {
    return deliveries.stream().map(Delivery::bron).collect(Collectors.toSet());
  }

  /** What differs, by source; empty when nothing does. */
  public List<InputChange> changes() {
    Map<String, Map<Kind, List<Moment>>> bySource =
        kinds.entrySet().stream()
            .collect(
                Collectors.groupingBy(
                    entry -> entry.getKey().bron(),
                    TreeMap::new,
                    Collectors.groupingBy(
                        Map.Entry::getValue,
                        TreeMap::new,
                        Collectors.mapping(Map.Entry::getKey, Collectors.toList()))));
    List<InputChange> changes = new ArrayList<>();
    bySource.forEach(
        (source, each) ->
            each.forEach((kind, moments) -> changes.add(change(kind, source, moments))));
    return changes;
  }

  private InputChange change(Kind kind, String source, List<Moment> moments) {
    TreeSet<String> files = new TreeSet<>();
    different.stream()
        .filter(delivery -> moments.contains(Moment.of(delivery)))
        .forEach(delivery -> files.add(delivery.bestand()));
    List<Integer> years =
        moments.stream().map(Moment::periode).filter(period -> period > 0).toList();
    return new InputChange(kind, source, years, List.copyOf(files));
  }

  /** The sources' periods that are not the same in both, each with what that causes. */
  Map<Moment, Cause> moments() {
    Map<Moment, Cause> causes = new TreeMap<>(Moment.ORDER);
    kinds.forEach((moment, kind) -> causes.put(moment, cause(kind)));
    return causes;
  }

  /** The files that are not the same in both; one of several periods counts as revised. */
  Map<NamedFile, Cause> files() {
    return different.stream()
        .collect(
            Collectors.toMap(
                delivery -> new NamedFile(delivery.bron(), delivery.bestand()),
                delivery -> moments().getOrDefault(Moment.of(delivery), Cause.HERZIENE_BRON),
                (one, other) -> one == other ? one : Cause.HERZIENE_BRON));
  }

  private static Cause cause(Kind kind) {
    return switch (kind) {
      case NIEUWE_BRON, NIEUWE_PERIODE -> Cause.NIEUWE_PERIODE;
      case VERVALLEN_BRON, VERVALLEN_PERIODE -> Cause.VERVALLEN_PERIODE;
      case HERZIENE_BRON -> Cause.HERZIENE_BRON;
    };
  }
}
