package nl.regiobeeld.sample;

import static nl.regiobeeld.sample.Measure.*;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** The health monitor of 2020, table 85012NED: value and both margins per region and age group. */
final class MonitorSample {
  private static final List<Measure> COLUMNS =
      List.of(
          GOOD_HEALTH,
          LONG_TERM_ILLNESS,
          DISABILITY,
          HEARING,
          SEEING,
          MOVING,
          UNDERWEIGHT,
          NORMAL_WEIGHT,
          OVERWEIGHT,
          MODERATE_OVERWEIGHT,
          OBESITY,
          EXERCISE,
          SPORT,
          CARER,
          BURDENED_CARER,
          HOURS_OF_CARE,
          SMOKER,
          ALCOHOL_GUIDELINE,
          HEAVY_DRINKER,
          EXCESSIVE_DRINKER);

  /** The column Marges, and on which side of the value each lies. */
  private enum Margin {
    MW00000(0),
    MOG0095(-1),
    MBG0095(1);

    private final int side;

    Margin(int side) {
      this.side = side;
    }
  }

  private MonitorSample() {}

  /** Writes the table into a folder. */
  static void write(Path folder) throws IOException {
    OdataWriter table = new OdataWriter(header());
    List<Monitored> regions = Monitored.all();
    for (Age age : Age.values()) {
      for (Margin margin : Margin.values()) {
        for (Monitored region : regions) {
          table.row(row(region, age, margin));
        }
      }
    }
    table.save(folder.resolve("85012NED_UntypedDataSet_sample.csv"));
  }

  private static List<String> header() {
    List<String> header = new ArrayList<>(List.of("Leeftijd", "Marges", "RegioS", "Perioden"));
    for (Measure measure : COLUMNS) {
      header.add(measure.monitor() + "_" + (header.size() - 3));
    }
    return header;
  }

  private static List<String> row(Monitored region, Age age, Margin margin) {
    List<String> row = new ArrayList<>();
    row.add(age.code());
    row.add(margin.name());
    row.add(OdataWriter.code(region.code(), 6));
    row.add("2020JJ00");
    Health health = region.health(age);
    COLUMNS.forEach(measure -> row.add(cell(region, age, margin, measure, health.of(measure))));
    return row;
  }

  private static String cell(
      Monitored region, Age age, Margin margin, Measure measure, int tenths) {
    if (notAsked(region, measure)) {
      return OdataWriter.IMPOSSIBLE;
    }
    if (unreliable(region, age, measure)) {
      return OdataWriter.UNKNOWN;
    }
    int moved = tenths + margin.side * region.margin(measure, age, tenths);
    return OdataWriter.tenths(Math.max(0, Math.min(1000, moved)));
  }

  /** The smallest gemeenten did not ask about exercise: there is no answer. */
  private static boolean notAsked(Monitored region, Measure measure) {
    return region.smallerThan(9_000) && (measure == EXERCISE || measure == SPORT);
  }

  /** Small gemeenten have too few answers now and then, and always too few carers. */
  private static boolean unreliable(Monitored region, Age age, Measure measure) {
    if (measure.ofCarers()) {
      return region.smallerThan(15_000);
    }
    return region.smallerThan(20_000)
        && Noise.of("unreliable", region.code(), age, measure).chance(0.02);
  }
}
