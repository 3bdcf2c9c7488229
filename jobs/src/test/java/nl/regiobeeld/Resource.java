package nl.regiobeeld;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;

/** Small text files among the test resources. */
public final class Resource {
  private Resource() {}

  /**
   * The text of one, with a line feed behind every line however it was checked out.
   *
   * @param name its folder and name
   */
  public static String text(String name) {
    try (InputStream in = Resource.class.getResourceAsStream("/" + name)) {
      if (in == null) {
        throw new IllegalStateException("no test resource " + name);
      }
      return new String(in.readAllBytes(), StandardCharsets.UTF_8).replace("\r\n", "\n");
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
