package nl.regiobeeld.fetch;

import com.fasterxml.jackson.databind.JsonNode;
import java.net.URI;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import nl.regiobeeld.config.FetchSource;
import nl.regiobeeld.landing.Item.Rol;
import nl.regiobeeld.landing.Parcel;

/**
 * A table of an OData v4 service as CBS has it: {@code Properties} describes it and names its zip;
 * {@code Observations} holds the numbers, in pages that lead on to each other.
 */
final class Odata4 implements Table {
  private final FetchSource source;
  private final URI table;

  Odata4(FetchSource source) {
    this.source = source;
    this.table = Links.below(source.address(), source.table());
  }

  @Override
  public Optional<Facts> facts(Haul haul) {
    URI address = Links.below(table, "Properties");
    return haul.take(
            Wanted.get(address, Map.of()), "Properties.json", Rol.METADATA, Description::check)
        .parcel()
        .map(this::facts);
  }

  private Facts facts(Parcel parcel) {
    JsonNode properties = Description.read(parcel);
    Optional<URI> zip = source.whole() ? zip(properties) : Optional.empty();
    JsonNode count = properties.path("ObservationCount");
    return new Facts(
        Description.text(properties, "Modified"),
        Description.text(properties, "Status"),
        zip.orElseGet(this::observations),
        zip.isPresent(),
        source.filter().isEmpty() && count.isIntegralNumber()
            ? OptionalLong.of(count.asLong())
            : OptionalLong.empty());
  }

  private URI observations() {
    return source
        .filter()
        .map(filter -> Links.below(table, "Observations", Links.query("$filter", filter)))
        .orElseGet(() -> Links.below(table, "Observations"));
  }

  /** Where the publisher says that the table can be had as a zip of CSV. */
  private Optional<URI> zip(JsonNode properties) {
    for (JsonNode each : properties.path("Distributions")) {
      String link = Description.text(each, "DownloadUrl");
      if ("csv".equalsIgnoreCase(Description.text(each, "Format")) && link != null) {
        return Optional.of(Links.follow(table, link));
      }
    }
    return Optional.empty();
  }

  @Override
  public OptionalLong download(Haul haul, Facts facts) {
    if (facts.zip()) {
      haul.require(
          facts.data(),
          source.table() + ".zip",
          Rol.GEGEVENS,
          (file, answer) -> ZipCheck.check(file, answer.address(), "Observations.csv"));
      return OptionalLong.empty();
    }
    codes(haul);
    return OptionalLong.of(haul.pages(facts.data(), "Observations", Rol.GEGEVENS));
  }

  private void codes(Haul haul) {
    haul.pages(Links.below(table, "MeasureCodes"), "MeasureCodes", Rol.METADATA);
    Parcel dimensions =
        haul.require(
            Links.below(table, "Dimensions"), "Dimensions.json", Rol.METADATA, Description::check);
    for (JsonNode dimension : Description.read(dimensions).path("value")) {
      String id = Description.text(dimension, "Identifier");
      haul.pages(Links.below(table, id + "Codes"), id + "Codes", Rol.METADATA);
      if (dimension.path("ContainsGroups").asBoolean()) {
        haul.pages(Links.below(table, id + "Groups"), id + "Groups", Rol.METADATA);
      }
    }
  }
}
