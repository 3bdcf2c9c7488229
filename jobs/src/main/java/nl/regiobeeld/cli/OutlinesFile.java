package nl.regiobeeld.cli;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.regiobeeld.figure.AreaMap.Place;
import nl.regiobeeld.figure.AreaMap.Ring;
import nl.regiobeeld.figure.Outlines;
import nl.regiobeeld.file.Places;
import nl.regiobeeld.model.Refusal;

/** Reads outlines of gemeenten from GeoJSON (RFC 7946), as CBS and PDOK publish them. */
final class OutlinesFile {
  private static final JsonMapper JSON = new JsonMapper();
  private static final String CODE = "GM\\d{4}";

  private OutlinesFile() {}

  /**
   * The outlines of a file.
   *
   * @throws Refusal when the file is not there, is no GeoJSON of areas with CBS codes, or is not in
   *     degrees
   */
  static Outlines read(Places places, String file) {
    String text =
        places
            .text(places.qualified(file))
            .orElseThrow(() -> Refusal.usage("--outlines: there is no file " + file));
    Map<String, List<Ring>> outlines = new LinkedHashMap<>();
    try {
      for (JsonNode feature : JSON.readTree(text).path("features")) {
        if (!isWater(feature)) {
          code(feature)
              .ifPresent(
                  code ->
                      outlines
                          .computeIfAbsent(code, each -> new ArrayList<>())
                          .addAll(rings(feature.path("geometry"))));
        }
      }
    } catch (JsonProcessingException e) {
      throw Refusal.input(
          "%s:%d: not valid JSON: %s"
              .formatted(file, e.getLocation().getLineNr(), e.getOriginalMessage()));
    }
    requireSound(file, outlines);
    return new Outlines(outlines);
  }

  /** The first property that is the code of a gemeente, whatever it is called. */
  private static Optional<String> code(JsonNode feature) {
    for (JsonNode value : feature.path("properties")) {
      if (value.asText().matches(CODE)) {
        return Optional.of(value.asText());
      }
    }
    return Optional.empty();
  }

  /**
   * Whether a feature is the water of a gemeente, which boundary files may have beside its land.
   */
  private static boolean isWater(JsonNode feature) {
    return feature.path("properties").path("water").asText().equalsIgnoreCase("JA");
  }

  private static List<Ring> rings(JsonNode geometry) {
    List<Ring> rings = new ArrayList<>();
    boolean many = geometry.path("type").asText().equals("MultiPolygon");
    for (JsonNode part : geometry.path("coordinates")) {
      if (many) {
        part.forEach(ring -> rings.add(ring(ring)));
      } else {
        rings.add(ring(part));
      }
    }
    return rings;
  }

  private static Ring ring(JsonNode places) {
    List<Place> ring = new ArrayList<>();
    places.forEach(each -> ring.add(new Place(each.path(0).asDouble(), each.path(1).asDouble())));
    return new Ring(ring);
  }

  private static void requireSound(String file, Map<String, List<Ring>> outlines) {
    if (outlines.isEmpty()) {
      throw Refusal.input(
          file
              + ": it has no features with the code of a gemeente (GM0917) among their properties;"
              + " give the GeoJSON of gemeenten that CBS and PDOK publish");
    }
    List<Place> all =
        outlines.values().stream()
            .flatMap(List::stream)
            .flatMap(ring -> ring.places().stream())
            .toList();
    if (all.stream().map(Place::latitude).distinct().count() < 2
        || all.stream().map(Place::longitude).distinct().count() < 2) {
      throw Refusal.input(
          file + ": its features have no areas; give Polygons or MultiPolygons of gemeenten");
    }
    boolean degrees =
        all.stream()
            .allMatch(each -> Math.abs(each.longitude()) <= 180 && Math.abs(each.latitude()) <= 90);
    if (!degrees) {
      throw Refusal.input(
          file
              + ": its places are not in degrees of longitude and latitude; take the file in CRS84"
              + " (EPSG:4326), not in Rijksdriehoek");
    }
  }
}
