package nl.regiobeeld.fetch;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import nl.regiobeeld.landing.Parcel;
import nl.regiobeeld.model.Refusal;

/** A publisher's description of a table: small JSON, read whole. */
final class Description {
  private static final JsonMapper JSON = new JsonMapper();
  private static final long LARGEST = 50_000_000;

  private Description() {}

  /** A check that a file is such JSON. */
  static void check(Path file, Answer answer) throws IOException {
    read(file, answer.address());
  }

  /** Reads a file that passed the check. */
  static JsonNode read(Parcel parcel) {
    try {
      return read(parcel.file(), URI.create(parcel.item().oorsprong()));
    } catch (IOException e) {
      throw Refusal.usage(parcel.file() + " cannot be read: " + e.getMessage());
    }
  }

  private static JsonNode read(Path file, URI address) throws IOException {
    if (Files.size(file) > LARGEST) {
      throw Refusal.input("%s answered with %,d bytes".formatted(address, Files.size(file)));
    }
    try {
      JsonNode root = JSON.readTree(file.toFile());
      if (!root.isObject()) {
        throw Refusal.input(address + " did not answer with a JSON object");
      }
      return root;
    } catch (JsonProcessingException e) {
      throw Refusal.input(
          "%s did not answer with complete JSON: %s".formatted(address, e.getOriginalMessage()));
    }
  }

  /** A text of the description, or null. */
  static String text(JsonNode node, String name) {
    JsonNode value = node.path(name);
    return value.isValueNode() && !value.isNull() ? value.asText() : null;
  }
}
