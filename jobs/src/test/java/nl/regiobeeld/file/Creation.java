package nl.regiobeeld.file;

import static org.apache.hadoop.fs.Options.CreateFileOptionKeys.FS_OPTION_CREATE_CONDITIONAL_OVERWRITE;
import static org.apache.hadoop.fs.Options.CreateFileOptionKeys.FS_OPTION_CREATE_CONDITIONAL_OVERWRITE_ETAG;

import java.io.IOException;
import org.apache.hadoop.fs.FSDataOutputStream;
import org.apache.hadoop.fs.FSDataOutputStreamBuilder;
import org.apache.hadoop.fs.Path;

/**
 * How a {@link MemoryStore} begins an object that is only to be there if there is none, or what was
 * seen.
 */
final class Creation extends FSDataOutputStreamBuilder<FSDataOutputStream, Creation> {
  private final MemoryStore store;
  private final Path path;

  Creation(MemoryStore store, Path path) {
    super(store, path);
    this.store = store;
    this.path = path;
  }

  @Override
  public Creation getThisBuilder() {
    return this;
  }

  @Override
  public FSDataOutputStream build() throws IOException {
    return store.writing(
        path,
        getOptions().getBoolean(FS_OPTION_CREATE_CONDITIONAL_OVERWRITE, false),
        getOptions().get(FS_OPTION_CREATE_CONDITIONAL_OVERWRITE_ETAG));
  }
}
