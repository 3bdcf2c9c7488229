package nl.regiobeeld.figure;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import nl.regiobeeld.schema.TableRow;

/** Where numbers stand in plans and files, shortly: column vindplaats of many rows together. */
final class Places {
  /** Document or file, and lines; of initiatives also those of appendix B. */
  private static final Pattern PLACE = Pattern.compile("\\s*(?:B )?([^;:]+):(\\d+)(?:-(\\d+))?");

  /** Lines closer than this are one passage: a figure's numbers stand that far apart (004:716). */
  private static final int PASSAGE = 20;

  private record Passage(int first, int last) implements Comparable<Passage> {
    @Override
    public int compareTo(Passage other) {
      return first != other.first
          ? Integer.compare(first, other.first)
          : Integer.compare(last, other.last);
    }

    private String text() {
      return first == last ? Integer.toString(first) : first + "-" + last;
    }
  }

  private Places() {}

  /** The places of these rows: "004:716-742, 800-802"; empty without any. */
  static String of(List<TableRow> rows) {
    return text(String.join("; ", rows.stream().map(row -> row.text("vindplaats")).toList()));
  }

  /** The places that a text names, as short as it goes. */
  static String text(String text) {
    Map<String, SortedSet<Passage>> documents = new TreeMap<>();
    Matcher place = PLACE.matcher(text);
    while (place.find()) {
      int first = Integer.parseInt(place.group(2));
      int last = place.group(3) == null ? first : Integer.parseInt(place.group(3));
      documents
          .computeIfAbsent(place.group(1), each -> new TreeSet<>())
          .add(new Passage(first, last));
    }
    return String.join(
        "; ",
        documents.entrySet().stream()
            .map(each -> each.getKey() + ":" + lines(each.getValue()))
            .toList());
  }

  private static String lines(SortedSet<Passage> passages) {
    List<Passage> joined = new ArrayList<>();
    for (Passage passage : passages) {
      int end = joined.size() - 1;
      if (end >= 0 && passage.first() - joined.get(end).last() < PASSAGE) {
        Passage before = joined.get(end);
        joined.set(end, new Passage(before.first(), Math.max(before.last(), passage.last())));
      } else {
        joined.add(passage);
      }
    }
    return String.join(", ", joined.stream().map(Passage::text).toList());
  }
}
