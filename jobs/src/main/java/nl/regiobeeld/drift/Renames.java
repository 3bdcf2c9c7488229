package nl.regiobeeld.drift;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import nl.regiobeeld.source.Catalogue;
import nl.regiobeeld.source.Nearest;

/**
 * Which new columns are gone ones under another name: the only two that hold the same figure, else
 * the same name but for the number that publishers put behind it, else, probably, a name that
 * differs in at most a quarter of its letters and in no digit.
 */
final class Renames {
  private static final int LETTERS_PER_DIFFERENCE = 4;

  /** A column and what it is called now. */
  record Rename(Field was, Field now, Why why) {}

  /** Why two columns are taken for one. */
  enum Why {
    SAME_FIGURE("zelfde meting"),
    OTHER_NUMBER("ander volgnummer"),
    LIKE_NAME("waarschijnlijk: de namen lijken op elkaar");

    private final String words;

    Why(String words) {
      this.words = words;
    }

    String inWords() {
      return words;
    }
  }

  private final List<Field> gone;
  private final List<Field> fresh;
  private final List<Rename> found = new ArrayList<>();

  Renames(List<Field> gone, List<Field> fresh) {
    this.gone = new ArrayList<>(gone);
    this.fresh = new ArrayList<>(fresh);
    match(values(this.gone), values(this.fresh), field -> field.meaning().figure(), 1);
    match(this.gone, this.fresh, Renames::stem, Integer.MAX_VALUE);
    matchNames();
  }

  /** The renamed columns. */
  List<Rename> found() {
    return found;
  }

  /** What is really gone. */
  List<Field> gone() {
    return gone;
  }

  /** What is really new. */
  List<Field> fresh() {
    return fresh;
  }

  /** Pairs, in order, the columns of one key, if there are as many gone as new, and few enough. */
  private void match(List<Field> some, List<Field> others, Function<Field, String> key, int most) {
    Map<String, List<Field>> now = others.stream().collect(Collectors.groupingBy(key));
    Map<String, List<Field>> was = some.stream().collect(Collectors.groupingBy(key));
    was.forEach(
        (name, fields) -> {
          List<Field> same = now.getOrDefault(name, List.of());
          if (fields.size() == same.size() && same.size() <= most) {
            for (int i = 0; i < same.size(); i++) {
              pair(fields.get(i), same.get(i), why(fields.get(i), same.get(i)));
            }
          }
        });
  }

  private static Why why(Field was, Field now) {
    return stem(was).equals(stem(now)) ? Why.OTHER_NUMBER : Why.SAME_FIGURE;
  }

  private void matchNames() {
    for (Optional<Rename> next = nearest(); next.isPresent(); next = nearest()) {
      pair(next.get().was(), next.get().now(), Why.LIKE_NAME);
    }
  }

  private Optional<Rename> nearest() {
    return gone.stream()
        .flatMap(was -> fresh.stream().map(now -> new Rename(was, now, Why.LIKE_NAME)))
        .filter(Renames::isLikely)
        .min(
            Comparator.comparingInt(Renames::distance)
                .thenComparing(rename -> rename.was().key())
                .thenComparing(rename -> rename.now().key()));
  }

  private static boolean isLikely(Rename rename) {
    int length = Math.max(stem(rename.was()).length(), stem(rename.now()).length());
    return digits(rename.was()).equals(digits(rename.now()))
        && distance(rename) * LETTERS_PER_DIFFERENCE <= length;
  }

  private static int distance(Rename rename) {
    return Nearest.distance(stem(rename.was()), stem(rename.now()));
  }

  private void pair(Field was, Field now, Why why) {
    gone.remove(was);
    fresh.remove(now);
    found.add(new Rename(was, now, why));
  }

  private static List<Field> values(List<Field> fields) {
    return fields.stream().filter(field -> field.meaning().isValue()).toList();
  }

  private static String stem(Field field) {
    return Catalogue.stem(field.key());
  }

  private static String digits(Field field) {
    return stem(field).replaceAll("\\D", "");
  }
}
