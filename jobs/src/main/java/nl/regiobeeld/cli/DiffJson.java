package nl.regiobeeld.cli;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.PropertyNamingStrategies;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.PrintWriter;
import nl.regiobeeld.diff.Difference;

/** Prints a difference between editions as JSON, names in snake_case. */
final class DiffJson {
  private static final ObjectMapper JSON =
      JsonMapper.builder()
          .propertyNamingStrategy(PropertyNamingStrategies.SNAKE_CASE)
          .enable(SerializationFeature.INDENT_OUTPUT)
          .enable(SerializationFeature.WRITE_ENUMS_USING_TO_STRING)
          .build();

  private DiffJson() {}

  static void print(PrintWriter out, Difference difference) {
    try {
      out.println(JSON.writeValueAsString(difference));
    } catch (JsonProcessingException e) {
      throw new IllegalStateException("a difference is always JSON", e);
    }
  }
}
