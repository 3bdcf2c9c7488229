package nl.regiobeeld.landing;

import com.fasterxml.jackson.core.JsonParseException;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.MapperFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.PropertyNamingStrategies;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.regex.Pattern;

/**
 * What one fetch of one source brought; its presence makes the bytes count.
 *
 * @param bron the source's id in {@code conf/sources.yaml}
 * @param opgehaaldOp when, ISO 8601 in UTC
 * @param gewijzigd the publisher's own date of this version, as the publisher writes it, or null
 * @param status the publisher's own word for it, for example {@code Regulier}, or null
 * @param licentie how it may be used
 * @param oorsprong the address of the numbers, filter included
 * @param items its files, the numbers in their order
 */
public record Delivery(
    String bron,
    String opgehaaldOp,
    String gewijzigd,
    String status,
    String licentie,
    String oorsprong,
    List<Item> items) {
  /** From old to new: by the publisher's date, then by when it was fetched. */
  static final Comparator<Delivery> BY_AGE =
      Comparator.comparing(Delivery::dated).thenComparing(Delivery::fetched);

  private static final Pattern ID = Pattern.compile("[A-Za-z0-9][A-Za-z0-9_-]*");

  private static final ObjectMapper JSON =
      JsonMapper.builder()
          .propertyNamingStrategy(PropertyNamingStrategies.SNAKE_CASE)
          .enable(SerializationFeature.INDENT_OUTPUT)
          .disable(MapperFeature.SORT_PROPERTIES_ALPHABETICALLY)
          .build();

  /** When it was fetched. */
  Instant fetched() {
    return Instant.parse(opgehaaldOp);
  }

  /**
   * The publisher's date, or when it was fetched where the publisher gives none that we can read.
   */
  private Instant dated() {
    return Dates.instant(gewijzigd).orElse(fetched());
  }

  /** How many bytes its files have together. */
  public long bytes() {
    return items.stream().mapToLong(Item::bytes).sum();
  }

  /** The delivery as JSON. */
  String json() {
    try {
      return JSON.writeValueAsString(this) + "\n";
    } catch (JsonProcessingException e) {
      throw new IllegalStateException("a delivery is always JSON", e);
    }
  }

  /** Reads a delivery. */
  static Delivery read(String json) throws JsonProcessingException {
    Delivery delivery = JSON.readValue(json, Delivery.class);
    delivery.requireInside();
    return delivery;
  }

  /** A note that somebody wrote by hand must not lead out of landing. */
  private void requireInside() throws JsonProcessingException {
    if (bron == null || !ID.matcher(bron).matches()) {
      throw new JsonParseException(null, "'bron' is no id of a source");
    }
    if (items == null || items.stream().anyMatch(item -> !item.isSound())) {
      throw new JsonParseException(null, "an item has no file's name or no sha256");
    }
  }
}
