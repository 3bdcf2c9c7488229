package nl.regiobeeld.file;

import static org.apache.hadoop.fs.Options.CreateFileOptionKeys.FS_OPTION_CREATE_CONDITIONAL_OVERWRITE;
import static org.apache.hadoop.fs.Options.CreateFileOptionKeys.FS_OPTION_CREATE_CONDITIONAL_OVERWRITE_ETAG;

import java.io.ByteArrayOutputStream;
import java.io.FileNotFoundException;
import java.io.IOException;
import java.net.URI;
import java.util.Arrays;
import java.util.Map;
import java.util.NavigableMap;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentSkipListMap;
import org.apache.hadoop.conf.Configuration;
import org.apache.hadoop.fs.EtagSource;
import org.apache.hadoop.fs.FSDataInputStream;
import org.apache.hadoop.fs.FSDataOutputStream;
import org.apache.hadoop.fs.FSDataOutputStreamBuilder;
import org.apache.hadoop.fs.FileAlreadyExistsException;
import org.apache.hadoop.fs.FileStatus;
import org.apache.hadoop.fs.FileSystem;
import org.apache.hadoop.fs.Path;
import org.apache.hadoop.fs.permission.FsPermission;
import org.apache.hadoop.util.Progressable;

/**
 * An object store in this JVM, {@code store://<bucket>/}, with the manners of a real one: an object
 * is there once its stream is closed, folders are beginnings of names, nothing can be renamed or
 * appended to, and a create may depend at its end on there being nothing yet, or what was seen.
 */
public final class MemoryStore extends FileSystem {
  /** An object and when it was closed, in milliseconds. */
  private static final class Item {
    private final byte[] bytes;
    private final long closed = System.currentTimeMillis();

    Item(byte[] bytes) {
      this.bytes = bytes;
    }

    String tag() {
      return Integer.toHexString(Arrays.hashCode(bytes));
    }
  }

  /** A file with the mark of its bytes. */
  private static final class Tagged extends FileStatus implements EtagSource {
    private static final long serialVersionUID = 1L;

    private final String tag;

    Tagged(Item item, Path path) {
      super(item.bytes.length, false, 1, item.bytes.length, item.closed, path);
      this.tag = item.tag();
    }

    @Override
    public String getEtag() {
      return tag;
    }
  }

  private static final NavigableMap<String, Item> OBJECTS = new ConcurrentSkipListMap<>();

  private URI uri = URI.create("store:///");

  @Override
  public String getScheme() {
    return "store";
  }

  @Override
  public void initialize(URI name, Configuration configuration) throws IOException {
    super.initialize(name, configuration);
    uri = URI.create(name.getScheme() + "://" + name.getAuthority());
  }

  @Override
  public URI getUri() {
    return uri;
  }

  @Override
  public boolean hasPathCapability(Path path, String capability) throws IOException {
    return capability.equals(FS_OPTION_CREATE_CONDITIONAL_OVERWRITE)
        || capability.equals(FS_OPTION_CREATE_CONDITIONAL_OVERWRITE_ETAG)
        || super.hasPathCapability(path, capability);
  }

  @Override
  public FSDataInputStream open(Path path, int bufferSize) throws IOException {
    Item item = OBJECTS.get(key(path));
    if (item == null) {
      throw new FileNotFoundException(path.toString());
    }
    return new FSDataInputStream(new MemoryInput(item.bytes));
  }

  @Override
  public FSDataOutputStream create(
      Path path,
      FsPermission permission,
      boolean overwrite,
      int bufferSize,
      short replication,
      long blockSize,
      Progressable progress)
      throws IOException {
    if (!overwrite && exists(path)) {
      throw new FileAlreadyExistsException(path.toString());
    }
    return writing(path, false, null);
  }

  @Override
  public FSDataOutputStreamBuilder<?, ?> createFile(Path path) {
    return new Creation(this, path);
  }

  FSDataOutputStream writing(Path path, boolean onlyIfAbsent, String onlyIfTag) throws IOException {
    return new FSDataOutputStream(new Upload(key(path), onlyIfAbsent, onlyIfTag), statistics);
  }

  /** Bytes on their way; the object is there when they are closed. */
  private static final class Upload extends ByteArrayOutputStream {
    private final String key;
    private final boolean onlyIfAbsent;
    private final String onlyIfTag;
    private boolean closed;

    Upload(String key, boolean onlyIfAbsent, String onlyIfTag) {
      this.key = key;
      this.onlyIfAbsent = onlyIfAbsent;
      this.onlyIfTag = onlyIfTag;
    }

    @Override
    public void close() throws IOException {
      if (closed) {
        return;
      }
      closed = true;
      Item item = new Item(toByteArray());
      if (OBJECTS.compute(key, (name, old) -> mayReplace(old) ? item : old) != item) {
        throw new IOException("412 precondition failed: " + key);
      }
    }

    private boolean mayReplace(Item old) {
      return onlyIfTag == null
          ? old == null || !onlyIfAbsent
          : old != null && old.tag().equals(onlyIfTag);
    }
  }

  @Override
  public FSDataOutputStream append(Path path, int bufferSize, Progressable progress) {
    throw new UnsupportedOperationException("append");
  }

  @Override
  public boolean rename(Path from, Path to) {
    throw new UnsupportedOperationException("a rename of " + from + " would be a copy");
  }

  @Override
  public boolean delete(Path path, boolean recursive) {
    boolean one = OBJECTS.remove(key(path)) != null;
    Map<String, Item> below = below(path);
    boolean any = one || !below.isEmpty();
    below.clear();
    return any;
  }

  @Override
  public FileStatus[] listStatus(Path path) throws IOException {
    FileStatus self = getFileStatus(path);
    if (self.isFile()) {
      return new FileStatus[] {self};
    }
    String folder = key(path) + (path.isRoot() ? "" : "/");
    Map<String, FileStatus> children = new TreeMap<>();
    for (Map.Entry<String, Item> each : below(path).entrySet()) {
      String name = each.getKey().substring(folder.length()).split("/", 2)[0];
      Path child = new Path(path, name);
      children.putIfAbsent(
          name, each.getKey().equals(folder + name) ? file(child, each.getValue()) : dir(child));
    }
    return children.values().toArray(FileStatus[]::new);
  }

  @Override
  public FileStatus getFileStatus(Path path) throws IOException {
    Item item = OBJECTS.get(key(path));
    if (item != null) {
      return file(path, item);
    }
    if (path.isRoot() || !below(path).isEmpty()) {
      return dir(path);
    }
    throw new FileNotFoundException(path.toString());
  }

  @Override
  public boolean mkdirs(Path path, FsPermission permission) {
    return true;
  }

  @Override
  public void setWorkingDirectory(Path folder) {
    throw new UnsupportedOperationException("setWorkingDirectory");
  }

  @Override
  public Path getWorkingDirectory() {
    return new Path(uri.toString(), "/");
  }

  private FileStatus file(Path path, Item item) {
    return new Tagged(item, makeQualified(path));
  }

  private FileStatus dir(Path path) {
    return new FileStatus(0, true, 1, 0, 0, makeQualified(path));
  }

  private Map<String, Item> below(Path path) {
    String folder = key(path) + (path.isRoot() ? "" : "/");
    return OBJECTS.subMap(folder, false, folder + Character.MAX_VALUE, false);
  }

  private String key(Path path) {
    return uri.getAuthority() + makeQualified(path).toUri().getPath();
  }
}
