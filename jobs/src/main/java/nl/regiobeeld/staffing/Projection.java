package nl.regiobeeld.staffing;

import java.util.List;

/**
 * What the model computes for a region and a scenario.
 *
 * @param outlooks by year, then by sector with the total last; the base year is the first
 * @param flows by year, then by sector and age class; the first is the year after the base year
 */
public record Projection(List<Outlook> outlooks, List<Flow> flows) {
  /** The outlook of a sector, or the total, in a year. */
  public Outlook outlook(String sector, int year) {
    return outlooks.stream()
        .filter(outlook -> outlook.sector().equals(sector) && outlook.year() == year)
        .findFirst()
        .orElseThrow(() -> new IllegalArgumentException("no " + sector + " in " + year));
  }
}
