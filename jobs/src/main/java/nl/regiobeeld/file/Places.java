package nl.regiobeeld.file;

import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Predicate;
import nl.regiobeeld.model.Refusal;
import nl.regiobeeld.model.Secrets;
import org.apache.hadoop.conf.Configuration;
import org.apache.hadoop.fs.FileStatus;
import org.apache.hadoop.fs.FileSystem;
import org.apache.hadoop.fs.Path;

/** Files and folders on any of Hadoop's file systems. */
public final class Places {
  /**
   * Bytes of a file that is read as one text; the largest, a manifest, has some hundred thousand.
   */
  private static final int LARGEST_TEXT = 64 << 20;

  private final Configuration configuration;

  /** Places reached with this configuration. */
  public Places(Configuration configuration) {
    this.configuration = configuration;
  }

  /** How the file systems are reached. */
  public Configuration configuration() {
    return configuration;
  }

  /** The file system of a path. */
  FileSystem system(Path path) {
    try {
      return path.getFileSystem(configuration);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /**
   * The path as its file system writes it, with scheme.
   *
   * @throws Refusal when it holds a password
   */
  public Path qualified(String path) {
    if (Secrets.in(path)) {
      throw Refusal.usage(
          "%s holds a password, which other users of this machine can see; leave it out and put it into Hadoop's settings or the environment"
              .formatted(Secrets.without(path)));
    }
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

  /**
   * All files at or below a path, hidden ones aside, sorted by path; empty when there is none.
   * Links are followed, and a folder that is reached again, as through a link to itself, counts
   * once.
   */
  public List<Path> filesBelow(Path path) {
    try {
      List<Path> files = new Tree(system(path), name -> !name.startsWith(".")).files(path);
      files.sort(Comparator.naturalOrder());
      return files;
    } catch (FileNotFoundException e) {
      return List.of();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** All files below a folder, hidden ones too. */
  public List<Path> everythingBelow(Path folder) {
    try {
      return new Tree(system(folder), name -> true).files(folder);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
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

  /** The size in bytes of all files below a folder, hidden ones too; 0 when it goes meanwhile. */
  public long bytesBelow(Path folder) {
    try {
      return system(folder).getContentSummary(folder).getLength();
    } catch (FileNotFoundException e) {
      return 0;
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
      byte[] bytes = stream.readNBytes(LARGEST_TEXT + 1);
      if (bytes.length > LARGEST_TEXT) {
        throw Refusal.input(
            String.format(
                Locale.ROOT,
                "%s: more than %,d bytes are no settings, note or manifest; put the right file"
                    + " there",
                path.toUri().getPath(),
                LARGEST_TEXT));
      }
      return Optional.of(new String(bytes, StandardCharsets.UTF_8));
    } catch (FileNotFoundException e) {
      return Optional.empty();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Begins a new file; an error when there is one already. */
  public OutputStream begin(Path path) throws IOException {
    return system(path).create(path, false);
  }

  /** Removes a file or folder with all that is in it, if it is there. */
  public void delete(Path path) {
    try {
      // A disk of this machine says that it may not by false, as it does when nothing is there.
      if (!system(path).delete(path, true) && exists(path)) {
        throw new IOException(path.toUri().getPath() + ": Permission denied: it cannot be removed");
      }
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

  /**
   * Creates a file with this text, unless there is one already; it is never seen without its text.
   *
   * @return whether it was created
   */
  public boolean create(Path path, String text) {
    try {
      return Writing.of(path, configuration).create(path, text.getBytes(StandardCharsets.UTF_8));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Puts a text in the place of a file at once: readers see the old text or the new one. */
  public void replace(Path path, String text) {
    replace(path, text.getBytes(StandardCharsets.UTF_8));
  }

  /** Puts bytes in the place of a file at once: readers see the old ones or the new ones. */
  public void replace(Path path, byte[] bytes) {
    replace(path, stream -> stream.write(bytes));
  }

  /**
   * Puts a content of any size in the place of a file at once; when it fails or is interrupted the
   * file stays as it was.
   */
  public void replace(Path path, Content content) {
    try {
      Writing.of(path, configuration).replace(path, content);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Moves a complete file of this machine to a path; readers never see part of it there. */
  public void bring(java.nio.file.Path file, Path path) throws IOException {
    Writing.of(path, configuration).bring(file, path);
  }

  /**
   * Waits until a file, or the names in a folder, would survive a power cut. Only a disk of this
   * machine needs that: elsewhere a file that was closed is in the store's care.
   */
  public void force(Path path) {
    try {
      Writing.of(path, configuration).force(path);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
