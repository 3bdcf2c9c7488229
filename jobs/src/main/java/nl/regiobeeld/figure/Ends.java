package nl.regiobeeld.figure;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * What of a long list fits in a figure: its begin and its end.
 *
 * @param items those that are shown
 * @param all how many there are
 */
record Ends<T>(List<T> items, int all) {
  /** All of a list, or as many as this of its two ends. */
  static <T> Ends<T> of(List<T> list, int most) {
    if (list.size() <= most) {
      return new Ends<>(list, list.size());
    }
    List<T> ends = new ArrayList<>(list.subList(0, most / 2));
    ends.addAll(list.subList(list.size() - most / 2, list.size()));
    return new Ends<>(ends, list.size());
  }

  /** Says so when not all are shown. */
  Optional<String> note(String which) {
    return items.size() == all
        ? Optional.empty()
        : Optional.of(
            "Getoond: %d van de %d, %s (elk %d)."
                .formatted(items.size(), all, which, items.size() / 2));
  }
}
