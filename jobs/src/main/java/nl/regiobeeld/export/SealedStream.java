package nl.regiobeeld.export;

import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.security.MessageDigest;
import java.util.HexFormat;
import nl.regiobeeld.model.Sha256;

/** A stream that knows the size and the SHA-256 of what went through it. */
public final class SealedStream extends FilterOutputStream {
  private final MessageDigest digest = Sha256.digest();
  private long bytes;
  private String sha256;

  /** Passes everything on to this stream. */
  public SealedStream(OutputStream stream) {
    super(stream);
  }

  @Override
  public void write(int one) throws IOException {
    write(new byte[] {(byte) one}, 0, 1);
  }

  @Override
  public void write(byte[] all, int from, int length) throws IOException {
    out.write(all, from, length);
    digest.update(all, from, length);
    bytes += length;
  }

  /** How many bytes went through. */
  public long bytes() {
    return bytes;
  }

  /** Their SHA-256, in hexadecimals; nothing more can go through. */
  public String sha256() {
    if (sha256 == null) {
      sha256 = HexFormat.of().formatHex(digest.digest());
    }
    return sha256;
  }
}
