package nl.regiobeeld.source;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import java.io.IOException;
import java.io.Reader;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import nl.regiobeeld.model.Refusal;

/**
 * Reads a set of metadata from a saved OData answer: rows under {@code value}, or one row that is
 * the answer itself, as v4 {@code Properties} is. The context in front names the set.
 */
final class MetadataJson {
  private static final Pattern ANSWER =
      Pattern.compile("\\s*\\{\\s*\"(?:@odata\\.context|odata\\.metadata)\".*", Pattern.DOTALL);

  private final MetadataRows rows = new MetadataRows();
  private final Map<String, String> answer = new HashMap<>();
  private String set;
  private boolean found;

  private MetadataJson(String file) {
    this.set = MetadataRows.setOf(file);
  }

  /** Whether the file is an OData answer, of whatever kind. */
  static boolean recognises(FileFacts file) {
    return ANSWER.matcher(file.head()).matches();
  }

  /**
   * Reads an answer; of one that holds no metadata only its start.
   *
   * @throws Refusal when it is no whole JSON
   */
  static Optional<TableMetadata> read(String file, Reader content) throws IOException {
    MetadataJson json = new MetadataJson(file);
    try (JsonParser parser =
        JsonRecords.JSON.createParser(content).disable(JsonParser.Feature.AUTO_CLOSE_SOURCE)) {
      parser.nextToken();
      json.answer(parser);
    } catch (JsonProcessingException e) {
      throw JsonRecords.damaged(file, e);
    }
    return json.found ? Optional.of(json.rows.metadata()) : Optional.empty();
  }

  private void answer(JsonParser parser) throws IOException {
    while (parser.nextToken() == JsonToken.FIELD_NAME) {
      String field = parser.currentName();
      JsonToken token = parser.nextToken();
      if (token == JsonToken.START_ARRAY && field.equals("value")) {
        if (!rows(parser)) {
          return;
        }
      } else if (token.isStructStart()) {
        parser.skipChildren();
      } else {
        scalar(field, token == JsonToken.VALUE_NULL ? "" : parser.getText());
      }
    }
    MetadataKind.of(answer.keySet())
        .ifPresent(
            kind -> {
              found = true;
              rows.add(kind, set, answer);
            });
  }

  private void scalar(String field, String text) {
    if (field.equals("@odata.context") || field.equals("odata.metadata")) {
      String name = text.substring(text.lastIndexOf('#') + 1);
      set = name.substring(name.lastIndexOf('.') + 1);
    } else {
      answer.put(field, text);
    }
  }

  /** Reads the rows; false, and no more than the first, when they are no metadata. */
  private boolean rows(JsonParser parser) throws IOException {
    while (parser.nextToken() == JsonToken.START_OBJECT) {
      Map<String, String> row = row(parser);
      Optional<MetadataKind> kind = MetadataKind.of(row.keySet());
      if (kind.isEmpty()) {
        return false;
      }
      found = true;
      rows.add(kind.get(), set, row);
    }
    return true;
  }

  private static Map<String, String> row(JsonParser parser) throws IOException {
    Map<String, String> row = new HashMap<>();
    while (parser.nextToken() == JsonToken.FIELD_NAME) {
      String field = parser.currentName();
      JsonToken token = parser.nextToken();
      if (token.isStructStart()) {
        parser.skipChildren();
      } else {
        row.put(field, token == JsonToken.VALUE_NULL ? "" : parser.getText());
      }
    }
    return row;
  }
}
