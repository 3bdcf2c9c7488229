package nl.regiobeeld.edition;

import com.fasterxml.jackson.core.JsonParseException;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.util.Map.Entry;
import java.util.regex.Pattern;

/** Sees to it that a manifest, which anybody may have edited, names nothing outside its edition. */
final class Inside {
  private static final JsonMapper JSON = new JsonMapper();
  private static final Pattern TABLE = Pattern.compile("[a-z][a-z0-9_]*");

  /** One file in its table's folder: no path, no scheme. */
  private static final Pattern FILE = Pattern.compile("[A-Za-z0-9][A-Za-z0-9._=-]*");

  private Inside() {}

  /**
   * Looks at a manifest before anything is opened that it names.
   *
   * @param edition the folder that it lies in
   * @throws JsonProcessingException when it is no JSON, another edition's, or leads out of its own
   */
  static void require(String edition, String json) throws JsonProcessingException {
    JsonNode manifest = JSON.readTree(json);
    require(manifest.path("editie").asText().equals(edition), "editie", manifest.path("editie"));
    JsonNode tables = manifest.path("tabellen");
    require(tables.isObject(), "tabellen", tables);
    for (Entry<String, JsonNode> table : tables.properties()) {
      require(table.getValue().path("bestanden").isArray(), "bestanden", tables);
      require(TABLE.matcher(table.getKey()).matches(), "tabellen", tables);
      for (JsonNode file : table.getValue().path("bestanden")) {
        JsonNode name = file.isObject() ? file.path("bestand") : file;
        require(FILE.matcher(name.asText()).matches(), "bestanden", name);
      }
    }
  }

  private static void require(boolean inside, String field, JsonNode value)
      throws JsonProcessingException {
    if (!inside) {
      String text = value.isObject() ? "a name that is no table's" : value.toString();
      throw new JsonParseException(null, "'%s' leads out of it: %s".formatted(field, text));
    }
  }
}
