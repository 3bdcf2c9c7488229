package nl.regiobeeld.file;

import java.io.BufferedOutputStream;
import java.io.Closeable;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.OpenOption;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;

/**
 * On a disk of this machine: written and forced under another name, then given its own, and that
 * forced too. Hadoop's own streams there force nothing, and its rename cannot replace.
 */
final class DiskWriting implements Writing {
  private static final int BUFFER = 1 << 16;

  /** A file on its way, gone afterwards; that it cannot be removed never hides why. */
  private record Fresh(Path file) implements Closeable {
    @Override
    public void close() throws IOException {
      Files.deleteIfExists(file);
    }
  }

  @Override
  public boolean create(org.apache.hadoop.fs.Path path, byte[] bytes) throws IOException {
    Path target = local(path);
    try (Fresh fresh = new Fresh(local(Temporary.beside(path)))) {
      write(fresh.file(), stream -> stream.write(bytes));
      boolean created = link(target, fresh.file(), bytes);
      forceFile(target.getParent());
      return created;
    }
  }

  /** A second name for the same file: given at once, and refused when the name is taken. */
  private static boolean link(Path target, Path fresh, byte[] bytes) throws IOException {
    try {
      Files.createLink(target, fresh);
      return true;
    } catch (FileAlreadyExistsException e) {
      return false;
    } catch (NoSuchFileException e) {
      // Cleared away as a leftover by a run that holds the lock: then there is another run.
      return false;
    } catch (FileSystemException | UnsupportedOperationException e) {
      return createPlainly(target, bytes);
    }
  }

  /** Some disks, such as memory sticks, give a file one name only: there it may be seen empty. */
  private static boolean createPlainly(Path target, byte[] bytes) throws IOException {
    try {
      write(target, stream -> stream.write(bytes));
      return true;
    } catch (FileAlreadyExistsException e) {
      return false;
    }
  }

  @Override
  public void replace(org.apache.hadoop.fs.Path path, Content content) throws IOException {
    Path target = local(path);
    Files.createDirectories(target.getParent());
    try (Fresh fresh = new Fresh(local(Temporary.beside(path)))) {
      write(fresh.file(), content);
      Files.move(
          fresh.file(),
          target,
          StandardCopyOption.ATOMIC_MOVE,
          StandardCopyOption.REPLACE_EXISTING);
      forceFile(target.getParent());
    }
  }

  @Override
  public void bring(Path file, org.apache.hadoop.fs.Path path) throws IOException {
    Path target = local(path);
    Files.createDirectories(target.getParent());
    try (FileChannel channel = FileChannel.open(file, StandardOpenOption.WRITE)) {
      channel.force(true);
    }
    Files.move(file, target, StandardCopyOption.ATOMIC_MOVE);
  }

  @Override
  public void force(org.apache.hadoop.fs.Path path) throws IOException {
    forceFile(local(path));
  }

  private static void write(Path file, Content content) throws IOException {
    OpenOption[] anew = {StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE};
    try (FileChannel channel = FileChannel.open(file, anew)) {
      OutputStream stream = new BufferedOutputStream(Channels.newOutputStream(channel), BUFFER);
      content.writeTo(stream);
      stream.flush();
      channel.force(true);
    }
  }

  /** Opened for reading only, as a folder cannot be opened otherwise. */
  private static void forceFile(Path path) throws IOException {
    try (FileChannel channel = FileChannel.open(path, StandardOpenOption.READ)) {
      channel.force(true);
    }
  }

  private static Path local(org.apache.hadoop.fs.Path path) {
    return Path.of(path.toUri());
  }
}
