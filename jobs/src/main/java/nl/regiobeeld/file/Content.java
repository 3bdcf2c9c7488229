package nl.regiobeeld.file;

import java.io.IOException;
import java.io.OutputStream;

/** What a file is to hold, written piece by piece: it need not fit into memory. */
@FunctionalInterface
public interface Content {
  /** Writes all of it; the stream stays open. */
  void writeTo(OutputStream stream) throws IOException;
}
