package nl.regiobeeld.export;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Locale;
import java.util.Map;
import nl.regiobeeld.schema.Column;
import nl.regiobeeld.schema.Glossary;
import nl.regiobeeld.schema.Table;

/**
 * The descriptor of a Frictionless tabular data package, version 1: of this version there are
 * validators in many languages, and version 2 reads it too.
 */
public final class DataPackage {
  private static final ObjectMapper JSON =
      JsonMapper.builder().enable(SerializationFeature.INDENT_OUTPUT).build();

  private final ObjectNode root = JSON.createObjectNode();
  private final ArrayNode resources;

  /** A package of an edition, still without tables. */
  public DataPackage(Imprint imprint) {
    String name = imprint.edition().editie().toLowerCase(Locale.ROOT);
    root.put("profile", "tabular-data-package");
    root.put("name", "regiobeeld-" + name);
    root.put("id", imprint.edition().inhoud());
    root.put("title", imprint.title());
    root.put("description", imprint.citation());
    root.put("created", imprint.edition().gemaaktOp());
    root.put("programma", imprint.edition().codeVersie());
    ArrayNode licences = root.putArray("licenses");
    imprint.edition().licentie().forEach(each -> addLicence(licences.addObject(), each));
    ArrayNode sources = root.putArray("sources");
    imprint.origins().forEach(origin -> addSource(sources.addObject(), origin));
    if (licences.isEmpty()) {
      root.remove("licenses");
    }
    if (sources.isEmpty()) {
      root.remove("sources");
    }
    resources = root.putArray("resources");
  }

  private static void addLicence(ObjectNode node, String licence) {
    boolean zero = licence.contains("CC0");
    boolean four = licence.startsWith("CC BY 4.0");
    node.put("name", zero ? "CC0-1.0" : four ? "CC-BY-4.0" : "other");
    node.put("title", licence);
  }

  private static void addSource(ObjectNode node, Origin origin) {
    node.put("title", origin.source());
    if (!origin.years().isEmpty()) {
      node.put("jaren", origin.years());
    }
    node.put("bestanden", origin.files());
    if (!origin.licence().isEmpty()) {
      node.put("licentie", origin.licence());
    }
  }

  /**
   * Adds a table.
   *
   * @param written what was seen when its file was written
   * @param seal of that file
   */
  public void add(Table table, CsvTable written, SealedStream seal) {
    ObjectNode node = resources.addObject();
    node.put("profile", "tabular-data-resource");
    node.put("name", table.name());
    node.put("path", table.name() + ".csv");
    node.put("title", Glossary.title(table));
    node.put("description", Glossary.about(table));
    node.put("format", "csv");
    node.put("mediatype", "text/csv");
    node.put("encoding", "utf-8");
    node.put("bytes", seal.bytes());
    node.put("hash", "sha256:" + seal.sha256());
    node.put("rijen", written.rows());
    ObjectNode dialect = node.putObject("dialect");
    dialect.put("delimiter", ",");
    dialect.put("lineTerminator", "\n");
    addSchema(node.putObject("schema"), table, written);
  }

  private static void addSchema(ObjectNode schema, Table table, CsvTable written) {
    boolean keyed = !table.key().isEmpty() && table.key().stream().allMatch(written::isFull);
    ArrayNode fields = schema.putArray("fields");
    for (Column column : table.columns()) {
      ObjectNode field = fields.addObject();
      addField(field, table, column);
      if (keyed && table.key().contains(column.name())) {
        field.putObject("constraints").put("required", true);
      }
    }
    schema.putArray("missingValues").add("");
    // A primary key has no empty values; some tables' keys do (the niveau of what has none).
    ArrayNode key = keyed ? schema.putArray("primaryKey") : uniqueKey(schema);
    table.key().forEach(key::add);
  }

  /** As version 2 has it; version 1 allows further properties. */
  private static ArrayNode uniqueKey(ObjectNode schema) {
    return schema.putArray("uniqueKeys").addArray();
  }

  private static void addField(ObjectNode field, Table table, Column column) {
    field.put("name", column.name());
    field.put("type", type(column));
    field.put("description", Glossary.meaning(table, column));
    String unit = Glossary.unit(column);
    if (!unit.isEmpty()) {
      field.put("unit", unit);
    }
    Map<String, String> values = Glossary.values(table, column);
    if (!values.isEmpty()) {
      ObjectNode meanings = field.putObject("waarden");
      values.forEach(meanings::put);
    }
  }

  private static String type(Column column) {
    return switch (column.type()) {
      case TEXT -> "string";
      case INT, BIGINT -> "integer";
      case MONEY, VALUE -> "number";
      case BOOLEAN -> "boolean";
    };
  }

  /** The descriptor as JSON. */
  public String json() {
    try {
      return JSON.writeValueAsString(root) + "\n";
    } catch (JsonProcessingException e) {
      throw new IllegalStateException("a descriptor is always JSON", e);
    }
  }
}
