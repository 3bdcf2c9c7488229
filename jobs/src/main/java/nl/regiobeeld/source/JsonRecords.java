package nl.regiobeeld.source;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.core.StreamReadFeature;
import com.fasterxml.jackson.core.exc.StreamConstraintsException;
import com.fasterxml.jackson.core.io.JsonEOFException;
import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.Set;
import nl.regiobeeld.model.Refusal;

/**
 * Records of an OData answer: the objects in its array {@code value}, one at a time.
 *
 * <p>A field that is null is empty; a record that lacks a field or has another does not fit. As
 * such answers come in one line, a record's line is its number in the array, with 1 for what stands
 * before it.
 */
final class JsonRecords implements RecordStream {
  /** Things within things; the answers of OData have three, and each costs memory. */
  private static final int DEEPEST = 50;

  static final JsonFactory JSON =
      JsonFactory.builder()
          .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
          .streamReadConstraints(
              StreamReadConstraints.builder()
                  .maxNestingDepth(DEEPEST)
                  .maxStringLength(BoundedText.LONGEST_RECORD)
                  .build())
          .build();

  /** More digits than any published number has; an exponent can ask for millions. */
  private static final int LONGEST = 64;

  private final String name;
  private final BoundedText text;
  private final JsonParser json;
  private final Map<String, Integer> positions = new HashMap<>();
  private final List<String> empty;
  private long line = 1;

  /**
   * The records of an answer.
   *
   * @param name the file's, for messages
   * @param header the names of the fields that are wanted
   */
  JsonRecords(String name, List<String> header, Reader content) throws IOException {
    this.name = name;
    this.text = new BoundedText(content, BoundedText.LONGEST_RECORD, this::place);
    this.json = JSON.createParser(text);
    this.empty = Collections.nCopies(header.size(), "");
    for (int i = 0; i < header.size(); i++) {
      positions.put(header.get(i), i);
    }
    reading(() -> JsonHead.toRecords(json));
    text.begin();
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
    line++;
    List<String> fields = new ArrayList<>();
    reading(() -> fill(fields));
    advance();
    return new Entry(line, fields);
  }

  /** The fields in the order of the header, or more of them when a name is not in it. */
  private void fill(List<String> fields) throws IOException {
    Set<String> missing = new HashSet<>(positions.keySet());
    fields.addAll(empty);
    while (json.nextToken() == JsonToken.FIELD_NAME) {
      String name = json.currentName();
      JsonToken value = json.nextToken();
      String text = value.isStructStart() || value == JsonToken.VALUE_NULL ? "" : text(value);
      json.skipChildren();
      if (missing.remove(name)) {
        fields.set(positions.get(name), text);
      } else {
        fields.add(name + "=" + text);
      }
    }
    missing.stream().sorted().map(name -> name + "=?").forEach(fields::add);
  }

  /** A value as text; numbers without an exponent. */
  private String text(JsonToken value) throws IOException {
    String text = json.getText();
    if (value != JsonToken.VALUE_NUMBER_FLOAT || !text.matches(".*[eE].*")) {
      return text;
    }
    BigDecimal number = json.getDecimalValue();
    boolean isShort = number.precision() + Math.abs((long) number.scale()) <= LONGEST;
    return isShort ? number.toPlainString() : text;
  }

  /** Goes to the next record, and past the last one to the end, so that a cut is noticed. */
  private void advance() {
    reading(
        () -> {
          JsonToken token = json.nextToken();
          if (token != JsonToken.START_OBJECT) {
            requireToken(token, JsonToken.END_ARRAY);
            end();
          }
        });
    text.begin();
  }

  private String place() {
    return "%s, record %d".formatted(name, line - 1);
  }

  /** Reads what follows the records: other fields of the one answer, and nothing behind it. */
  private void end() throws IOException {
    JsonToken token = json.nextToken();
    while (token == JsonToken.FIELD_NAME) {
      json.nextToken();
      json.skipChildren();
      token = json.nextToken();
    }
    requireToken(token, JsonToken.END_OBJECT);
    requireToken(json.nextToken(), null);
  }

  private void requireToken(JsonToken found, JsonToken wanted) {
    if (found != wanted) {
      throw Refusal.input(
          "%s, record %d: here is %s where an OData answer has %s; fetch it again, each answer into a file of its own"
              .formatted(name, line - 1, found, wanted == null ? "its end" : wanted));
    }
  }

  private void reading(Step step) {
    try {
      step.run();
    } catch (JsonProcessingException e) {
      throw damaged(e.getLocation() == null ? place() : name, e);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** A file that Jackson cannot read; a value beyond its limits has no place. */
  static Refusal damaged(String file, JsonProcessingException e) {
    String place = e.getLocation() == null ? "" : ", line " + e.getLocation().getLineNr();
    String what = e instanceof StreamConstraintsException ? "no answer of OData" : "not whole JSON";
    return Refusal.input("%s%s: %s (%s); fetch it again".formatted(file, place, what, problem(e)));
  }

  private static String problem(JsonProcessingException e) {
    return e instanceof JsonEOFException ? "it ends too early" : e.getOriginalMessage();
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
