package nl.regiobeeld.model;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/** The one fingerprint of files, settings and code. */
public final class Sha256 {
  private static final int SHORT = 12;

  private Sha256() {}

  /** The SHA-256 of a text in UTF-8, as 64 hexadecimal digits. */
  public static String of(String text) {
    return HexFormat.of().formatHex(digest().digest(text.getBytes(StandardCharsets.UTF_8)));
  }

  /** So many of a fingerprint's digits as people compare by eye: the first twelve. */
  public static String brief(String digest) {
    return digest.substring(0, Math.min(SHORT, digest.length()));
  }

  /** A fresh SHA-256 digest. */
  public static MessageDigest digest() {
    try {
      return MessageDigest.getInstance("SHA-256");
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java has SHA-256", e);
    }
  }
}
