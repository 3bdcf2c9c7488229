package nl.regiobeeld.source;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import nl.regiobeeld.model.Refusal;

/**
 * A way to read a file: how its text is cut into records, and what its columns are then called.
 *
 * @param header the names of the columns
 * @param context the address of an OData answer or the title of a StatLine table, or empty
 */
record Outline(Format format, List<String> header, String context) {
  private static final List<Character> DELIMITERS = List.of(';', ',', '\t', '|');

  /** The ways in which a file can be read, likeliest first. */
  static List<Outline> of(FileFacts file) {
    Optional<JsonHead> json = JsonHead.of(file.head());
    if (json.isPresent()) {
      return List.of(new Outline(new Format.Json(), json.get().header(), json.get().context()));
    }
    List<Outline> outlines = new ArrayList<>();
    for (char delimiter : DELIMITERS) {
      List<String> header = Header.split(file.firstLine(), delimiter).orElse(List.of());
      outlines.add(new Outline(new Format.Csv(delimiter), header, ""));
    }
    return outlines;
  }

  /** The way to read a table as StatLine shows it; none when the file is no such download. */
  static Optional<Outline> ofStatline(FileFacts file) {
    return StatlineTable.of(file)
        .map(table -> new Outline(new Format.Statline(table), table.header(), table.title()));
  }

  /** The positions of the columns whose first records have text and no number. */
  Set<Integer> texts(FileFacts file) {
    Set<Integer> texts = new HashSet<>();
    Set<Integer> numbers = new HashSet<>();
    if (!(format instanceof Format.Statline)) {
      first(file).forEach(fields -> sort(fields, texts, numbers));
    }
    texts.removeAll(numbers);
    return texts;
  }

  /** The records in the head of a file, which mostly ends within one. */
  private List<List<String>> first(FileFacts file) {
    List<List<String>> first = new ArrayList<>();
    try (RecordStream records =
        format.records(file.name(), header, new StringReader(file.head()))) {
      while (records.hasNext()) {
        List<String> fields = records.next().fields();
        if (fields.size() == header.size()) {
          first.add(fields);
        }
      }
    } catch (Refusal endOfHead) {
      return first;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return first;
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
    if (format instanceof Format.Statline statline) {
      return !statline.table().hasRows();
    }
    return format instanceof Format.Json
        ? header.isEmpty()
        : file.head().lines().filter(line -> !line.isBlank()).count() <= 1;
  }
}
