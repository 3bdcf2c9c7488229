package nl.regiobeeld.export;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.Collections;
import java.util.regex.Pattern;
import org.apache.commons.compress.archivers.zip.Zip64Mode;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipArchiveOutputStream;
import org.apache.commons.compress.archivers.zip.ZipExtraField;
import org.apache.commons.compress.archivers.zip.ZipFile;

/**
 * A workbook with the time at which its edition was made in the place of that at which it was
 * written, so that the same edition gives the same bytes. All other parts are passed on as they
 * are, compressed.
 */
final class FixedZip {
  private static final String PROPERTIES = "docProps/core.xml";

  /** A zip has local times; this one is in every zone. */
  private static final LocalDateTime FIXED = LocalDateTime.of(1981, 1, 1, 12, 0);

  private static final Pattern CREATED = Pattern.compile("(<dcterms:created[^>]*>)[^<]*");

  private FixedZip() {}

  /** Copies a workbook; the stream stays open. */
  static void copy(Path workbook, String time, OutputStream stream) throws IOException {
    try (ZipFile zip = ZipFile.builder().setPath(workbook).get()) {
      ZipArchiveOutputStream out = new ZipArchiveOutputStream(stream);
      out.setUseZip64(Zip64Mode.AsNeeded);
      for (ZipArchiveEntry entry : Collections.list(zip.getEntriesInPhysicalOrder())) {
        if (entry.getName().equals(PROPERTIES)) {
          out.putArchiveEntry(timed(new ZipArchiveEntry(PROPERTIES)));
          out.write(properties(zip, entry, time));
          out.closeArchiveEntry();
        } else {
          try (InputStream raw = zip.getRawInputStream(entry)) {
            out.addRawArchiveEntry(timed(entry), raw);
          }
        }
      }
      out.finish();
    }
  }

  private static ZipArchiveEntry timed(ZipArchiveEntry entry) {
    entry.setTime(FIXED.atZone(ZoneId.systemDefault()).toInstant().toEpochMilli());
    // Without the further fields that have the same moment in UTC, another one in every zone.
    entry.setExtraFields(new ZipExtraField[0]);
    return entry;
  }

  private static byte[] properties(ZipFile zip, ZipArchiveEntry entry, String time)
      throws IOException {
    try (InputStream stream = zip.getInputStream(entry)) {
      String text = new String(stream.readAllBytes(), StandardCharsets.UTF_8);
      return CREATED.matcher(text).replaceFirst("$1" + time).getBytes(StandardCharsets.UTF_8);
    }
  }
}
