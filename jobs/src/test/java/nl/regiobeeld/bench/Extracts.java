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
 * @param exports whether there are yearly exports of monitors
 * @param observations of a monitor as a bulk download; 0 for none
 */
record Extracts(
    String name, List<Integer> careYears, int ageYears, boolean exports, long observations) {
  private static final int FIRST_YEAR = 2011;
  private static final int YEARS = 13;
  private static final int BULK_YEAR = 2022;

  /** Years of an age class in Vektis's files. */
  private static final int PUBLISHED_AGES = 5;

  /** What a region feeds in once a year: all years of Vektis, as published, and five monitors. */
  static Extracts yearly() {
    return yearly("yearly", PUBLISHED_AGES);
  }

  /** The same with single years of age: five times as many rows of Vektis. */
  static Extracts singleAges() {
    return yearly("yearly, single years of age", 1);
  }

  private static Extracts yearly(String name, int ageYears) {
    List<Integer> years = IntStream.range(0, YEARS).mapToObj(i -> FIRST_YEAR + i).toList();
    return new Extracts(name, years, ageYears, true, 0);
  }

  /** A bulk download with so many observations, and one year of Vektis. */
  static Extracts bulk(String name, long observations) {
    return new Extracts(name, List.of(BULK_YEAR), PUBLISHED_AGES, false, observations);
  }

  /** The scripts by which DuckDB reads its monitors. */
  List<String> shapes() {
    return exports
        ? observations > 0 ? List.of("exports", "bulk") : List.of("exports")
        : List.of("bulk");
  }

  /** Writes the extracts, and gives how many values they have. */
  long write(Path folder, Ground ground) throws IOException {
    long values = 0;
    CareFiles care = new CareFiles(ground, ageYears);
    for (int year : careYears) {
      values += care.write(folder.resolve("vektis"), year) * (CareFiles.types(year).size() + 2);
    }
    Path folderOfMonitors = folder.resolve("monitors");
    Bulk bulk = new Bulk(ground);
    if (observations > 0) {
      bulk.monitor(folderOfMonitors, observations);
      values += observations;
    }
    if (exports) {
      values += exports(folderOfMonitors, new Monitors(ground));
    }
    List<Integer> counted = exports ? List.of(2016, 2020, 2022, 2024) : List.of(BULK_YEAR);
    return values + bulk.people(folder.resolve("bevolking"), counted);
  }

  private long exports(Path folder, Monitors monitors) throws IOException {
    long values = monitors.models(folder, "50052NED", 2016, List.of(2012));
    values += monitors.models(folder, "50090NED", 2020, List.of(2016, 2020));
    values += monitors.models(folder, "50150NED", 2024, List.of(2024));
    values += monitors.survey(folder, "83674NED", 2016);
    return values + monitors.survey(folder, "85012NED", 2020);
  }
}
