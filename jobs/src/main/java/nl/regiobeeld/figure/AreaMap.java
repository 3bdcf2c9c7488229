package nl.regiobeeld.figure;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;

/**
 * A map of areas in the colours of their bands: by their outlines, or as equal tiles when these are
 * not given.
 *
 * @param unit of the values
 * @param areas by name
 */
public record AreaMap(Unit unit, List<Area> areas) implements Body {
  /**
   * An area.
   *
   * @param mark its band; none: no value
   * @param outline its rings; empty: not known
   */
  public record Area(
      String label, Optional<BigDecimal> value, Optional<Mark> mark, List<Ring> outline) {}

  /** A closed line of places, in degrees of longitude and latitude. */
  public record Ring(List<Place> places) {}

  /** A place on earth, in degrees. */
  public record Place(double longitude, double latitude) {}

  /** Whether most areas can be drawn by their outlines. */
  public boolean hasOutlines() {
    return outlined().size() * 2 > areas.size();
  }

  /** The areas whose outline is known. */
  public List<Area> outlined() {
    return areas.stream().filter(area -> !area.outline().isEmpty()).toList();
  }

  @Override
  public List<String> told() {
    return areas.stream().map(this::told).toList();
  }

  private String told(Area area) {
    String value = area.value().map(unit::text).orElse("geen gegevens");
    return area.label()
        + ": "
        + value
        + area.mark().map(each -> ", " + each.told()).orElse("")
        + ".";
  }

  @Override
  public boolean marked() {
    return true;
  }

  @Override
  public boolean hasGaps() {
    return areas.stream().anyMatch(area -> area.mark().isEmpty());
  }
}
