package nl.regiobeeld.job;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.net.URISyntaxException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.DigestInputStream;
import java.security.MessageDigest;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import nl.regiobeeld.model.Sha256;
import org.apache.spark.package$;

/** Which program made an edition: its version and the fingerprint of its jar, or of its classes. */
final class CodeVersion {
  private static final int SHOWN = 12;

  private CodeVersion() {}

  /** For example {@code 0.1.0+3f2a9c1b07de}; {@code development+…} when not run from a jar. */
  static String text() {
    return Optional.ofNullable(CodeVersion.class.getPackage().getImplementationVersion())
            .orElse("development")
        + "+"
        + fingerprint().substring(0, SHOWN);
  }

  /** SHA-256 over Spark's version and the program's own files: its jar, or its classes. */
  static String fingerprint() {
    try (Stream<Path> files = Files.walk(place())) {
      MessageDigest digest = Sha256.digest();
      digest.update(package$.MODULE$.SPARK_VERSION().getBytes(StandardCharsets.UTF_8));
      List<Path> sorted = files.filter(Files::isRegularFile).sorted().toList();
      for (Path file : sorted) {
        try (InputStream stream = new DigestInputStream(Files.newInputStream(file), digest)) {
          stream.transferTo(OutputStream.nullOutputStream());
        }
      }
      return HexFormat.of().formatHex(digest.digest());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static Path place() {
    try {
      return Path.of(CodeVersion.class.getProtectionDomain().getCodeSource().getLocation().toURI());
    } catch (URISyntaxException e) {
      throw new IllegalStateException("a program lies in a file or folder", e);
    }
  }
}
