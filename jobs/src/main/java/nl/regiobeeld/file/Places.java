package nl.regiobeeld.file;

import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import org.apache.hadoop.conf.Configuration;
import org.apache.hadoop.fs.FileStatus;
import org.apache.hadoop.fs.FileSystem;
import org.apache.hadoop.fs.Path;

/** Files and folders on any of Hadoop's file systems. */
public final class Places {
  private static final Pattern TEMPORARY =
      Pattern.compile("\\..+\\.[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}");

  /** How often a file just written may be cleared away as a leftover by a run that begins. */
  private static final int TRIES = 20;

  private final Configuration configuration;

  /** Places reached with this configuration. */
  public Places(Configuration configuration) {
    this.configuration = configuration;
  }

  /** How the file systems are reached. */
  public Configuration configuration() {
    return configuration;
  }

  private FileSystem system(Path path) {
    try {
      return path.getFileSystem(configuration);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The path as its file system writes it, with scheme. */
  public Path qualified(String path) {
    Path given = new Path(path);
    return system(given).makeQualified(given);
  }

  /** Whether there is something at the path. */
  public boolean exists(Path path) {
    try {
      return system(path).exists(path);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** All files at or below a path, hidden ones aside, sorted by path; empty when there is none. */
  public List<Path> filesBelow(Path path) {
    List<Path> files = new ArrayList<>();
    try {
      collect(system(path), system(path).getFileStatus(path), files);
    } catch (FileNotFoundException e) {
      return List.of();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    files.sort(Comparator.naturalOrder());
    return files;
  }

  private static void collect(FileSystem system, FileStatus status, List<Path> files)
      throws IOException {
    if (status.isFile()) {
      files.add(status.getPath());
      return;
    }
    for (FileStatus child : system.listStatus(status.getPath())) {
      if (!child.getPath().getName().startsWith(".")) {
        collect(system, child, files);
      }
    }
  }

  /** The folders in a folder. */
  public List<Path> foldersIn(Path folder) {
    try {
      return Arrays.stream(system(folder).listStatus(folder))
          .filter(FileStatus::isDirectory)
          .map(FileStatus::getPath)
          .toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Opens a file for reading. */
  public InputStream open(Path path) throws IOException {
    return system(path).open(path);
  }

  /** The text of a small UTF-8 file, or none when it is not there. */
  public Optional<String> text(Path path) {
    try (InputStream stream = open(path)) {
      return Optional.of(new String(stream.readAllBytes(), StandardCharsets.UTF_8));
    } catch (FileNotFoundException e) {
      return Optional.empty();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Removes a file or folder with all that is in it, if it is there. */
  public void delete(Path path) {
    try {
      system(path).delete(path, true);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Makes a folder and those above it. */
  public void makeFolder(Path folder) {
    try {
      system(folder).mkdirs(folder);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Removes the files in a folder that have such a name; what is in its folders stays. */
  public void removeFiles(Path folder, Predicate<String> names) {
    try {
      for (FileStatus each : system(folder).listStatus(folder)) {
        if (each.isFile() && names.test(each.getPath().getName())) {
          system(folder).delete(each.getPath(), false);
        }
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Whether a file has the name of one that was on its way when its writer was stopped. */
  public static boolean isTemporary(String name) {
    return TEMPORARY.matcher(name).matches();
  }

  /** When a file was last written, by the clock of its store; none when it is not there. */
  public Optional<Instant> written(Path path) {
    try {
      long millis = system(path).getFileStatus(path).getModificationTime();
      return Optional.of(Instant.ofEpochMilli(millis));
    } catch (FileNotFoundException e) {
      return Optional.empty();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The time in a folder, by the clock of its store: that of a file written just now. */
  public Instant now(Path folder) {
    for (int i = 0; i < TRIES; i++) {
      Path probe = temporary(new Path(folder, "now"));
      boolean created = create(probe, "");
      Optional<Instant> now = written(probe);
      delete(probe);
      if (created && now.isPresent()) {
        return now.get();
      }
    }
    throw new UncheckedIOException(new IOException("files in " + folder + " do not stay"));
  }

  /**
   * Creates a file with this text, unless there is one already; it is never seen without its text.
   *
   * @return whether it was created
   */
  public boolean create(Path path, String text) {
    try {
      return writing(path).create(path, text.getBytes(StandardCharsets.UTF_8));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Puts a text in the place of a file at once: readers see the old text or the new one. */
  public void replace(Path path, String text) {
    try {
      writing(path).replace(path, text.getBytes(StandardCharsets.UTF_8));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /**
   * Waits until a file, or the names in a folder, would survive a power cut. Only a disk of this
   * machine needs that: elsewhere a file that was closed is in the store's care.
   */
  public void force(Path path) {
    try {
      writing(path).force(path);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /**
   * How this path's store makes a file appear at once. Hadoop has no capability that tells whether
   * a rename replaces a file at once, so the few schemes that do are named; elsewhere it is a copy
   * or a delete and a rename, but a file is there only once it was closed, as in any object store.
   */
  private Writing writing(Path path) {
    return switch (path.toUri().getScheme()) {
      case "file" -> new DiskWriting();
      case "hdfs", "viewfs" -> new RenameWriting(configuration);
      default -> new ObjectWriting(system(path));
    };
  }

  /** A name beside a file that is like no other, hidden from readers. */
  static Path temporary(Path path) {
    return new Path(path.getParent(), "." + path.getName() + "." + UUID.randomUUID());
  }
}
