package nl.regiobeeld.source;

import java.io.Serializable;

/**
 * A place in a delimited file where a record starts, so that it can be read from there.
 *
 * @param offset of the record's first byte
 * @param line the line it starts on, the first line of the file being 1
 * @param record how many records there are before it, the header's among them
 */
public record Cut(long offset, long line, long record) implements Serializable {
  /** The start of a file. */
  public static final Cut START = new Cut(0, 1, 0);
}
