package nl.regiobeeld.file;

import java.io.ByteArrayInputStream;
import java.io.EOFException;
import java.io.IOException;
import org.apache.hadoop.fs.PositionedReadable;
import org.apache.hadoop.fs.Seekable;

/** Reads an object of a {@link MemoryStore}. */
final class MemoryInput extends ByteArrayInputStream implements Seekable, PositionedReadable {
  MemoryInput(byte[] bytes) {
    super(bytes);
  }

  @Override
  public synchronized void seek(long position) throws IOException {
    if (position < 0 || position > count) {
      throw new EOFException("no byte " + position);
    }
    pos = (int) position;
  }

  @Override
  public synchronized long getPos() {
    return pos;
  }

  @Override
  public boolean seekToNewSource(long position) {
    return false;
  }

  @Override
  public int read(long position, byte[] into, int offset, int length) {
    if (position >= count) {
      return -1;
    }
    int read = (int) Math.min(length, count - position);
    System.arraycopy(buf, (int) position, into, offset, read);
    return read;
  }

  @Override
  public void readFully(long position, byte[] into, int offset, int length) throws IOException {
    if (read(position, into, offset, length) < length) {
      throw new EOFException("no " + length + " bytes at " + position);
    }
  }

  @Override
  public void readFully(long position, byte[] into) throws IOException {
    readFully(position, into, 0, into.length);
  }
}
