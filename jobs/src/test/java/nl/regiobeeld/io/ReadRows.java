package nl.regiobeeld.io;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import nl.regiobeeld.Project;
import nl.regiobeeld.model.Refusal;
import nl.regiobeeld.region.Reference;
import nl.regiobeeld.source.Cell;
import nl.regiobeeld.source.OnDisk;
import nl.regiobeeld.source.Parsed;
import nl.regiobeeld.source.RecordParser;
import nl.regiobeeld.source.RecordStream;
import nl.regiobeeld.source.SourceFile;
import org.apache.hadoop.conf.Configuration;
import org.apache.spark.sql.catalyst.InternalRow;
import org.apache.spark.sql.catalyst.util.GenericArrayData;

/** The rows of a file as text, read in two ways; of a file that is refused, the message. */
public final class ReadRows {
  private static final Configuration HADOOP = new Configuration(false);

  private ReadRows() {}

  /** What reads rows. */
  private interface Reading {
    void into(List<String> rows) throws IOException;
  }

  private static List<String> of(Reading reading) throws IOException {
    List<String> rows = new ArrayList<>();
    try {
      reading.into(rows);
    } catch (Refusal refusal) {
      return List.of(refusal.getMessage());
    }
    return rows;
  }

  /** Record by record from the start, each as the parser has it: what all reading must give. */
  public static List<String> plainly(SourceFile file) throws IOException {
    return of(
        rows -> {
          try (InputStream bytes = Files.newInputStream(OnDisk.of(file));
              RecordStream records = file.records(bytes)) {
            RecordParser parser = parser(file);
            while (records.hasNext()) {
              RecordStream.Entry entry = records.next();
              rows.add(text(rows.size() + 1, entry.line(), parsed(file, parser, entry)));
            }
          }
        });
  }

  /** As Spark's tasks do, part by part, with so large a buffer. */
  public static List<String> inParts(SourceFile file, int buffer) throws IOException {
    return of(
        rows -> {
          for (RecordPart part : RecordPart.of(List.of(file))) {
            OpenFile open = new OpenFile(file, HADOOP);
            RowMaker maker = new RowMaker(Records.SCHEMA, part.file());
            try (FileRows found = new FileRows(open, part, maker, parser(file), buffer)) {
              while (found.next()) {
                rows.add(text(found.get()));
              }
            }
          }
        });
  }

  private static RecordParser parser(SourceFile file) {
    Reference reference = Project.reference();
    return file.layout().parser(reference.register(), reference.names());
  }

  private static Parsed parsed(SourceFile file, RecordParser parser, RecordStream.Entry entry) {
    int expected = file.layout().header().size();
    List<String> fields = entry.fields();
    return fields.size() == expected
        ? parser.parse(fields)
        : Parsed.misfit(fields, expected, file.layout().format().delimiter());
  }

  private static String text(long record, long line, Parsed parsed) {
    Parsed.Key key = parsed.key();
    List<Object> values =
        List.of(
            0,
            record,
            line,
            lower(parsed.outcome()),
            parsed.reason(),
            parsed.column(),
            parsed.value(),
            key.region(),
            key.name(),
            key.age(),
            key.sex(),
            key.year(),
            key.years(),
            key.breakdown(),
            parsed.part(),
            lower(key.margin()),
            parsed.cells().stream().map(ReadRows::text).toList());
    return values.toString();
  }

  private static String lower(Enum<?> value) {
    return value.name().toLowerCase(Locale.ROOT);
  }

  private static String text(Cell cell) {
    return Arrays.asList(
            cell.measure(),
            cell.raw(),
            cell.value() == null ? null : cell.value().setScale(6),
            cell.status().label())
        .toString();
  }

  private static String text(InternalRow row) {
    List<Object> values = new ArrayList<>();
    for (int i = 0; i < Records.SCHEMA.size(); i++) {
      Object value = row.get(i, Records.SCHEMA.apply(i).dataType());
      values.add(value instanceof GenericArrayData cells ? cells(cells) : value);
    }
    return values.toString();
  }

  private static String cells(GenericArrayData cells) {
    return Arrays.stream(cells.array())
        .map(cell -> cell((InternalRow) cell))
        .collect(Collectors.joining(", ", "[", "]"));
  }

  private static String cell(InternalRow cell) {
    List<Object> values = new ArrayList<>();
    for (int i = 0; i < Records.CELL.size(); i++) {
      values.add(cell.get(i, Records.CELL.apply(i).dataType()));
    }
    return values.toString();
  }
}
