package nl.regiobeeld.source;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.Charset;
import java.util.regex.Pattern;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;

/** Files inside a zip, whose path is that of the zip, {@code !//} and their name. */
public final class Packed {
  /** No path of a file system has two slashes in a row. */
  private static final String INSIDE = "!//";

  private static final Charset NAMES = Charset.forName("IBM437");

  /** {@code __MACOSX/a}, {@code .DS_Store}, {@code folder/.git/a}. */
  private static final Pattern OWN = Pattern.compile("^__MACOSX/|(^|/)\\.[^/]");

  private Packed() {}

  /** The path of a file inside the zip at a path. */
  public static String path(String zip, String entry) {
    return zip + INSIDE + entry;
  }

  /** Whether a path is that of a file inside a zip. */
  public static boolean isInside(String path) {
    return path.contains(INSIDE);
  }

  /** The path of the file to open: the zip's, or the path itself. */
  public static String outer(String path) {
    int inside = path.indexOf(INSIDE);
    return inside < 0 ? path : path.substring(0, inside);
  }

  /**
   * The content at a path, given that of its outer file.
   *
   * @throws IOException when the zip no longer holds the file
   */
  public static InputStream content(String path, InputStream outer) throws IOException {
    int inside = path.indexOf(INSIDE);
    if (inside < 0) {
      return outer;
    }
    String wanted = path.substring(inside + INSIDE.length());
    ZipInputStream zip = open(outer);
    for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
      if (entry.getName().equals(wanted)) {
        return zip;
      }
    }
    throw new IOException("there is no " + wanted + " in it any more");
  }

  /**
   * Whether an entry is a file that somebody put there: no folder, and nothing that a computer adds
   * for itself, such as hidden files and macOS's copies of their attributes.
   */
  public static boolean isFile(ZipEntry entry) {
    return !entry.isDirectory() && !OWN.matcher(entry.getName()).find();
  }

  /** A zip; names in it that are not in UTF-8 are in the IBM-PC's code page, as ever in zips. */
  public static ZipInputStream open(InputStream bytes) {
    return new ZipInputStream(bytes, NAMES);
  }
}
