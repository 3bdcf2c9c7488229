package nl.regiobeeld.model;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;

/** The one fingerprint of files, settings and code. */
public final class Sha256 {
  private Sha256() {}

  /** A fresh SHA-256 digest. */
  public static MessageDigest digest() {
    try {
      return MessageDigest.getInstance("SHA-256");
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java has SHA-256", e);
    }
  }
}
