package nl.regiobeeld.fetch;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import nl.regiobeeld.model.Refusal;

/**
 * What is to be known of one page of OData JSON, read as a stream.
 *
 * @param rows how many things its {@code value} lists
 * @param next where the next page is, as the server writes it
 */
record JsonPage(long rows, Optional<String> next) {
  private static final JsonFactory JSON = new JsonFactory();

  /**
   * Reads a page of version 3 or 4.
   *
   * @param address where it came from, for the message
   * @throws Refusal when it is not JSON, not complete or no page
   */
  static JsonPage read(Path file, URI address) throws IOException {
    try (InputStream stream = new BufferedInputStream(Files.newInputStream(file));
        JsonParser parser = JSON.createParser(stream)) {
      JsonPage page = read(parser);
      if (page.rows < 0 || parser.nextToken() != null) {
        throw Refusal.input(address + " answered with JSON that is no page of OData");
      }
      return page;
    } catch (JsonProcessingException e) {
      throw Refusal.input(
          "%s did not answer with complete JSON: %s"
              .formatted(address, e.getOriginalMessage().lines().findFirst().orElse("")));
    }
  }

  private static JsonPage read(JsonParser parser) throws IOException {
    long rows = -1;
    Optional<String> next = Optional.empty();
    if (parser.nextToken() != JsonToken.START_OBJECT) {
      return new JsonPage(rows, next);
    }
    while (parser.nextToken() != JsonToken.END_OBJECT) {
      String name = parser.currentName();
      JsonToken value = parser.nextToken();
      if (name.equals("value") && value == JsonToken.START_ARRAY) {
        rows = count(parser);
      } else if (name.equals("@odata.nextLink") || name.equals("odata.nextLink")) {
        next = Optional.ofNullable(parser.getValueAsString()).filter(link -> !link.isBlank());
      } else {
        parser.skipChildren();
      }
    }
    return new JsonPage(rows, next);
  }

  private static long count(JsonParser parser) throws IOException {
    long rows = 0;
    while (parser.nextToken() != JsonToken.END_ARRAY) {
      parser.skipChildren();
      rows++;
    }
    return rows;
  }
}
