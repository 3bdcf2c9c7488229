package nl.regiobeeld.fetch;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import nl.regiobeeld.Project;
import nl.regiobeeld.Shared;
import nl.regiobeeld.config.FetchSource;
import nl.regiobeeld.config.FetchSource.Via;
import nl.regiobeeld.landing.Delivery;
import nl.regiobeeld.landing.Item;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The settings for 03759ned against the answers that CBS's service gave to the same question. */
class RecordedAnswersTest {
  private static final String SERVICE = "/odata/v1/CBS";
  private static final String TABLE = SERVICE + "/03759ned/";
  private static final String RECORDED = "https://datasets.cbs.nl";

  private static final Map<String, String> FILES =
      Map.of(
          "Properties", "properties",
          "Dimensions", "dimensions",
          "MeasureCodes", "measure-codes",
          "BurgerlijkeStaatCodes", "codes-BurgerlijkeStaat",
          "GeslachtCodes", "codes-Geslacht",
          "LeeftijdCodes", "codes-Leeftijd",
          "RegioSCodes", "codes-RegioS",
          "PeriodenCodes", "codes-Perioden");

  @Test
  void theRecordedTableLandsAsItWasRecorded(@TempDir Path out) throws IOException {
    Path folder = Shared.file("data/cbs/odata4-json/03759ned");
    JsonNode index = new JsonMapper().readTree(folder.resolve("index.json").toFile());
    FetchSource settings = Project.settings().fetch().sources().get("03759ned");
    // Asked for all ages and both sexes; recorded was the part about everybody.
    assertThat(index.path("sliceFilter").asText()).endsWith(settings.filter().orElseThrow());
    try (Publisher publisher = new Publisher()) {
      Map<String, String> served = new TreeMap<>();
      for (Map.Entry<String, String> each : FILES.entrySet()) {
        String text = Files.readString(folder.resolve(each.getValue() + ".json"));
        served.put(each.getKey() + ".json", text.replace(RECORDED, publisher.at("").toString()));
        publisher.has(TABLE + each.getKey(), served.get(each.getKey() + ".json"));
      }
      publisher.has(TABLE + "LeeftijdGroups", "{\"value\":[]}");
      publisher.has(TABLE + "RegioSGroups", "{\"value\":[]}");
      publisher.has(TABLE + "PeriodenGroups", "{\"value\":[]}");
      publisher.has(TABLE + "BurgerlijkeStaatGroups", "{\"value\":[]}");
      byte[] page = Files.readAllBytes(folder.resolve("observations-page-1.json"));
      publisher.has(
          TABLE + "Observations?" + Links.query("$filter", settings.filter().orElseThrow()),
          new Resource(page));
      Fetching fetching = new Fetching(out);

      Delivery delivery = fetching.bring(here(settings, publisher)).delivery().orElseThrow();

      assertThat(delivery.gewijzigd()).isEqualTo("2026-06-23T00:00:00+02:00");
      for (Item item : delivery.items()) {
        byte[] expected =
            item.naam().equals("Observations-0001.json")
                ? page
                : served
                    .getOrDefault(item.naam(), "{\"value\":[]}")
                    .getBytes(StandardCharsets.UTF_8);
        assertThat(fetching.bytes(item)).as(item.naam()).isEqualTo(expected);
      }
      assertThat(delivery.items())
          .extracting(Item::naam)
          .contains("Observations-0001.json")
          .containsAll(served.keySet());
    }
  }

  private static FetchSource here(FetchSource settings, Publisher publisher) {
    return new FetchSource(
        settings.id(),
        Via.ODATA4,
        publisher.at(SERVICE),
        settings.table(),
        settings.licence(),
        settings.whole(),
        settings.filter(),
        Optional.empty());
  }
}
