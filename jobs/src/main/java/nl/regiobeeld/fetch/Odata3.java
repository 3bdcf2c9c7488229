package nl.regiobeeld.fetch;

import com.fasterxml.jackson.databind.JsonNode;
import java.net.URI;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;
import nl.regiobeeld.config.FetchSource;
import nl.regiobeeld.landing.Item.Rol;
import nl.regiobeeld.landing.Parcel;

/**
 * A table of an OData v3 feed, of CBS or of the third parties whose tables it hosts: {@code
 * TableInfos} describes it, {@code UntypedDataSet} holds the numbers as text, which keeps the kinds
 * of missing apart.
 */
final class Odata3 implements Table {
  private static final String JSON = "$format=json";

  /** The types in {@code DataProperties} of which there is a list of codes. */
  private static final Set<String> WITH_CODES =
      Set.of("Dimension", "GeoDimension", "GeoDetail", "TimeDimension");

  private final FetchSource source;
  private final URI table;

  /**
   * A table.
   *
   * @param service the feed, without the table's id
   */
  Odata3(FetchSource source, URI service) {
    this.source = source;
    this.table = Links.below(service, source.table());
  }

  @Override
  public Optional<Facts> facts(Haul haul) {
    URI address = Links.below(table, "TableInfos", JSON);
    return haul.take(
            Wanted.get(address, Map.of()), "TableInfos.json", Rol.METADATA, Description::check)
        .parcel()
        .map(this::facts);
  }

  private Facts facts(Parcel parcel) {
    JsonNode infos = Description.read(parcel).path("value").path(0);
    return new Facts(
        Description.text(infos, "Modified"),
        Description.text(infos, "OutputStatus"),
        source
            .filter()
            .map(
                filter ->
                    Links.below(table, "UntypedDataSet", JSON, Links.query("$filter", filter)))
            .orElseGet(() -> Links.below(table, "UntypedDataSet", JSON)),
        false,
        OptionalLong.empty());
  }

  @Override
  public OptionalLong download(Haul haul, Facts facts) {
    Parcel properties =
        haul.require(
            Links.below(table, "DataProperties", JSON),
            "DataProperties.json",
            Rol.METADATA,
            Description::check);
    haul.pages(Links.below(table, "CategoryGroups", JSON), "CategoryGroups", Rol.METADATA);
    for (JsonNode property : Description.read(properties).path("value")) {
      if (WITH_CODES.contains(Description.text(property, "Type"))) {
        String key = Description.text(property, "Key");
        haul.pages(Links.below(table, key, JSON), key, Rol.METADATA);
      }
    }
    return OptionalLong.of(haul.pages(facts.data(), "UntypedDataSet", Rol.GEGEVENS));
  }
}
