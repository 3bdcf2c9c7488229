package nl.regiobeeld.report;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.json.JsonMapper;

/** Data as a script that hands it over: pages opened from a disk may not read files otherwise. */
final class ScriptData {
  private static final ObjectMapper JSON =
      JsonMapper.builder()
          .defaultPropertyInclusion(
              JsonInclude.Value.construct(
                  JsonInclude.Include.NON_EMPTY, JsonInclude.Include.ALWAYS))
          .build();

  private ScriptData() {}

  /**
   * A script that hands over data.
   *
   * @param name under which a page asks for it
   */
  static String of(String name, Object data) {
    try {
      return "regiobeeld.ontvang("
          + JSON.writeValueAsString(name)
          + ","
          + JSON.writeValueAsString(data)
          + ");\n";
    } catch (JsonProcessingException e) {
      throw new IllegalStateException("records of texts are always JSON", e);
    }
  }
}
