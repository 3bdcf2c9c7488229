package nl.regiobeeld.source;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import nl.regiobeeld.source.Layout.Format;

/**
 * A way to read a file: how its text is cut into records, and what its columns are then called.
 *
 * @param delimiter between fields; a comma for JSON
 * @param header the names of the columns
 * @param context the address of an OData answer, or empty
 */
record Outline(Format format, char delimiter, List<String> header, String context) {
  private static final List<Character> DELIMITERS = List.of(';', ',', '\t', '|');

  /** The ways in which a file can be read, likeliest first. */
  static List<Outline> of(FileFacts file) {
    Optional<JsonHead> json = JsonHead.of(file.head());
    if (json.isPresent()) {
      return List.of(new Outline(Format.JSON, ',', json.get().header(), json.get().context()));
    }
    List<Outline> outlines = new ArrayList<>();
    for (char delimiter : DELIMITERS) {
      List<String> header = Header.split(file.firstLine(), delimiter).orElse(List.of());
      outlines.add(new Outline(Format.CSV, delimiter, header, ""));
    }
    return outlines;
  }

  /** The positions of the columns of a CSV file whose first records have text and no number. */
  Set<Integer> texts(FileFacts file) {
    Set<Integer> texts = new HashSet<>();
    Set<Integer> numbers = new HashSet<>();
    if (format == Format.CSV) {
      file.head()
          .lines()
          .filter(line -> !line.isBlank())
          .skip(1)
          .flatMap(line -> Header.split(line, delimiter).stream())
          .filter(fields -> fields.size() == header.size())
          .forEach(fields -> sort(fields, texts, numbers));
    }
    texts.removeAll(numbers);
    return texts;
  }

  private static void sort(List<String> fields, Set<Integer> texts, Set<Integer> numbers) {
    for (int i = 0; i < fields.size(); i++) {
      String text = fields.get(i).strip();
      boolean missing = text.isEmpty() || text.equals(".");
      if (!missing) {
        (NumberText.parse(text).isPresent() ? numbers : texts).add(i);
      }
    }
  }

  /** Whether the file has no records. */
  boolean hasNoRows(FileFacts file) {
    return format == Format.JSON
        ? header.isEmpty()
        : file.head().lines().filter(line -> !line.isBlank()).count() <= 1;
  }
}
