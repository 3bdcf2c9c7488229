package nl.regiobeeld.source;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Collectors;
import nl.regiobeeld.Project;
import nl.regiobeeld.region.Reference;
import org.apache.commons.csv.CSVFormat;

/** Parsed records as CSV that a person can read beside the input. */
final class ParsedText {
  private static final String KEY =
      "regel,uitkomst,reden,kolom,waarde,regio,naam,leeftijd,geslacht,periode,marge,onderdeel,";

  private static final String CELLS = "cellen";
  private static final String BREAKDOWN = "uitsplitsing," + CELLS;

  private final SourceFile file;
  private final StringBuilder text = new StringBuilder();

  private ParsedText(SourceFile file) {
    this.file = file;
  }

  /** Each record with its cells: measure=value, or measure=status where there is no value. */
  static String withCells(SourceFile file, byte[] content) throws IOException {
    return new ParsedText(file).print(CELLS, content);
  }

  /** Each record with its breakdown and its cells. */
  static String withBreakdown(SourceFile file, byte[] content) throws IOException {
    return new ParsedText(file).print(BREAKDOWN, content);
  }

  /** Each record with how many cells it has and the sum of those that are costs. */
  static String withCosts(SourceFile file, byte[] content) throws IOException {
    return new ParsedText(file).print("cellen,kosten", content);
  }

  private String print(String tail, byte[] content) throws IOException {
    Reference reference = Project.reference();
    RecordParser parser = file.layout().parser(reference.register(), reference.names());
    text.append(KEY).append(tail).append('\n');
    try (RecordStream records = file.records(new ByteArrayInputStream(content))) {
      while (records.hasNext()) {
        RecordStream.Entry entry = records.next();
        print(entry.line(), parser.parse(entry.fields()), tail);
      }
    }
    return text.toString();
  }

  private void print(long line, Parsed parsed, String tail) {
    Parsed.Key key = parsed.key();
    List<Object> fields = new ArrayList<>();
    fields.addAll(List.of(line, lower(parsed.outcome()), parsed.reason(), parsed.column()));
    fields.addAll(List.of(parsed.value(), key.region(), key.name(), key.age(), key.sex()));
    fields.addAll(List.of(key.year(), lower(key.margin()), parsed.part()));
    if (tail.equals(BREAKDOWN)) {
      fields.add(key.breakdown());
    }
    if (tail.endsWith(CELLS)) {
      fields.add(parsed.cells().stream().map(this::cell).collect(Collectors.joining(" ")));
    } else {
      fields.addAll(List.of(parsed.cells().size(), costs(parsed).toPlainString()));
    }
    text.append(CSVFormat.RFC4180.format(fields.toArray())).append('\n');
  }

  private String cell(Cell cell) {
    Measure measure = file.layout().measures().get(cell.measure());
    String name = measure.age().isEmpty() ? measure.id() : measure.id() + "/" + measure.age();
    return name
        + "="
        + (cell.value() == null ? cell.status().label() : cell.value().toPlainString());
  }

  private BigDecimal costs(Parsed parsed) {
    return parsed.cells().stream()
        .filter(cell -> file.layout().measures().get(cell.measure()).unit().equals("euro"))
        .map(Cell::value)
        .filter(Objects::nonNull)
        .reduce(BigDecimal.ZERO, BigDecimal::add);
  }

  private static String lower(Enum<?> value) {
    return value.name().toLowerCase(Locale.ROOT);
  }
}
