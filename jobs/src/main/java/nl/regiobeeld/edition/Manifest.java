package nl.regiobeeld.edition;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.MapperFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.PropertyNamingStrategies;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.util.Comparator;
import java.util.List;
import java.util.Map;

/**
 * What an edition is made of; its presence makes the edition count. Editions of older versions of
 * the program lack what came later: that is null.
 *
 * @param schemaVersie version of the tables' shape
 * @param editie the edition's name
 * @param gemaaktOp when, ISO 8601 in UTC
 * @param codeVersie version and fingerprint of the program
 * @param configuratieDigest SHA-256 over settings and reference data
 * @param configuratie name of each file of settings and reference data to its SHA-256
 * @param regios codes of the regions that were asked for; empty for all
 * @param licentie how the edition's data may be used: the licences of its inputs
 * @param invoer its input files
 * @param tabellen table name to what it holds
 * @param inhoud digest of what the tables say, see {@link Content#ofEdition}
 * @param zegel SHA-256 of this manifest, see {@link Seal}
 */
public record Manifest(
    int schemaVersie,
    String editie,
    String gemaaktOp,
    String codeVersie,
    String configuratieDigest,
    Map<String, String> configuratie,
    List<String> regios,
    List<String> licentie,
    List<Input> invoer,
    Map<String, TableFacts> tabellen,
    String inhoud,
    String zegel) {

  /** An input file; a byte-identical copy names the file that it is a copy of. */
  public record Input(String bron, String bestand, String sha256, long bytes, String kopieVan) {}

  /**
   * A table as it was published.
   *
   * @param rijen its number of rows
   * @param bestanden its files
   * @param inhoud digest of what it says, see {@link Content#ofTable}
   * @param herkomst fingerprint of all that it was made from
   */
  public record TableFacts(
      long rijen, List<StoredFile> bestanden, String inhoud, String herkomst) {}

  /** A file of a table. */
  public record StoredFile(String bestand, long bytes, String sha256) {
    /** By name, as a folder lists its files. */
    static final Comparator<StoredFile> BY_NAME = Comparator.comparing(StoredFile::bestand);

    /** A file as older manifests have it: only its name is known. */
    @JsonCreator
    static StoredFile named(String bestand) {
      return new StoredFile(bestand, -1, null);
    }

    /** A file with its size and SHA-256. */
    @JsonCreator
    public StoredFile {}
  }

  private static final ObjectMapper JSON =
      JsonMapper.builder()
          .propertyNamingStrategy(PropertyNamingStrategies.SNAKE_CASE)
          .enable(SerializationFeature.INDENT_OUTPUT)
          .disable(MapperFeature.SORT_PROPERTIES_ALPHABETICALLY)
          .disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
          .build();

  /** Whether numbers were made up, as those of the sample are: a licence says so. */
  public boolean holdsMadeUp() {
    return licentie.stream().anyMatch(each -> each.startsWith("Verzonnen"));
  }

  /** The manifest as sealed JSON. */
  public String json() {
    try {
      return Seal.put(JSON.writeValueAsString(this) + "\n");
    } catch (JsonProcessingException e) {
      throw new IllegalStateException("a manifest is always JSON", e);
    }
  }

  /** Reads a manifest. */
  static Manifest read(String json) throws JsonProcessingException {
    return JSON.readValue(json, Manifest.class);
  }
}
