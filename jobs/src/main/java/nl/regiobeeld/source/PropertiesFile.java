package nl.regiobeeld.source;

import java.util.List;
import java.util.Optional;

/** The {@code Properties.csv} that comes with a CBS OData v4 bulk download. */
public final class PropertiesFile {
  private PropertiesFile() {}

  /** The id of the table that the file describes; none when it is no such file. */
  public static Optional<String> tableId(FileFacts file) {
    List<String> header = Header.split(file.firstLine(), ';').orElse(List.of());
    if (header.size() < 2 || !header.get(0).equals("Identifier") || !header.contains("License")) {
      return Optional.empty();
    }
    return file.head()
        .lines()
        .skip(1)
        .findFirst()
        .map(line -> line.substring(0, Math.max(0, line.indexOf(';'))))
        .map(id -> id.replace("\"", "").strip())
        .filter(id -> !id.isEmpty());
  }
}
