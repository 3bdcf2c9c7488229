package nl.regiobeeld.source;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.Charset;
import java.util.zip.GZIPInputStream;

/** The text of a file as received. */
final class Decoded {
  private static final int BUFFER = 1 << 16;

  private Decoded() {}

  static Reader text(InputStream bytes, boolean gzip, Charset charset) throws IOException {
    return new BufferedReader(new InputStreamReader(content(bytes, gzip), charset), BUFFER);
  }

  static InputStream content(InputStream bytes, boolean gzip) throws IOException {
    return gzip ? new GZIPInputStream(bytes, BUFFER) : bytes;
  }
}
