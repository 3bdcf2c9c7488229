package nl.regiobeeld.file;

import java.io.Closeable;
import java.io.FileNotFoundException;
import java.io.IOException;
import java.nio.file.Files;
import java.util.EnumSet;
import org.apache.hadoop.conf.Configuration;
import org.apache.hadoop.fs.CreateFlag;
import org.apache.hadoop.fs.FSDataOutputStream;
import org.apache.hadoop.fs.FileAlreadyExistsException;
import org.apache.hadoop.fs.FileContext;
import org.apache.hadoop.fs.Options;
import org.apache.hadoop.fs.Options.CreateOpts;
import org.apache.hadoop.fs.Path;

/**
 * On HDFS: written under another name, on the disks of its machines before that is closed, then
 * renamed in one step; readers would see a file grow that is written under its own.
 */
final class RenameWriting implements Writing {
  /** A file on its way, gone afterwards; that it cannot be removed never hides why. */
  private record Fresh(FileContext context, Path file) implements Closeable {
    void write(Content content) throws IOException {
      try (FSDataOutputStream stream =
          context.create(file, EnumSet.of(CreateFlag.CREATE), CreateOpts.createParent())) {
        content.writeTo(stream);
        stream.hsync();
      }
    }

    @Override
    public void close() throws IOException {
      context.delete(file, false);
    }
  }

  private final Configuration configuration;

  RenameWriting(Configuration configuration) {
    this.configuration = configuration;
  }

  @Override
  public boolean create(Path path, byte[] bytes) throws IOException {
    try {
      rename(path, stream -> stream.write(bytes), Options.Rename.NONE);
      return true;
    } catch (FileAlreadyExistsException e) {
      return false;
    } catch (FileNotFoundException e) {
      // Cleared away as a leftover by a run that holds the lock: then there is another run.
      return false;
    }
  }

  @Override
  public void replace(Path path, Content content) throws IOException {
    rename(path, content, Options.Rename.OVERWRITE);
  }

  @Override
  public void bring(java.nio.file.Path file, Path path) throws IOException {
    rename(path, stream -> Files.copy(file, stream), Options.Rename.OVERWRITE);
    Files.delete(file);
  }

  private void rename(Path path, Content content, Options.Rename how) throws IOException {
    FileContext context = FileContext.getFileContext(path.toUri(), configuration);
    try (Fresh fresh = new Fresh(context, Temporary.beside(path))) {
      fresh.write(content);
      context.rename(fresh.file(), path, how);
    }
  }

  @Override
  public void force(Path path) {
    // A closed file lies on several machines.
  }
}
