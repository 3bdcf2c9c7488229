package nl.regiobeeld.edition;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.MapperFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.PropertyNamingStrategies;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.util.List;
import java.util.Map;

/**
 * What an edition is made of; its presence makes the edition count.
 *
 * @param schemaVersie version of the tables' shape
 * @param editie the edition's name
 * @param gemaaktOp when, ISO 8601 in UTC
 * @param codeVersie version and fingerprint of the program
 * @param configuratieDigest SHA-256 over settings and reference data
 * @param licentie how the edition's data may be used: the licences of its inputs
 * @param invoer its input files
 * @param tabellen table name to what it holds
 */
public record Manifest(
    int schemaVersie,
    String editie,
    String gemaaktOp,
    String codeVersie,
    String configuratieDigest,
    List<String> licentie,
    List<Input> invoer,
    Map<String, TableFacts> tabellen) {

  /** An input file; a byte-identical copy names the file that it is a copy of. */
  public record Input(String bron, String bestand, String sha256, long bytes, String kopieVan) {}

  /** A table's number of rows and its files. */
  public record TableFacts(long rijen, List<String> bestanden) {}

  private static final ObjectMapper JSON =
      JsonMapper.builder()
          .propertyNamingStrategy(PropertyNamingStrategies.SNAKE_CASE)
          .enable(SerializationFeature.INDENT_OUTPUT)
          .disable(MapperFeature.SORT_PROPERTIES_ALPHABETICALLY)
          .build();

  /** The manifest as JSON. */
  public String json() {
    try {
      return JSON.writeValueAsString(this) + "\n";
    } catch (JsonProcessingException e) {
      throw new IllegalStateException("a manifest is always JSON", e);
    }
  }

  /** Reads a manifest. */
  static Manifest read(String json) throws JsonProcessingException {
    return JSON.readValue(json, Manifest.class);
  }
}
