package nl.regiobeeld.schedule;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.MapperFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.PropertyNamingStrategies;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.cfg.EnumFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.util.Locale;
import nl.regiobeeld.model.Refusal;

/** Facts as JSON. */
final class Json {
  private static final ObjectMapper MAPPER =
      JsonMapper.builder()
          .propertyNamingStrategy(PropertyNamingStrategies.SNAKE_CASE)
          .disable(MapperFeature.SORT_PROPERTIES_ALPHABETICALLY)
          .enable(EnumFeature.WRITE_ENUMS_TO_LOWERCASE)
          .enable(MapperFeature.ACCEPT_CASE_INSENSITIVE_ENUMS)
          .build();

  private static final ObjectMapper PRETTY =
      MAPPER.copy().enable(SerializationFeature.INDENT_OUTPUT);

  private Json() {}

  /** A fact, on lines of its own. */
  static String text(Object fact) {
    return write(PRETTY, fact) + "\n";
  }

  /** A choice as facts have it. */
  static String name(Enum<?> choice) {
    return choice.name().toLowerCase(Locale.ROOT);
  }

  /** An event, on one line. */
  static String line(Object event) {
    return write(MAPPER, event);
  }

  private static String write(ObjectMapper mapper, Object value) {
    try {
      return mapper.writeValueAsString(value);
    } catch (JsonProcessingException e) {
      throw new IllegalStateException("a fact is always JSON", e);
    }
  }

  /**
   * Reads a fact.
   *
   * @param file where it stands, for the message
   * @throws Refusal when it is damaged
   */
  static <T> T read(String json, Class<T> type, String file) {
    try {
      return MAPPER.readValue(json, type);
    } catch (JsonProcessingException e) {
      throw Refusal.input(
          "%s is damaged (%s); put it back from a backup, or remove it and know that its run is forgotten"
              .formatted(file, e.getOriginalMessage()));
    }
  }
}
