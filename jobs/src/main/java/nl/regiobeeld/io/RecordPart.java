package nl.regiobeeld.io;

import java.util.ArrayList;
import java.util.List;
import nl.regiobeeld.source.Cut;
import nl.regiobeeld.source.Format;
import nl.regiobeeld.source.SourceFile;
import org.apache.spark.sql.connector.read.InputPartition;

/**
 * A part of a file that one task reads.
 *
 * @param file its number
 * @param from where the part begins
 * @param bytes how many it has; -1 when it goes on to the file's end
 * @param end the number of the first record behind it
 */
record RecordPart(int file, Cut from, long bytes, long end) implements InputPartition {
  /** The parts of all files. */
  static List<RecordPart> of(List<SourceFile> files) {
    List<RecordPart> parts = new ArrayList<>();
    for (int i = 0; i < files.size(); i++) {
      Cut from = Cut.START;
      for (Cut next : cuts(files.get(i))) {
        parts.add(new RecordPart(i, from, next.offset() - from.offset(), next.record()));
        from = next;
      }
      parts.add(new RecordPart(i, from, -1, Long.MAX_VALUE));
    }
    return parts;
  }

  private static List<Cut> cuts(SourceFile file) {
    return file.layout().format() instanceof Format.Csv ? file.cuts() : List.of();
  }
}
