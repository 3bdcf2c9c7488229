package nl.regiobeeld.job;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.net.URL;
import java.security.DigestInputStream;
import java.security.MessageDigest;
import java.util.HexFormat;
import java.util.Optional;
import nl.regiobeeld.model.Sha256;

/** Which program made an edition: its version and the fingerprint of its jar. */
final class CodeVersion {
  private CodeVersion() {}

  /** For example {@code 0.1.0+3f2a9c1b07de}; {@code development} when not run from a jar. */
  static String text() {
    URL code = CodeVersion.class.getProtectionDomain().getCodeSource().getLocation();
    String version =
        Optional.ofNullable(CodeVersion.class.getPackage().getImplementationVersion())
            .orElse("development");
    return code.getPath().endsWith(".jar")
        ? version + "+" + digest(code).substring(0, 12)
        : version;
  }

  private static String digest(URL jar) {
    try {
      MessageDigest digest = Sha256.digest();
      try (InputStream stream = new DigestInputStream(jar.openStream(), digest)) {
        stream.transferTo(OutputStream.nullOutputStream());
      }
      return HexFormat.of().formatHex(digest.digest());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
