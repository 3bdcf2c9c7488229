package nl.regiobeeld.io;

import java.io.Closeable;
import java.io.IOException;
import java.nio.charset.Charset;
import java.util.List;
import java.util.Optional;
import nl.regiobeeld.source.Cut;
import nl.regiobeeld.source.Format;
import nl.regiobeeld.source.PartwiseParser;
import nl.regiobeeld.source.RecordParser;
import org.apache.spark.sql.catalyst.InternalRow;
import org.apache.spark.sql.connector.read.PartitionReader;

/** The rows of a part of a file: from bytes where it can be, else record by record. */
final class FileRows implements PartitionReader<InternalRow> {
  private final OpenFile file;
  private final RecordPart part;
  private final RowMaker maker;
  private final RecordParser parser;
  private final Optional<PartRows> quick;

  /** The number of the record that is read next, the header being 0. */
  private long number;

  private ByteRecords bytes;
  private GeneralRows general;
  private InternalRow row;

  FileRows(OpenFile file, RecordPart part, RowMaker maker, RecordParser parser, int buffer)
      throws IOException {
    this.file = file;
    this.part = part;
    this.maker = maker;
    this.parser = parser;
    this.quick =
        parser instanceof PartwiseParser partwise
            ? Optional.of(new PartRows(file.source(), partwise, maker))
            : Optional.empty();
    this.number = part.from().record();
    if (file.source().layout().format() instanceof Format.Csv csv) {
      Cut from = part.from();
      Charset charset = Charset.forName(file.source().charset());
      this.bytes =
          new ByteRecords(file.content(from), from, part.bytes(), csv.delimiter(), charset, buffer);
    } else {
      readGenerally();
    }
  }

  @Override
  public boolean next() throws IOException {
    row = bytes == null ? general.next() : ofBytes();
    return row != null;
  }

  private InternalRow ofBytes() throws IOException {
    ByteRecords.Found found = bytes.next();
    if (found == ByteRecords.Found.RECORD && number == 0 && bytes.texts().isPresent()) {
      number++;
      found = bytes.next();
    }
    if (found == ByteRecords.Found.END) {
      return null;
    }
    InternalRow next = found == ByteRecords.Found.RECORD && number > 0 ? ofRecord() : null;
    if (next == null) {
      readGenerally();
      return general.next();
    }
    number++;
    return next;
  }

  /** The row of a record; null when its quotes do not match, of which the general reader tells. */
  private InternalRow ofRecord() {
    InternalRow quickly = quick.map(rows -> rows.row(bytes, number)).orElse(null);
    if (quickly != null) {
      return quickly;
    }
    Optional<List<String>> fields = bytes.texts();
    return fields
        .map(texts -> maker.row(number, bytes.line(), file.parsed(parser, texts)))
        .orElse(null);
  }

  /** Goes on in the way that can read whatever there is, and that says where it cannot. */
  private void readGenerally() throws IOException {
    close(bytes);
    bytes = null;
    general = new GeneralRows(file, parser, maker, Math.max(number, 1), part.end());
  }

  @Override
  public InternalRow get() {
    return row;
  }

  @Override
  public void close() throws IOException {
    close(bytes);
    close(general);
  }

  private static void close(Closeable open) throws IOException {
    if (open != null) {
      open.close();
    }
  }
}
