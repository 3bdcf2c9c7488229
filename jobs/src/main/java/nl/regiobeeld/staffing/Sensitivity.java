package nl.regiobeeld.staffing;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.stream.Stream;

/** Which parameter moves the shortage of a year most. */
public final class Sensitivity {
  private Sensitivity() {}

  /**
   * Every parameter at both ends of its range, one at a time, per sector and for the total; by
   * sector with the total last, then by rank.
   *
   * @throws nl.regiobeeld.model.Refusal as {@link Model#project} does
   */
  public static List<Swing> of(
      RegionInput region, Parameters parameters, Scenario scenario, int year) {
    Parameters changed = parameters.with(scenario.values());
    Scenario rest =
        new Scenario(
            scenario.id(), scenario.name(), scenario.frozen(), scenario.initiatives(), Map.of());
    Map<String, SortedMap<Integer, BigDecimal>> indices = Demography.indices(region, year);
    Projection reference = Model.project(region, indices, changed, rest, year);
    List<Ends> ends =
        Arrays.stream(Lever.values())
            .map(
                lever ->
                    new Ends(
                        lever,
                        Model.project(region, indices, changed.atEnd(lever, false), rest, year),
                        Model.project(region, indices, changed.atEnd(lever, true), rest, year)))
            .toList();
    Stream<String> sectors =
        Stream.concat(region.sectors().stream().map(SectorInput::sector), Stream.of(Sectors.TOTAL));
    return sectors
        .flatMap(
            sector ->
                ranked(ends.stream().map(each -> each.swing(sector, year, reference)).toList()))
        .toList();
  }

  /** The projections with a lever at both ends. */
  private record Ends(Lever lever, Projection low, Projection high) {
    Swing swing(String sector, int year, Projection reference) {
      return new Swing(
          sector,
          lever,
          shortage(reference, sector, year),
          shortage(low, sector, year),
          shortage(high, sector, year),
          0);
    }

    private static long shortage(Projection projection, String sector, int year) {
      return projection.outlook(sector, year).persons().shortage().longValueExact();
    }
  }

  private static Stream<Swing> ranked(List<Swing> swings) {
    List<Swing> sorted = new ArrayList<>(swings);
    sorted.sort(Comparator.comparingLong(Swing::width).reversed());
    return sorted.stream()
        .map(
            swing ->
                swing.ranked(
                    1 + (int) swings.stream().filter(o -> o.width() > swing.width()).count()));
  }
}
