package nl.regiobeeld.source;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * The start of an OData answer, version 3 or 4.
 *
 * @param context the address that {@code odata.metadata} or {@code @odata.context} gives, or empty
 * @param header the names of the fields of its first record; empty when it has none
 */
record JsonHead(String context, List<String> header) {
  /** The start of the answer that a text begins with; none when it is no such answer. */
  static Optional<JsonHead> of(String head) {
    if (!head.stripLeading().startsWith("{")) {
      return Optional.empty();
    }
    String context = "";
    try (JsonParser json = JsonRecords.JSON.createParser(head)) {
      json.nextToken();
      while (json.nextToken() == JsonToken.FIELD_NAME) {
        String field = json.currentName();
        JsonToken value = json.nextToken();
        if (field.equals("value") && value == JsonToken.START_ARRAY) {
          return Optional.of(new JsonHead(context, fields(json)));
        }
        if (value == JsonToken.VALUE_STRING && field.matches("@?odata\\.(context|metadata)")) {
          context = json.getText();
        }
        json.skipChildren();
      }
    } catch (JsonProcessingException e) {
      return Optional.empty();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return Optional.empty();
  }

  private static List<String> fields(JsonParser json) throws IOException {
    List<String> fields = new ArrayList<>();
    if (json.nextToken() == JsonToken.START_OBJECT) {
      while (json.nextToken() == JsonToken.FIELD_NAME) {
        fields.add(json.currentName());
        json.nextToken();
        json.skipChildren();
      }
    }
    return fields;
  }

  /** Brings a parser of a whole answer to the start of its array of records. */
  static void toRecords(JsonParser json) throws IOException {
    json.nextToken();
    while (json.nextToken() == JsonToken.FIELD_NAME) {
      String field = json.currentName();
      if (json.nextToken() == JsonToken.START_ARRAY && field.equals("value")) {
        return;
      }
      json.skipChildren();
    }
  }
}
