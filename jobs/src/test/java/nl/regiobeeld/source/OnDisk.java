package nl.regiobeeld.source;

import java.nio.file.Path;

/** Source files that lie on this disk, for tests that open them without Hadoop. */
public final class OnDisk {
  private OnDisk() {}

  /** Where a file lies; of one inside a zip, where the zip lies. */
  public static Path of(SourceFile file) {
    return Path.of(new org.apache.hadoop.fs.Path(Packed.outer(file.path())).toUri());
  }
}
