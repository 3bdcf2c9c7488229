package nl.regiobeeld.source;

import java.io.IOException;
import java.util.Iterator;
import java.util.List;

/**
 * The records of one file below its header, one at a time.
 *
 * <p>A file that breaks off or cannot be read further ends in a {@link nl.regiobeeld.model.Refusal}
 * that names file and line.
 */
public interface RecordStream extends Iterator<RecordStream.Entry>, AutoCloseable {
  /**
   * A record.
   *
   * @param line the line on which it starts, the first line of the file being 1
   * @param fields its fields, in the order of the layout's header
   */
  record Entry(long line, List<String> fields) {}

  @Override
  void close() throws IOException;
}
