package nl.regiobeeld.fuzz;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.StreamReadFeature;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/**
 * What a file consists of, found apart from the program: the lines of a text, or what stands before
 * the records of an OData answer and then those.
 *
 * @param all the units; their place from 1 is what the program calls their line
 */
record Units(List<String> all) {
  private static final JsonMapper JSON =
      JsonMapper.builder()
          .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
          .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
          .build();

  /** A byte order mark of UTF-8, one char for each byte. */
  private static final String MARK = "\u00EF\u00BB\u00BF";

  static Units of(String content, boolean json) {
    return new Units(json ? records(content) : linesOf(content));
  }

  /** None when it is no whole answer. */
  private static List<String> records(String content) {
    try {
      JsonNode answer =
          JSON.readTree(content.startsWith(MARK) ? content.substring(MARK.length()) : content);
      List<String> records = new ArrayList<>();
      records.add("");
      answer.path("value").forEach(record -> records.add(record.toString()));
      return answer.path("value").isArray() ? records : List.of();
    } catch (JsonProcessingException e) {
      return List.of();
    }
  }

  /** The lines, each decoded for itself, without a byte order mark. */
  private static List<String> linesOf(String content) {
    List<String> lines = new ArrayList<>();
    for (String line : lines(content)) {
      lines.add(decoded(Seed.bytes(line)));
    }
    lines.set(0, lines.get(0).startsWith("\uFEFF") ? lines.get(0).substring(1) : lines.get(0));
    return lines;
  }

  /** The text between line breaks, of which there may be none. */
  static List<String> lines(String text) {
    return List.of(text.split("\r\n|\r|\n", -1));
  }

  private static String decoded(byte[] line) {
    try {
      return StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(line)).toString();
    } catch (CharacterCodingException e) {
      return new String(line, StandardCharsets.ISO_8859_1);
    }
  }

  int size() {
    return all.size();
  }

  /** How many units at the start are the same. */
  int sameStart(Units other) {
    int same = 0;
    while (same < Math.min(size(), other.size()) && all.get(same).equals(other.all.get(same))) {
      same++;
    }
    return same;
  }

  /** How many units at the end are the same, not counting those at the start. */
  int sameEnd(Units other) {
    int most = Math.min(size(), other.size()) - sameStart(other);
    int same = 0;
    while (same < most
        && all.get(size() - 1 - same).equals(other.all.get(other.size() - 1 - same))) {
      same++;
    }
    return same;
  }
}
