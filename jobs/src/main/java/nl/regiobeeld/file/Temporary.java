package nl.regiobeeld.file;

import java.util.UUID;
import java.util.regex.Pattern;
import org.apache.hadoop.fs.Path;

/** Names of files that are on their way to another name. */
public final class Temporary {
  private static final Pattern NAME =
      Pattern.compile("\\..+\\.[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}");

  private Temporary() {}

  /** Whether a file has the name of one that was on its way when its writer was stopped. */
  public static boolean is(String name) {
    return NAME.matcher(name).matches();
  }

  /** A name beside a file that is like no other, hidden from readers. */
  static Path beside(Path path) {
    return new Path(path.getParent(), "." + path.getName() + "." + UUID.randomUUID());
  }
}
