package nl.regiobeeld.staffing;

import java.util.List;
import java.util.SortedMap;

/**
 * What is known of a region.
 *
 * @param region its code or id, for messages and as part of the seed
 * @param baseYear the year of the personnel
 * @param sectors each once
 * @param population by year; of years in between it is on the straight line
 * @param impact of its initiatives
 */
public record RegionInput(
    String region,
    int baseYear,
    List<SectorInput> sectors,
    SortedMap<Integer, List<Inhabitants>> population,
    Impact impact) {
  /**
   * @throws nl.regiobeeld.model.Refusal when a sector's classes or numbers cannot be used
   */
  public RegionInput {
    sectors = List.copyOf(sectors);
    InputChecks.require(region, sectors, impact);
  }
}
