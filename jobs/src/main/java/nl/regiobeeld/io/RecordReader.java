package nl.regiobeeld.io;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Serializable;
import java.io.UncheckedIOException;
import java.util.Iterator;
import java.util.List;
import java.util.Locale;
import java.util.zip.GZIPInputStream;
import nl.regiobeeld.model.Refusal;
import nl.regiobeeld.region.Names;
import nl.regiobeeld.region.Register;
import nl.regiobeeld.source.Cell;
import nl.regiobeeld.source.Header;
import nl.regiobeeld.source.Parsed;
import nl.regiobeeld.source.RecordParser;
import nl.regiobeeld.source.SourceFile;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
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
  private final CSVParser csv;
  private final Iterator<CSVRecord> records;

  RecordReader(Shared shared, Configuration hadoop, int number) throws IOException {
    this.number = number;
    this.file = shared.files().get(number);
    this.parser = file.layout().parser(shared.register(), shared.names());
    this.csv = Header.format(file.layout().delimiter()).parse(reader(hadoop));
    this.records = csv.iterator();
    records.next();
  }

  private BufferedReader reader(Configuration hadoop) throws IOException {
    Path path = new Path(file.path());
    InputStream stream = path.getFileSystem(hadoop).open(path);
    InputStream content = file.gzip() ? new GZIPInputStream(stream) : stream;
    return new BufferedReader(new InputStreamReader(content, file.charset()), 1 << 16);
  }

  @Override
  public boolean hasNext() {
    try {
      if (records.hasNext()) {
        return true;
      }
      csv.close();
      return false;
    } catch (UncheckedIOException | IllegalStateException e) {
      throw Refusal.input(
          "%s, line %d: the quotes do not match (%s); mend the line or fetch the file again"
              .formatted(file.name(), csv.getCurrentLineNumber(), e.getMessage()));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @Override
  public Row next() {
    CSVRecord record = records.next();
    long line = Header.firstLine(record, csv.getCurrentLineNumber());
    return row(
        line,
        record.size() == file.layout().header().size() ? parser.parse(record) : misfit(record));
  }

  private Parsed misfit(CSVRecord record) {
    int expected = file.layout().header().size();
    String reason = "%d velden in plaats van %d".formatted(record.size(), expected);
    String raw = String.join(String.valueOf(file.layout().delimiter()), record.toList());
    return new Parsed(
        Parsed.Outcome.AFGEKEURD,
        reason,
        "",
        raw,
        new Parsed.Key("", "", "", "", 0, Parsed.Margin.WAARDE),
        "",
        List.of());
  }

  private Row row(long line, Parsed parsed) {
    Parsed.Key key = parsed.key();
    Row[] cells = parsed.cells().stream().map(RecordReader::cell).toArray(Row[]::new);
    return RowFactory.create(
        number,
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
