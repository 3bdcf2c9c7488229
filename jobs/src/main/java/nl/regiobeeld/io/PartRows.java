package nl.regiobeeld.io;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import nl.regiobeeld.source.Part;
import nl.regiobeeld.source.PartwiseParser;
import nl.regiobeeld.source.SourceFile;
import org.apache.spark.sql.catalyst.InternalRow;

/**
 * Makes rows straight from bytes: what the fields of a record tell is remembered from the parser's
 * own answers, so that no rule stands here. What is new or odd is left to the parser.
 */
final class PartRows {
  /** Regions in years, with all wijken and buurten of a few. */
  private static final int MOST = 1 << 17;

  private static final Object[] NO_CELLS = {};

  private final PartwiseParser parser;
  private final RowMaker maker;
  private final int width;
  private final int[][] groups;
  private final List<ByteMemo<Known>> memos;
  private final PartCells cells;
  private final Object[] empty;
  private final Known nothing;

  PartRows(SourceFile file, PartwiseParser parser, RowMaker maker) {
    this.parser = parser;
    this.maker = maker;
    this.width = file.layout().header().size();
    this.groups =
        parser.groups().stream()
            .map(group -> group.stream().mapToInt(Integer::intValue).toArray())
            .toArray(int[][]::new);
    this.memos = Stream.of(groups).map(group -> new ByteMemo<Known>(MOST)).toList();
    this.cells = new PartCells(parser, maker);
    this.empty = maker.values(Part.NOTHING.parsed());
    this.nothing = new Known(Part.NOTHING, empty, empty);
  }

  /** The row of a record; null when the parser must say what it is. */
  InternalRow row(ByteRecords record, long number) {
    if (record.isOdd() || record.bounds().size() != width) {
      return null;
    }
    Object[] values = empty.clone();
    Known measured = nothing;
    boolean provisional = false;
    for (int group = 0; group < groups.length; group++) {
      Known known = known(group, record);
      if (known == null) {
        return null;
      }
      Part part = known.part();
      if (part.isAgainst()) {
        return against(record, number, known, measured);
      }
      known.into(values);
      measured = part.measure() < 0 ? measured : known;
      provisional |= part.provisional();
    }
    Object[] found = cells.of(record, measured.part().measure(), provisional);
    return found == null ? null : maker.row(values, number, record.line(), found);
  }

  /** A record that is not used; of a measure, if that is known already. */
  private InternalRow against(ByteRecords record, long number, Known against, Known measured) {
    Object[] found =
        against.part().valued() ? cells.of(record, measured.part().measure(), false) : NO_CELLS;
    if (found == null) {
      return null;
    }
    Object[] values = empty.clone();
    measured.into(values);
    against.into(values);
    return maker.row(values, number, record.line(), found);
  }

  private Known known(int group, ByteRecords record) {
    ByteMemo<Known> memo = memos.get(group);
    Known known = memo.get(record, groups[group]);
    return known == null ? asked(group, record).map(memo::put).orElse(null) : known;
  }

  /** What the parser says of a group, given no more than its fields. */
  private Optional<Known> asked(int group, ByteRecords record) {
    String[] fields = new String[width];
    Arrays.fill(fields, "");
    for (int field : groups[group]) {
      fields[field] = record.text(field);
    }
    return parser
        .part(group, List.of(fields))
        .map(part -> new Known(part, maker.values(part.parsed()), empty));
  }
}
