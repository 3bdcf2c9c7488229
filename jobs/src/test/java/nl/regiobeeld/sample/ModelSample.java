package nl.regiobeeld.sample;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** RIVM's model estimates of 2020, table 50090NED: also per wijk and buurt, without margins. */
final class ModelSample {
  /** In the table, but not estimated for 2020; they stand between two that are. */
  private static final List<String> NOT_ESTIMATED =
      List.of(
          "LopenEnOfFietsenNaarSchoolOfWerk", "LopenNaarSchoolOfWerk", "FietsenNaarSchoolOfWerk");

  private static final List<Measure> MEASURES =
      Arrays.stream(Measure.values()).filter(measure -> !measure.model().isEmpty()).toList();

  private final OdataWriter table = new OdataWriter(header());
  private final List<Place> places = Place.all();

  private ModelSample() {}

  /** Writes the table into a folder. */
  static void write(Path folder) throws IOException {
    ModelSample sample = new ModelSample();
    sample.rows(Age.ALL);
    sample.rows(Age.OLDER);
    sample.table.save(folder.resolve("50090NED_UntypedDataSet_sample.csv"));
  }

  private static List<String> header() {
    List<String> header =
        new ArrayList<>(
            List.of(
                "Leeftijd",
                "Marges",
                "WijkenEnBuurten",
                "Perioden",
                "Gemeentenaam_1",
                "SoortRegio_2",
                "Codering_3"));
    for (Measure measure : MEASURES) {
      if (measure == Measure.NOISE_OF_NEIGHBOURS) {
        NOT_ESTIMATED.forEach(stem -> header.add(stem + "_" + (header.size() - 3)));
      }
      header.add(measure.model() + "_" + (header.size() - 3));
    }
    return header;
  }

  private void rows(Age age) {
    List<Health.Part> parts = new ArrayList<>();
    for (Place place : places) {
      parts.add(new Health.Part(Population.of(place, 2020).total(), estimate(place, age)));
    }
    row(age, "Nederland", "Land", "NL01", Health.mean(parts));
    for (int i = 0; i < places.size(); i++) {
      Place place = places.get(i);
      Health health = parts.get(i).health();
      row(age, place.name(), "Gemeente", place.code(), health);
      if (place.inLimburg()) {
        neighbourhoods(age, place, health);
      }
    }
  }

  /** The model is near the survey, never the same. */
  private static Health estimate(Place place, Age age) {
    return Health.of(place, Population.of(place, 2020), age)
        .nearby(0.01, "model " + place.code() + age);
  }

  /** Two wijken with two buurten each; their codes are as made up as their figures. */
  private void neighbourhoods(Age age, Place place, Health health) {
    for (String wijk : List.of("00", "01")) {
      String digits = place.code().substring(2) + wijk;
      Health near = health.nearby(0.06, "WK" + digits);
      row(age, place.name(), "Wijk", "WK" + digits, near);
      for (String buurt : List.of("00", "01")) {
        String code = "BU" + digits + buurt;
        row(age, place.name(), "Buurt", code, near.nearby(0.05, code));
      }
    }
  }

  private void row(Age age, String name, String kind, String code, Health health) {
    List<String> row = new ArrayList<>();
    row.add(age.code());
    row.add("MW00000");
    row.add(OdataWriter.code(code, 10));
    row.add("2020JJ00");
    row.add(OdataWriter.code(name, 40));
    row.add(OdataWriter.code(kind, 10));
    row.add(OdataWriter.code(code, 20));
    // Too few people live in some buurten: none of their figures is published.
    boolean unknown = kind.equals("Buurt") && Noise.of("secret", code, age).chance(0.05);
    for (Measure measure : MEASURES) {
      if (measure == Measure.NOISE_OF_NEIGHBOURS) {
        NOT_ESTIMATED.forEach(stem -> row.add(OdataWriter.IMPOSSIBLE));
      }
      row.add(unknown ? OdataWriter.UNKNOWN : OdataWriter.tenths(health.of(measure)));
    }
    table.row(row);
  }
}
