package nl.regiobeeld.file;

import java.io.IOException;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import org.apache.hadoop.fs.FileStatus;
import org.apache.hadoop.fs.FileSystem;
import org.apache.hadoop.fs.Path;

/** Collects files from folders, each folder once, by whatever links it is reached. */
final class Walk {
  private final FileSystem system;
  private final List<Path> files;
  private final Predicate<String> wanted;
  private final Set<String> folders = new HashSet<>();

  /**
   * A walk.
   *
   * @param files gets what is found
   * @param wanted which names in a folder are looked at
   */
  Walk(FileSystem system, List<Path> files, Predicate<String> wanted) {
    this.system = system;
    this.files = files;
    this.wanted = wanted;
  }

  /** Adds a file, or all wanted ones in a folder and below. */
  void add(FileStatus status) throws IOException {
    if (status.isFile()) {
      files.add(status.getPath());
    } else if (folders.add(real(status.getPath()))) {
      FileStatus[] children = system.listStatus(status.getPath());
      Arrays.sort(children);
      for (FileStatus child : children) {
        if (wanted.test(child.getPath().getName())) {
          add(child);
        }
      }
    }
  }

  /** Where a path leads in the end; only this machine's file systems have links. */
  private static String real(Path path) throws IOException {
    return path.toUri().getScheme().equals("file")
        ? java.nio.file.Path.of(path.toUri()).toRealPath().toString()
        : path.toString();
  }
}
