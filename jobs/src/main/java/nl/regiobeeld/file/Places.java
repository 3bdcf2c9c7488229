package nl.regiobeeld.file;

import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.regiobeeld.model.Refusal;
import nl.regiobeeld.model.Secrets;
import org.apache.hadoop.conf.Configuration;
import org.apache.hadoop.fs.FSDataOutputStream;
import org.apache.hadoop.fs.FileAlreadyExistsException;
import org.apache.hadoop.fs.FileContext;
import org.apache.hadoop.fs.FileStatus;
import org.apache.hadoop.fs.FileSystem;
import org.apache.hadoop.fs.Options;
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

  private FileSystem system(Path path) {
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
    List<Path> files = new ArrayList<>();
    try {
      new Walk(system(path), files, Places::isVisible).add(system(path).getFileStatus(path));
    } catch (FileNotFoundException e) {
      return List.of();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    files.sort(Comparator.naturalOrder());
    return files;
  }

  private static boolean isVisible(String name) {
    return !name.startsWith(".");
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
      byte[] bytes = stream.readNBytes(LARGEST_TEXT + 1);
      if (bytes.length > LARGEST_TEXT) {
        throw Refusal.input(
            "%s: more than %,d bytes are no settings, note or manifest; put the right file there"
                .formatted(path.toUri().getPath(), LARGEST_TEXT));
      }
      return Optional.of(new String(bytes, StandardCharsets.UTF_8));
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

  /**
   * Creates a file with this text, unless there is one already.
   *
   * @return whether it was created
   */
  public boolean create(Path path, String text) {
    if (path.toUri().getScheme().equals("file")) {
      return createLocal(java.nio.file.Path.of(path.toUri()), text);
    }
    try (OutputStream stream = system(path).create(path, false)) {
      stream.write(text.getBytes(StandardCharsets.UTF_8));
      return true;
    } catch (FileAlreadyExistsException e) {
      return false;
    } catch (IOException e) {
      if (exists(path)) {
        return false;
      }
      throw new UncheckedIOException(e);
    }
  }

  private static boolean createLocal(java.nio.file.Path path, String text) {
    try {
      Files.writeString(path, text, StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE);
      return true;
    } catch (java.nio.file.FileAlreadyExistsException e) {
      return false;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Puts a text in the place of a file at once: readers see the old text or the new one. */
  public void replace(Path path, String text) {
    byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
    Path fresh = new Path(path.getParent(), "." + path.getName() + "." + UUID.randomUUID());
    try {
      if (path.toUri().getScheme().equals("file")) {
        replaceLocal(
            java.nio.file.Path.of(path.toUri()), java.nio.file.Path.of(fresh.toUri()), bytes);
        return;
      }
      try (FSDataOutputStream stream = system(fresh).create(fresh, true)) {
        stream.write(bytes);
        stream.hsync();
      }
      FileContext.getFileContext(path.toUri(), configuration)
          .rename(fresh, path, Options.Rename.OVERWRITE);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static void replaceLocal(java.nio.file.Path path, java.nio.file.Path fresh, byte[] bytes)
      throws IOException {
    Files.createDirectories(path.getParent());
    try (FileChannel channel =
        FileChannel.open(fresh, StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE)) {
      channel.write(ByteBuffer.wrap(bytes));
      channel.force(true);
    }
    Files.move(fresh, path, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
  }
}
