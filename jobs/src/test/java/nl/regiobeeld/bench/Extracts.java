package nl.regiobeeld.bench;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.IntStream;

/**
 * A size of the benchmark: which extracts are generated.
 *
 * @param name what it is called
 * @param careYears years of Vektis
 * @param ageYears years of Vektis's age classes
 * @param observations of a monitor as a bulk download; 0 for yearly exports of five monitors
 */
record Extracts(String name, List<Integer> careYears, int ageYears, long observations) {
  private static final int FIRST_YEAR = 2011;
  private static final int YEARS = 13;
  private static final int BULK_CARE_YEAR = 2022;

  /** What a region feeds in once a year: all years of Vektis, five monitors. */
  static Extracts yearly() {
    List<Integer> years = IntStream.range(0, YEARS).mapToObj(i -> FIRST_YEAR + i).toList();
    return new Extracts("yearly", years, 1, 0);
  }

  /** A bulk download with so many observations, and one year of Vektis. */
  static Extracts bulk(String name, long observations) {
    return new Extracts(name, List.of(BULK_CARE_YEAR), 5, observations);
  }

  /** The script by which DuckDB reads its monitors. */
  String script() {
    return observations == 0 ? "exports" : "bulk";
  }

  /** Writes the extracts, and gives how many values they have. */
  long write(Path folder, Ground ground) throws IOException {
    long values = 0;
    CareFiles care = new CareFiles(ground, ageYears);
    for (int year : careYears) {
      values += care.write(folder.resolve("vektis"), year) * (CareFiles.types(year).size() + 2);
    }
    Bulk bulk = new Bulk(ground);
    Path monitors = folder.resolve("monitors");
    if (observations > 0) {
      bulk.monitor(monitors, observations);
      return values + observations + bulk.people(folder.resolve("bevolking"), List.of(2022));
    }
    Monitors exports = new Monitors(ground);
    values += exports.models(monitors, "50052NED", 2016, List.of(2012));
    values += exports.models(monitors, "50090NED", 2020, List.of(2016, 2020));
    values += exports.models(monitors, "50120NED", 2022, List.of(2022));
    values += exports.models(monitors, "50150NED", 2024, List.of(2024));
    values += exports.survey(monitors, "85012NED", 2020);
    return values + bulk.people(folder.resolve("bevolking"), List.of(2016, 2020, 2022, 2024));
  }
}
