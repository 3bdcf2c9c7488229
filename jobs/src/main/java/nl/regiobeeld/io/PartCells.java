package nl.regiobeeld.io;

import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import nl.regiobeeld.model.Status;
import nl.regiobeeld.source.Cell;
import nl.regiobeeld.source.PartwiseParser;
import nl.regiobeeld.source.PartwiseParser.Range;
import org.apache.spark.sql.types.Decimal;
import org.apache.spark.unsafe.types.UTF8String;

/** The cells of records: plain numbers read digit by digit, other texts as the parser does. */
final class PartCells {
  /** Words in the place of a number, of which there are few. */
  private static final int MOST = 1 << 10;

  private static final UTF8String OK = RowMaker.text(Status.OK.label());
  private static final UTF8String PROVISIONAL = RowMaker.text(Status.VOORLOPIG.label());

  private final PartwiseParser parser;
  private final RowMaker maker;
  private final List<Value> values;

  PartCells(PartwiseParser parser, RowMaker maker) {
    this.parser = parser;
    this.maker = maker;
    this.values = IntStream.range(0, parser.measures().size()).mapToObj(this::value).toList();
  }

  /** How the values of a measure are read. */
  private record Value(
      Integer measure, int position, Range range, int scale, ByteMemo<Optional<Cell>> words) {}

  private Value value(int measure) {
    return new Value(
        measure,
        parser.position(measure),
        parser.range(measure),
        parser.measures().get(measure).scale(),
        new ByteMemo<>(MOST));
  }

  /**
   * The cells of a record.
   *
   * @param measure the one it has; negative when it has all
   * @return null when one is no good value, or none is a number
   */
  Object[] of(ByteRecords record, int measure, boolean provisional) {
    int first = Math.max(measure, 0);
    int count = measure < 0 ? values.size() : 1;
    Object[] cells = new Object[count];
    boolean hasNumber = false;
    for (int i = 0; i < count; i++) {
      Value value = values.get(first + i);
      long millionths =
          PlainNumber.millionths(
              record.bytes(),
              record.bounds().begin(value.position()),
              record.bounds().end(value.position()),
              value.range().decimals());
      if (value.range().takes(millionths, value.scale())) {
        cells[i] = plain(record, value, millionths, provisional);
        hasNumber = true;
        continue;
      }
      Optional<Cell> other = other(record, value);
      if (other.isEmpty()) {
        return null;
      }
      cells[i] = maker.cell(provisional ? other.get().provisional() : other.get());
      hasNumber |= other.get().value() != null;
    }
    return hasNumber ? cells : null;
  }

  private Object plain(ByteRecords record, Value value, long millionths, boolean provisional) {
    return maker.cellsAt < 0
        ? null
        : maker.cell(
            value.measure(),
            raw(record, value.position()),
            Decimal.createUnsafe(millionths * value.scale(), RowMaker.PRECISION, RowMaker.SCALE),
            provisional ? PROVISIONAL : OK);
  }

  /** The text of a number, all of whose signs take one byte in every character set. */
  private static UTF8String raw(ByteRecords record, int position) {
    int from = record.bounds().begin(position);
    byte[] bytes = new byte[record.bounds().end(position) - from];
    System.arraycopy(record.bytes(), from, bytes, 0, bytes.length);
    return UTF8String.fromBytes(bytes);
  }

  private Optional<Cell> other(ByteRecords record, Value value) {
    Optional<Cell> known = value.words().get(record, value.position());
    return known == null
        ? value.words().put(parser.cell(value.measure(), record.text(value.position())))
        : known;
  }
}
