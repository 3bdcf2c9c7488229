package nl.regiobeeld.source;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipInputStream;
import nl.regiobeeld.model.Refusal;
import nl.regiobeeld.model.Unpacking;

/**
 * Inspects the files in a zip, one level deep: a zip within it is a file as any other. Nothing is
 * ever unpacked to disk.
 */
public final class ZipContent {
  /** {@code ../a}, {@code /a}, {@code C:\a}, and what would make a message look like another. */
  private static final Pattern LEADS_OUT =
      Pattern.compile("(^|[/\\\\])\\.\\.([/\\\\]|$)|^[/\\\\]|^[A-Za-z]:[/\\\\]|\\p{Cntrl}");

  private ZipContent() {}

  /**
   * Inspects a zip.
   *
   * @param path where it lies
   * @param name its name, for messages
   * @param stream its bytes; read to the end, not closed
   * @throws Refusal when it unpacks into absurdly much, or holds a name that leads out of it
   * @throws IOException when it is cut off or damaged
   */
  public static List<FileFacts> inspect(String path, String name, InputStream stream)
      throws IOException {
    List<FileFacts> facts = new ArrayList<>();
    Set<String> entries = new HashSet<>();
    ZipEnd end = new ZipEnd(stream);
    ZipInputStream zip = Packed.open(end);
    for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
      if (!entries.add(entry.getName())) {
        throw new ZipException("it holds " + entry.getName() + " twice");
      }
      Unpacking.requireFew(name, entries.size());
      requireInside(name, entry.getName());
      long before = end.seen();
      String full = name + "/" + entry.getName();
      InputStream content = new Unpacking(full, zip, () -> end.seen() - before);
      if (Packed.isFile(entry)) {
        String inside = Packed.path(path, entry.getName());
        facts.add(Inspector.inspect(inside, full, content).in(path));
      } else {
        content.transferTo(OutputStream.nullOutputStream());
      }
    }
    end.require(entries.size());
    return facts;
  }

  private static void requireInside(String zip, String entry) {
    if (LEADS_OUT.matcher(entry).find()) {
      throw Refusal.input(
          "%s: the name '%s' in it leads out of it; pack the files themselves into a new zip"
              .formatted(zip, entry));
    }
  }
}
