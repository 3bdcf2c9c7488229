package nl.regiobeeld.staffing;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.regiobeeld.model.Refusal;

/**
 * All that the model assumes.
 *
 * @param horizon the year in which initiatives and changed hours are complete
 * @param growthUntil the last year in which demand grows by {@link Lever#GROEI_VRAAG}
 * @param fullTime hours per week of one FTE
 * @param ages how flows differ by age
 * @param ranges by sector and lever; every sector has every lever
 */
public record Parameters(
    int horizon,
    int growthUntil,
    BigDecimal fullTime,
    AgePatterns ages,
    Map<String, Map<Lever, Range>> ranges) {
  private static final BigDecimal ALL = BigDecimal.valueOf(100);

  /**
   * Parameters there must be for every sector of a region.
   *
   * @throws Refusal naming region and sector if there are none
   */
  void require(RegionInput region) {
    for (SectorInput sector : region.sectors()) {
      if (!ranges.containsKey(sector.sector())) {
        throw Refusal.input(
            "region %s: '%s' is no sector; write one of: %s"
                .formatted(region.region(), sector.sector(), String.join(", ", ranges.keySet())));
      }
    }
  }

  /** The range of a sector's lever. */
  public Range range(String sector, Lever lever) {
    return ranges.get(sector).get(lever);
  }

  /** A sector's value, as a share of one: 5 % is 0.05. */
  BigDecimal share(String sector, Lever lever) {
    return range(sector, lever).value().movePointLeft(2);
  }

  /** These with other values, their ranges moved along; by lever and sector. */
  public Parameters with(Map<Lever, Map<String, BigDecimal>> values) {
    return replaced(
        (sector, lever, range) ->
            Optional.ofNullable(values.getOrDefault(lever, Map.of()).get(sector))
                .map(value -> range.moved(value, lever))
                .orElse(range));
  }

  /** These with one lever of every sector at the low or the high end of its range. */
  Parameters atEnd(Lever moved, boolean high) {
    return replaced(
        (sector, lever, range) ->
            lever == moved ? range.fixed(high ? range.high() : range.low()) : range);
  }

  private Parameters replaced(Replacement replacement) {
    Map<String, Map<Lever, Range>> replaced = new LinkedHashMap<>();
    ranges.forEach(
        (sector, levers) -> {
          Map<Lever, Range> row = new EnumMap<>(Lever.class);
          levers.forEach((lever, range) -> row.put(lever, replacement.of(sector, lever, range)));
          replaced.put(sector, row);
        });
    return new Parameters(horizon, growthUntil, fullTime, ages, replaced);
  }

  /** What stands in a range's place. */
  private interface Replacement {
    Range of(String sector, Lever lever, Range range);
  }

  /** Where more people would leave than there are: one message for each sector and lever. */
  public List<String> impossible() {
    List<String> messages = new ArrayList<>();
    ranges.forEach(
        (sector, levers) -> {
          tooMany(sector, Lever.UITSTROOM, ages.leaving()).ifPresent(messages::add);
          tooMany(sector, Lever.PENSIOEN, ages.retiring()).ifPresent(messages::add);
        });
    return messages;
  }

  private Optional<String> tooMany(String sector, Lever lever, AgePattern pattern) {
    BigDecimal high = range(sector, lever).high();
    return high.multiply(pattern.largest()).compareTo(ALL) <= 0
        ? Optional.empty()
        : Optional.of(
            "'%s' of %s goes up to %s %%, times %s of the pattern by age: more than all people"
                .formatted(
                    lever.label(),
                    sector,
                    high.toPlainString(),
                    pattern.largest().toPlainString()));
  }
}
