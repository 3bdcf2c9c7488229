package nl.regiobeeld.source;

import java.util.Iterator;
import java.util.List;

/** The records of one file, read one by one. */
public interface RecordStream extends Iterator<RecordStream.Entry>, AutoCloseable {
  /**
   * One record.
   *
   * @param line the number of the line on which it starts, the first line being 1
   * @param fields its texts as they stand in the file
   */
  record Entry(long line, List<String> fields) {}

  @Override
  void close();
}
