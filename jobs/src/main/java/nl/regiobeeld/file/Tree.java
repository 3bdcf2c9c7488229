package nl.regiobeeld.file;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import org.apache.hadoop.fs.FileStatus;
import org.apache.hadoop.fs.FileSystem;
import org.apache.hadoop.fs.Path;

/**
 * A folder with all that is below it, links followed; a folder that is reached again counts once.
 */
final class Tree {
  private final FileSystem system;
  private final Predicate<String> wanted;
  private final List<Path> files = new ArrayList<>();
  private final Set<String> folders = new HashSet<>();

  /**
   * A tree of a file system.
   *
   * @param wanted the names of files and folders to look at
   */
  Tree(FileSystem system, Predicate<String> wanted) {
    this.system = system;
    this.wanted = wanted;
  }

  /** The files at or below a path, in its file system's order. */
  List<Path> files(Path path) throws IOException {
    collect(system.getFileStatus(path));
    return files;
  }

  private void collect(FileStatus status) throws IOException {
    if (status.isFile()) {
      files.add(status.getPath());
      return;
    }
    if (!folders.add(real(status.getPath()))) {
      return;
    }
    FileStatus[] children = system.listStatus(status.getPath());
    Arrays.sort(children);
    for (FileStatus child : children) {
      if (wanted.test(child.getPath().getName())) {
        collect(child);
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
