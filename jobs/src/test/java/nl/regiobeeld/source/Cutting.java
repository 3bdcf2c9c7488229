package nl.regiobeeld.source;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;

/** Files with more cuts in them than their size asks for. */
public final class Cutting {
  private Cutting() {}

  /** The same file, to be cut wherever so many bytes lie between two cuts at least. */
  public static SourceFile every(SourceFile file, long bytes) {
    try (InputStream outer = Files.newInputStream(OnDisk.of(file));
        InputStream stream = Packed.content(file.path(), outer)) {
      FileFacts facts = Inspector.inspect(file.path(), file.name(), stream, bytes);
      return new SourceFile(
          file.path(),
          file.name(),
          file.sha256(),
          file.bytes(),
          file.gzip(),
          file.charset(),
          facts.cuts(),
          file.layout(),
          file.method(),
          file.purpose(),
          file.licence(),
          file.remarks(),
          file.meanings());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
