package nl.regiobeeld.fetch;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.URI;
import java.nio.file.Path;
import java.util.Enumeration;
import java.util.zip.CRC32;
import java.util.zip.CheckedInputStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipFile;
import nl.regiobeeld.model.Refusal;

/** Looks whether a zip is whole: its list of files, and every file against its checksum. */
final class ZipCheck {
  private ZipCheck() {}

  /**
   * Checks a zip.
   *
   * @param address where it came from, for the message
   * @param wanted how the name of a file ends that must be in it; empty for none in particular
   * @throws Refusal when it is damaged or lacks that file
   */
  static void check(Path file, URI address, String wanted) throws IOException {
    boolean found = false;
    try (ZipFile zip = new ZipFile(file.toFile())) {
      Enumeration<? extends ZipEntry> entries = zip.entries();
      while (entries.hasMoreElements()) {
        ZipEntry entry = entries.nextElement();
        requireSound(zip, entry);
        found |= entry.getName().endsWith(wanted);
      }
    } catch (ZipException e) {
      throw Refusal.input(
          "%s did not answer with a whole zip: %s".formatted(address, e.getMessage()));
    }
    if (!found) {
      throw Refusal.input("the zip from %s holds no %s".formatted(address, wanted));
    }
  }

  private static void requireSound(ZipFile zip, ZipEntry entry) throws IOException {
    CRC32 sum = new CRC32();
    long size;
    try (InputStream stream = new CheckedInputStream(zip.getInputStream(entry), sum)) {
      size = stream.transferTo(OutputStream.nullOutputStream());
    }
    if (sum.getValue() != entry.getCrc() || size != entry.getSize()) {
      throw new ZipException("the checksum of " + entry.getName() + " does not hold");
    }
  }
}
