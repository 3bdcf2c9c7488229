package nl.regiobeeld.io;

import java.io.IOException;
import java.io.InputStream;
import java.io.Serializable;
import java.io.UncheckedIOException;
import java.util.Iterator;
import java.util.List;
import java.util.Locale;
import nl.regiobeeld.region.Names;
import nl.regiobeeld.region.Register;
import nl.regiobeeld.source.Cell;
import nl.regiobeeld.source.Packed;
import nl.regiobeeld.source.Parsed;
import nl.regiobeeld.source.RecordParser;
import nl.regiobeeld.source.RecordStream;
import nl.regiobeeld.source.SourceFile;
import org.apache.hadoop.conf.Configuration;
import org.apache.hadoop.fs.Path;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;

/** Streams one file through its parser as rows of {@link Records#SCHEMA}. */
final class RecordReader implements Iterator<Row> {
  /** What all readers of a run share. */
  record Shared(List<SourceFile> files, Register register, Names names) implements Serializable {}

  private final int number;
  private final SourceFile file;
  private final RecordParser parser;
  private final RecordStream records;
  private long record;

  RecordReader(Shared shared, Configuration hadoop, int number) throws IOException {
    this.number = number;
    this.file = shared.files().get(number);
    this.parser = file.layout().parser(shared.register(), shared.names());
    Path path = new Path(Packed.outer(file.path()));
    InputStream bytes = path.getFileSystem(hadoop).open(path);
    this.records = file.records(bytes);
  }

  @Override
  public boolean hasNext() {
    try {
      if (records.hasNext()) {
        return true;
      }
      records.close();
      return false;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @Override
  public Row next() {
    RecordStream.Entry entry = records.next();
    int expected = file.layout().header().size();
    List<String> fields = entry.fields();
    Parsed parsed =
        fields.size() == expected
            ? parser.parse(fields)
            : Parsed.misfit(fields, expected, file.layout().format().delimiter());
    record++;
    return row(entry.line(), parsed);
  }

  private Row row(long line, Parsed parsed) {
    Parsed.Key key = parsed.key();
    Row[] cells = parsed.cells().stream().map(RecordReader::cell).toArray(Row[]::new);
    return RowFactory.create(
        number,
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
        cells);
  }

  private static Row cell(Cell cell) {
    return RowFactory.create(cell.measure(), cell.raw(), cell.value(), cell.status().label());
  }

  private static String lower(Enum<?> value) {
    return value.name().toLowerCase(Locale.ROOT);
  }
}
