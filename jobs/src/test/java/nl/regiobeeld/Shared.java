package nl.regiobeeld;

import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Assumptions;

/** Real extracts, which lie beside the project and never inside it. */
public final class Shared {
  private Shared() {}

  /** A file or folder below {@code ../shared}; a test that asks for one is skipped without it. */
  public static Path file(String relative) {
    Path path = Project.file("../shared").resolve(relative).normalize();
    Assumptions.assumeTrue(Files.exists(path), () -> "skipped: there is no " + path);
    return path;
  }
}
