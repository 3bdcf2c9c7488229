package nl.regiobeeld.file;

import java.io.IOException;
import org.apache.hadoop.fs.Path;

/** How a kind of store makes a small file appear under its name at once, with all that is in it. */
interface Writing {
  /**
   * Creates a file, unless there is one already.
   *
   * @return whether it was created
   */
  boolean create(Path path, byte[] bytes) throws IOException;

  /** Puts bytes in the place of a file, or where there is none yet. */
  void replace(Path path, byte[] bytes) throws IOException;

  /** Waits until a file, or the names in a folder, would survive a power cut. */
  void force(Path path) throws IOException;
}
