package nl.regiobeeld.file;

import static org.apache.hadoop.fs.Options.CreateFileOptionKeys.FS_OPTION_CREATE_CONDITIONAL_OVERWRITE;
import static org.apache.hadoop.fs.Options.CreateFileOptionKeys.FS_OPTION_CREATE_CONDITIONAL_OVERWRITE_ETAG;

import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.util.Arrays;
import org.apache.hadoop.fs.EtagSource;
import org.apache.hadoop.fs.FSDataOutputStream;
import org.apache.hadoop.fs.FSDataOutputStreamBuilder;
import org.apache.hadoop.fs.FileStatus;
import org.apache.hadoop.fs.FileSystem;
import org.apache.hadoop.fs.Path;
import org.apache.hadoop.fs.StreamCapabilities;

/** In an object store: a rename would be a copy, but an object appears whole when it is closed. */
final class ObjectWriting implements Writing {
  private final FileSystem system;

  ObjectWriting(FileSystem system) {
    this.system = system;
  }

  /**
   * {@inheritDoc}
   *
   * <p>What lies there afterwards decides: a store may report a file as taken that it created
   * itself, when its first answer was lost and it asked again.
   */
  @Override
  public boolean create(Path path, byte[] bytes) throws IOException {
    try (FSDataOutputStream stream = creating(path)) {
      stream.write(bytes);
    } catch (IOException e) {
      if (!system.exists(path)) {
        throw e;
      }
    }
    return Arrays.equals(read(path), bytes);
  }

  /** Decided by the store at the end where it can; else it is looked at when the writing begins. */
  private FSDataOutputStream creating(Path path) throws IOException {
    FSDataOutputStreamBuilder<?, ?> file = system.createFile(path).recursive();
    if (system.hasPathCapability(path, FS_OPTION_CREATE_CONDITIONAL_OVERWRITE)) {
      return file.must(FS_OPTION_CREATE_CONDITIONAL_OVERWRITE, true).build();
    }
    return file.overwrite(false).build();
  }

  private byte[] read(Path path) throws IOException {
    try (InputStream stream = system.open(path)) {
      return stream.readAllBytes();
    }
  }

  /** {@inheritDoc} A stream that is closed is an object: what failed must be given up before. */
  @Override
  public void replace(Path path, Content content) throws IOException {
    FSDataOutputStream stream = system.create(path, true);
    try {
      content.writeTo(stream);
    } catch (IOException | RuntimeException | Error e) {
      if (stream.hasCapability(StreamCapabilities.ABORTABLE_STREAM)) {
        stream.abort();
      }
      throw e;
    }
    stream.close();
  }

  @Override
  public Slot.Seen look(Path path) throws IOException {
    try {
      FileStatus status = system.getFileStatus(path);
      String tag = status instanceof EtagSource source ? source.getEtag() : null;
      return new Slot.Seen(true, tag == null ? "" : tag);
    } catch (FileNotFoundException e) {
      return Slot.Seen.NOTHING;
    }
  }

  /**
   * {@inheritDoc}
   *
   * <p>As when creating, what lies there afterwards decides. An unchanged tag means that nobody
   * else wrote: then it was a failure like any other.
   */
  @Override
  public boolean replace(Path path, byte[] bytes, Slot.Seen seen) throws IOException {
    if (!seen.there()) {
      return create(path, bytes);
    }
    if (seen.tag().isEmpty()
        || !system.hasPathCapability(path, FS_OPTION_CREATE_CONDITIONAL_OVERWRITE_ETAG)) {
      replace(path, stream -> stream.write(bytes));
      return true;
    }
    try (FSDataOutputStream stream = replacing(path, seen.tag())) {
      stream.write(bytes);
    } catch (IOException e) {
      if (look(path).equals(seen)) {
        throw e;
      }
    }
    return Arrays.equals(read(path), bytes);
  }

  private FSDataOutputStream replacing(Path path, String tag) throws IOException {
    FSDataOutputStreamBuilder<?, ?> file = system.createFile(path);
    file.overwrite(true);
    return file.must(FS_OPTION_CREATE_CONDITIONAL_OVERWRITE_ETAG, tag).build();
  }

  @Override
  public void bring(java.nio.file.Path file, Path path) throws IOException {
    replace(path, stream -> Files.copy(file, stream));
    Files.delete(file);
  }

  @Override
  public void force(Path path) {
    // A closed object is in the store's care.
  }
}
