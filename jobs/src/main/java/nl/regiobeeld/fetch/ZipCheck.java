package nl.regiobeeld.fetch;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Enumeration;
import java.util.zip.CRC32;
import java.util.zip.CheckedInputStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipFile;
import nl.regiobeeld.model.Refusal;
import nl.regiobeeld.model.Unpacking;

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
    long packed = 0;
    try (ZipFile zip = new ZipFile(file.toFile())) {
      Unpacking.requireFew(address.toString(), zip.size());
      Enumeration<? extends ZipEntry> entries = zip.entries();
      while (entries.hasMoreElements()) {
        ZipEntry entry = entries.nextElement();
        packed += entry.getCompressedSize();
        requireApart(packed, Files.size(file));
        requireSound(zip, entry, address);
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

  /** Bytes that are listed as part of several files unpack again and again. */
  private static void requireApart(long packed, long whole) throws ZipException {
    if (packed > whole) {
      throw new ZipException("its files overlap");
    }
  }

  private static void requireSound(ZipFile zip, ZipEntry entry, URI address) throws IOException {
    CRC32 sum = new CRC32();
    long size;
    try (InputStream content = zip.getInputStream(entry);
        InputStream stream =
            new CheckedInputStream(
                new Unpacking(address + " " + entry.getName(), content, entry::getCompressedSize),
                sum)) {
      size = stream.transferTo(OutputStream.nullOutputStream());
    }
    if (sum.getValue() != entry.getCrc() || size != entry.getSize()) {
      throw new ZipException("the checksum of " + entry.getName() + " does not hold");
    }
  }
}
