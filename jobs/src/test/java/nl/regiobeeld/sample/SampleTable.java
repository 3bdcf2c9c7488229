package nl.regiobeeld.sample;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** One of the small tables among the test resources: what the sample assumes. */
final class SampleTable {
  private SampleTable() {}

  /** The fields of each row but the header; semicolons between, nothing quoted. */
  static List<List<String>> rows(String name) {
    return text(name).lines().skip(1).map(line -> List.of(line.split(";", -1))).toList();
  }

  /** The text of one, with a line feed behind every line however it was checked out. */
  static String text(String name) {
    try (InputStream in = SampleTable.class.getResourceAsStream("/sample/" + name)) {
      if (in == null) {
        throw new IllegalStateException("no test resource sample/" + name);
      }
      return new String(in.readAllBytes(), StandardCharsets.UTF_8).replace("\r\n", "\n");
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
