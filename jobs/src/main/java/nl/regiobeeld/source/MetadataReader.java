package nl.regiobeeld.source;

import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.regiobeeld.model.Refusal;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;

/**
 * Reads the metadata that comes along with a table, row by row, whatever its form: one set per
 * file, CSV or OData JSON, or StatLine's metadata CSV, which has one set below the other, each
 * under a line with its name. No example of the last was found in public; it is read as its sets
 * are known from elsewhere.
 */
public final class MetadataReader {
  private static final List<Character> DELIMITERS = List.of(';', ',');

  private final String file;
  private final MetadataRows rows = new MetadataRows();
  private String set;
  private List<String> header = List.of();
  private Optional<MetadataKind> kind = Optional.empty();

  private MetadataReader(String file) {
    this.file = file;
    this.set = MetadataRows.setOf(file);
  }

  /** Whether the start of a file is that of metadata, or of an OData answer that may be. */
  public static boolean mayRead(FileFacts file) {
    return MetadataJson.recognises(file)
        || DELIMITERS.stream().anyMatch(each -> startsWithSet(file, each));
  }

  /**
   * What a file tells of a table.
   *
   * @param content the file's decoded text, from its start; read only if it holds metadata, not
   *     closed
   * @return none when the file holds no metadata
   * @throws Refusal when it does but is damaged
   */
  public static Optional<TableMetadata> read(FileFacts file, Reader content) throws IOException {
    Reader text = new BoundedText(content, BoundedText.LONGEST_METADATA, file::name);
    if (MetadataJson.recognises(file)) {
      return MetadataJson.read(file.name(), Unmarked.of(text));
    }
    Optional<Character> delimiter =
        DELIMITERS.stream().filter(each -> startsWithSet(file, each)).findFirst();
    return delimiter.isEmpty()
        ? Optional.empty()
        : Optional.of(new MetadataReader(file.name()).csv(Unmarked.of(text), delimiter.get()));
  }

  /** Whether the first line, or the first below the name of a set, has the fields of one. */
  private static boolean startsWithSet(FileFacts file, char delimiter) {
    return file.head()
        .lines()
        .filter(line -> !line.isBlank())
        .limit(2)
        .map(line -> Header.split(line, delimiter).orElse(List.of()))
        .anyMatch(fields -> MetadataKind.of(fields).isPresent());
  }

  private TableMetadata csv(Reader content, char delimiter) throws IOException {
    CSVParser records = Header.format(delimiter).parse(content);
    try {
      for (CSVRecord record : records) {
        add(record, records.getCurrentLineNumber());
      }
    } catch (UncheckedIOException | IllegalStateException e) {
      throw Refusal.input(
          "%s, line %d: the quotes do not match (%s); mend the line or fetch the file again"
              .formatted(file, records.getCurrentLineNumber(), e.getMessage()));
    }
    return rows.metadata();
  }

  private void add(CSVRecord record, long lastLine) {
    List<String> fields = record.toList();
    if (fields.stream().allMatch(String::isBlank)) {
      return;
    }
    if (fields.stream().skip(1).allMatch(String::isBlank)) {
      set = fields.get(0).strip();
      header = List.of();
    } else if (header.isEmpty()) {
      header = fields;
      kind = MetadataKind.of(fields);
    } else if (kind.isPresent()) {
      rows.add(kind.get(), set, row(fields, lastLine));
    }
  }

  private Map<String, String> row(List<String> fields, long lastLine) {
    if (fields.size() != header.size()) {
      throw Refusal.input(
          "%s, line %d: this row of %s has %d fields in place of %d; fetch the file again"
              .formatted(file, lastLine, set, fields.size(), header.size()));
    }
    Map<String, String> row = new HashMap<>();
    for (int i = 0; i < header.size(); i++) {
      row.put(header.get(i), fields.get(i));
    }
    return row;
  }
}
