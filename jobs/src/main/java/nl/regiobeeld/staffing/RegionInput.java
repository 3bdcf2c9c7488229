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
    InputChecks.require(region, sectors);
  }

  /**
   * The last year that can be computed: from the base year up to it every sector has its use of
   * care in every year. A later year beyond a gap does not count.
   */
  public int lastYear() {
    int last = baseYear;
    while (isKnown(last + 1)) {
      last++;
    }
    return last;
  }

  private boolean isKnown(int year) {
    return sectors.stream().allMatch(sector -> sector.use().containsKey(year));
  }
}
