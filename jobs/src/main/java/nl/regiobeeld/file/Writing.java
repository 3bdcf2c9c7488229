package nl.regiobeeld.file;

import java.io.IOException;
import org.apache.hadoop.conf.Configuration;
import org.apache.hadoop.fs.Path;

/** How a kind of store makes a small file appear under its name at once, with all that is in it. */
interface Writing {
  /**
   * The way of this path's store. Hadoop has no capability that tells whether a rename replaces a
   * file at once, so the few schemes that do are named; elsewhere it is a copy, or a delete and a
   * rename, but a file is there only once it was closed, as in any object store.
   */
  static Writing of(Path path, Configuration configuration) throws IOException {
    return switch (path.toUri().getScheme()) {
      case "file" -> new DiskWriting();
      case "hdfs", "viewfs" -> new RenameWriting(configuration);
      default -> new ObjectWriting(path.getFileSystem(configuration));
    };
  }

  /**
   * Creates a file, unless there is one already.
   *
   * @return whether it was created
   */
  boolean create(Path path, byte[] bytes) throws IOException;

  /**
   * Puts this in the place of a file, or where there is none yet; when the content fails, the file
   * stays as it was.
   */
  void replace(Path path, Content content) throws IOException;

  /** What lies there now; of stores that cannot make a writing depend on it, nothing of use. */
  default Slot.Seen look(Path path) throws IOException {
    return Slot.Seen.NOTHING;
  }

  /**
   * Puts bytes in the place of what was seen, where the store can decide whether that still lies
   * there; elsewhere in the place of whatever does.
   *
   * @return whether they were put
   */
  default boolean replace(Path path, byte[] bytes, Slot.Seen seen) throws IOException {
    replace(path, stream -> stream.write(bytes));
    return true;
  }

  /**
   * Puts a complete file of this machine in a place at once; afterwards it is gone from its own.
   */
  void bring(java.nio.file.Path file, Path path) throws IOException;

  /** Waits until a file, or the names in a folder, would survive a power cut. */
  void force(Path path) throws IOException;
}
