package nl.regiobeeld.sample;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;

/** Answers of OData version 4: pages of observations as JSON, each but the last with a link on. */
final class ObservationPages {
  private static final String BASE = "https://datasets.cbs.nl/odata/v1/CBS/03759ned/";
  private static final int SIZE = 100;

  private ObservationPages() {}

  /** Writes all pages and the table's properties into a folder. */
  static void save(Path folder, List<Observation> observations) throws IOException {
    for (int start = 0; start < observations.size(); start += SIZE) {
      String name = "observations-page-" + (start / SIZE + 1) + ".json";
      Files.writeString(folder.resolve(name), page(observations, start), StandardCharsets.UTF_8);
    }
    String properties = SampleTable.text("03759ned/properties.json");
    Files.writeString(folder.resolve("properties.json"), properties, StandardCharsets.UTF_8);
  }

  private static String page(List<Observation> observations, int start) {
    int end = Math.min(observations.size(), start + SIZE);
    StringBuilder values = new StringBuilder();
    for (int id = start; id < end; id++) {
      values.append(id == start ? "" : ",").append(json(id, observations.get(id)));
    }
    String next =
        end == observations.size()
            ? ""
            : ",\"@odata.nextLink\":\"" + BASE + "Observations?$skip=" + end + "\"";
    return "{\"@odata.context\":\"%s$metadata#Observations\",\"value\":[%s]%s}"
        .formatted(BASE, values, next);
  }

  private static String json(int id, Observation each) {
    return List.of(
            "\"Id\":" + id,
            text("Measure", each.measure()),
            text("ValueAttribute", each.attribute()),
            "\"Value\":" + each.value(),
            "\"StringValue\":null",
            text("BurgerlijkeStaat", each.marital()),
            text("Geslacht", each.sex()),
            text("Leeftijd", each.age()),
            text("RegioS", each.region()),
            text("Perioden", each.period()))
        .stream()
        .collect(Collectors.joining(",", "{", "}"));
  }

  private static String text(String name, String value) {
    return "\"" + name + "\":\"" + value + "\"";
  }
}
