package nl.regiobeeld.staffing;

import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.LongStream;
import nl.regiobeeld.model.Sha256;

/**
 * How long the intervals of many regions take, on all cores. Prints a line per round, with the
 * digest of all figures: the same in every round and on every machine.
 */
final class DrawBench {
  private static final int YEARS = 10;
  private static final int ROUNDS = 3;

  private DrawBench() {}

  /** Takes the number of draws, of sectors and of regions. */
  public static void main(String[] arguments) {
    int draws = Integer.parseInt(arguments[0]);
    List<String> sectors = new ArrayList<>();
    for (int i = 0; i < Integer.parseInt(arguments[1]); i++) {
      sectors.add("sector " + i);
    }
    List<RegionInput> regions =
        LongStream.range(0, Integer.parseInt(arguments[2]))
            .mapToObj(seed -> MadeUp.region(seed, sectors, "65-74"))
            .toList();
    for (int round = 0; round < ROUNDS; round++) {
      long start = System.nanoTime();
      Duration before = cpu();
      List<Interval> intervals = draw(regions, parameters(sectors), draws);
      System.out.printf(
          Locale.ROOT,
          "%d draws x %d years x %d sectors x %d regions on %d cores: %.2f s, %.2f s of CPU (%s)%n",
          draws,
          YEARS,
          sectors.size(),
          regions.size(),
          Runtime.getRuntime().availableProcessors(),
          (System.nanoTime() - start) / 1e9,
          cpu().minus(before).toMillis() / 1e3,
          Sha256.of(intervals.toString()).substring(0, 12));
    }
  }

  /** What the program has used of all cores: what counts where others use them too. */
  private static Duration cpu() {
    return ProcessHandle.current().info().totalCpuDuration().orElse(Duration.ZERO);
  }

  private static List<Interval> draw(List<RegionInput> regions, Parameters parameters, int draws) {
    Drawing usual = MadeUp.SETTINGS.drawing();
    Drawing drawing = new Drawing(draws, usual.seed(), usual.lower(), usual.upper());
    int lastYear = MadeUp.BASE + YEARS - 1;
    return regions.parallelStream()
        .map(each -> Draws.intervals(each, parameters, MadeUp.REFERENCE, drawing, lastYear))
        .flatMap(List::stream)
        .toList();
  }

  private static Parameters parameters(List<String> sectors) {
    Parameters usual = MadeUp.PARAMETERS;
    Map<String, Map<Lever, Range>> ranges = new LinkedHashMap<>();
    sectors.forEach(sector -> ranges.put(sector, usual.ranges().get("vvt")));
    return new Parameters(
        usual.horizon(), usual.growthUntil(), usual.fullTime(), usual.ages(), ranges);
  }
}
