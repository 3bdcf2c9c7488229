package nl.regiobeeld.staffing;

import java.util.List;

/**
 * What is known of a region.
 *
 * @param region its code or id, for messages and as part of the seed
 * @param baseYear the year of the personnel
 * @param sectors each once
 * @param impact of its initiatives
 */
public record RegionInput(String region, int baseYear, List<SectorInput> sectors, Impact impact) {
  /**
   * @throws nl.regiobeeld.model.Refusal when a sector's classes or numbers cannot be used
   */
  public RegionInput {
    sectors = List.copyOf(sectors);
    InputChecks.require(region, sectors, impact);
  }

  /** The last year of which the use of care is known in every sector. */
  public int lastYear() {
    return sectors.stream().mapToInt(sector -> sector.use().lastKey()).min().orElse(baseYear);
  }
}
