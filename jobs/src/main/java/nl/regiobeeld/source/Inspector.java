package nl.regiobeeld.source;

import java.io.BufferedInputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.security.DigestInputStream;
import java.util.HexFormat;
import java.util.zip.GZIPInputStream;
import java.util.zip.ZipException;
import nl.regiobeeld.model.Refusal;
import nl.regiobeeld.model.Sha256;
import nl.regiobeeld.model.Unpacking;

/** Reads a file once, whole and streaming, to learn its fingerprint, encoding, head and tail. */
public final class Inspector {
  private static final int CHUNK = 1 << 16;
  private static final int HEAD = 1 << 16;
  private static final int TAIL = 1 << 16;
  private static final char BYTE_ORDER_MARK = '\uFEFF';

  private Inspector() {}

  /**
   * Inspects a file.
   *
   * @param path where it lies
   * @param name its name, for messages
   * @param stream its bytes as received; read to the end, not closed
   * @throws Refusal when it is compressed and cut off, damaged, or unpacks into absurdly much
   * @throws IOException when the stream cannot be read, such as that of a damaged zip
   */
  public static FileFacts inspect(String path, String name, InputStream stream) throws IOException {
    return inspect(path, name, stream, CutFinder.SPACING);
  }

  /** The same, with so many bytes between two cuts at least. */
  static FileFacts inspect(String path, String name, InputStream stream, long spacing)
      throws IOException {
    DigestInputStream received = new DigestInputStream(stream, Sha256.digest());
    CountingStream counted = new CountingStream(new BufferedInputStream(received, CHUNK));
    boolean gzip = isGzip(counted);
    boolean packed = gzip || Packed.isInside(path);
    LastRecord last = new LastRecord(TAIL);
    ByteHead head = new ByteHead(HEAD);
    Utf8Check utf8 = new Utf8Check();
    CutFinder cuts = new CutFinder(spacing);
    try {
      InputStream content = gzip ? gunzipped(name, counted) : counted;
      byte[] chunk = new byte[CHUNK];
      for (int read = content.read(chunk); read >= 0; read = content.read(chunk)) {
        head.add(chunk, read);
        last.add(chunk, read);
        utf8.add(chunk, read);
        if (!packed) {
          cuts.add(chunk, read);
        }
      }
      counted.transferTo(OutputStream.nullOutputStream());
    } catch (EOFException | ZipException e) {
      if (!gzip) {
        throw e;
      }
      throw Refusal.input(
          "%s: the gzip file is cut off or damaged (%s); fetch it again"
              .formatted(name, e.getMessage()));
    }
    Charset charset = utf8.isMeant() ? StandardCharsets.UTF_8 : StandardCharsets.ISO_8859_1;
    String hash = HexFormat.of().formatHex(received.getMessageDigest().digest());
    return new FileFacts(
        path,
        path.substring(0, path.lastIndexOf('/') + 1),
        name,
        hash,
        counted.count(),
        gzip,
        charset,
        text(head, charset),
        last.text(charset),
        cuts.cuts());
  }

  private static InputStream gunzipped(String name, CountingStream packed) throws IOException {
    return new Unpacking(name, new GZIPInputStream(packed, CHUNK), packed::count);
  }

  private static boolean isGzip(InputStream stream) throws IOException {
    stream.mark(2);
    boolean gzip = stream.read() == 0x1f && stream.read() == 0x8b;
    stream.reset();
    return gzip;
  }

  private static String text(ByteHead head, Charset charset) {
    String text = head.text(charset);
    return !text.isEmpty() && text.charAt(0) == BYTE_ORDER_MARK ? text.substring(1) : text;
  }
}
