package nl.regiobeeld.source;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The titles of measures and dimensions and the keys they stand for, so that a StatLine download,
 * which has titles only, is read by the names that {@code conf/} knows.
 *
 * @param exact normal path, with or without its unit, to the key
 * @param ends the last steps of such a path to the key; an empty key where they fit several
 */
public record Titles(Map<String, String> exact, Map<String, String> ends) {
  /** No titles at all: every key is made of its title. */
  public static final Titles NONE = new Titles(Map.of(), Map.of());

  private static final String SEVERAL = "";

  /**
   * A column of a download.
   *
   * @param key the key known for its title, else the one that CBS makes of such a title; without
   *     the number behind it in the latter case
   * @param unit for example {@code %}; empty for a dimension
   */
  public record Column(String key, String unit) {}

  /**
   * Titles with their keys.
   *
   * @param keys a title, or a path of titles divided by {@code |} or {@code /}, with or without a
   *     unit in parentheses behind it, to its key
   */
  public static Titles of(Map<String, String> keys) {
    Map<String, String> exact = new HashMap<>();
    Map<String, String> ends = new HashMap<>();
    keys.forEach(
        (title, key) -> {
          Topic topic = Topic.of(title);
          exact.merge(withUnit(topic, 0), key, Titles::same);
          for (int step = 1; step < topic.steps().size(); step++) {
            ends.merge(withUnit(topic, step), key, Titles::same);
          }
        });
    return new Titles(Map.copyOf(exact), Map.copyOf(ends));
  }

  /** These titles and others; these go first. */
  public Titles and(Titles others) {
    return new Titles(joined(exact, others.exact), joined(ends, others.ends));
  }

  /** The columns of a header in their order. */
  public List<Column> columns(List<String> header) {
    return header.stream()
        .map(Topic::of)
        .map(
            topic -> new Column(key(topic).orElseGet(() -> Topic.key(topic.title())), topic.unit()))
        .toList();
  }

  /**
   * The key known for a heading: by its whole path, else by ever fewer of its outer groups, each
   * time with its unit before without.
   *
   * @return none when it is not known, or fits several keys
   */
  Optional<String> key(Topic topic) {
    for (int step = 0; step < topic.steps().size(); step++) {
      for (String path : List.of(withUnit(topic, step), topic.pathFrom(step))) {
        String key = exact.getOrDefault(path, ends.get(path));
        if (key != null) {
          return key.equals(SEVERAL) ? Optional.empty() : Optional.of(key);
        }
      }
    }
    return Optional.empty();
  }

  private static String withUnit(Topic topic, int step) {
    String path = topic.pathFrom(step);
    return topic.unit().isEmpty() ? path : path + " (" + topic.unit() + ")";
  }

  private static String same(String one, String other) {
    return one.equals(other) ? one : SEVERAL;
  }

  private static Map<String, String> joined(Map<String, String> first, Map<String, String> others) {
    Map<String, String> all = new HashMap<>(others);
    all.putAll(first);
    return Map.copyOf(all);
  }
}
