package nl.regiobeeld.source;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import nl.regiobeeld.model.Refusal;

/**
 * Records of an OData answer: the objects in its array {@code value}, one at a time.
 *
 * <p>A field that an object lacks, or that is null, is empty. As such answers come in one line, a
 * record's line is its number in the array, with 1 for what stands before it.
 */
final class JsonRecords implements RecordStream {
  static final JsonFactory JSON = new JsonFactory();

  private final String name;
  private final JsonParser json;
  private final Map<String, Integer> positions = new HashMap<>();
  private final String[] empty;
  private long line = 1;

  /**
   * The records of an answer.
   *
   * @param name the file's, for messages
   * @param header the names of the fields that are wanted
   */
  JsonRecords(String name, List<String> header, Reader content) throws IOException {
    this.name = name;
    this.json = JSON.createParser(content);
    this.empty = new String[header.size()];
    Arrays.fill(empty, "");
    for (int i = 0; i < header.size(); i++) {
      positions.put(header.get(i), i);
    }
    reading(() -> JsonHead.toRecords(json));
    advance();
  }

  @Override
  public boolean hasNext() {
    return json.currentToken() == JsonToken.START_OBJECT;
  }

  @Override
  public Entry next() {
    if (!hasNext()) {
      throw new NoSuchElementException();
    }
    String[] fields = empty.clone();
    line++;
    reading(() -> fill(fields));
    advance();
    return new Entry(line, Arrays.asList(fields));
  }

  private void fill(String[] fields) throws IOException {
    while (json.nextToken() == JsonToken.FIELD_NAME) {
      Integer position = positions.get(json.currentName());
      JsonToken value = json.nextToken();
      if (value.isStructStart()) {
        json.skipChildren();
      } else if (position != null && value != JsonToken.VALUE_NULL) {
        fields[position] = text(value);
      }
    }
  }

  /** A value as text; numbers without an exponent. */
  private String text(JsonToken value) throws IOException {
    String text = json.getText();
    boolean exponent = value == JsonToken.VALUE_NUMBER_FLOAT && text.matches(".*[eE].*");
    return exponent ? json.getDecimalValue().toPlainString() : text;
  }

  /** Goes to the next record, and past the last one to the end, so that a cut is noticed. */
  private void advance() {
    reading(
        () -> {
          if (json.nextToken() != JsonToken.START_OBJECT) {
            while (json.nextToken() != null) {
              json.skipChildren();
            }
          }
        });
  }

  private void reading(Step step) {
    try {
      step.run();
    } catch (JsonProcessingException e) {
      throw Refusal.input(
          "%s, line %d: this is no complete JSON (%s); fetch it again"
              .formatted(name, e.getLocation().getLineNr(), e.getOriginalMessage()));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @Override
  public void close() throws IOException {
    json.close();
  }

  /** A step of reading. */
  private interface Step {
    void run() throws IOException;
  }
}
