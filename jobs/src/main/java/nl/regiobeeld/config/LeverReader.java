package nl.regiobeeld.config;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import nl.regiobeeld.model.Sector;
import nl.regiobeeld.staffing.Lever;
import nl.regiobeeld.staffing.Range;

/** Reads the parameters of {@code conf/scenarios/model.yaml}. */
final class LeverReader {
  /** Stands for every sector that is not named. */
  static final String EVERY = "alle";

  private LeverReader() {}

  /** Every sector's range of every lever. */
  static Map<String, Map<Lever, Range>> read(YamlMap parameters) {
    parameters.allow(Lever.labels().toArray(String[]::new));
    Map<String, Map<Lever, Range>> ranges = new LinkedHashMap<>();
    Sector.ids().forEach(sector -> ranges.put(sector, new EnumMap<>(Lever.class)));
    for (Lever lever : Lever.values()) {
      YamlMap entry = parameters.required(lever.label()).allow("eenheid", "bron", "sectoren");
      Map<String, Range> bySector = bySector(lever, entry);
      ranges.forEach((sector, levers) -> levers.put(lever, bySector.get(sector)));
    }
    return ranges;
  }

  private static Map<String, Range> bySector(Lever lever, YamlMap entry) {
    String unit = entry.text("eenheid");
    String source = entry.text("bron");
    YamlMap sectors = entry.required("sectoren").allow(allowed());
    Map<String, Range> named = new LinkedHashMap<>();
    for (String sector : sectors.keys()) {
      YamlMap one = sectors.map(sector).allow("waarde", "laag", "hoog", "bron");
      named.put(sector, range(lever, one, unit, one.optional("bron").orElse(source)));
    }
    Map<String, Range> all = new LinkedHashMap<>();
    for (String sector : Sector.ids()) {
      Range range = named.getOrDefault(sector, named.get(EVERY));
      if (range == null) {
        sectors.problem(sector, "'%s' is missing, and so is '%s'".formatted(sector, EVERY));
        range = none(lever, unit, source);
      }
      all.put(sector, range);
    }
    return all;
  }

  /** What a sector's keys can be. */
  static String[] allowed() {
    List<String> keys = new ArrayList<>(Sector.ids());
    keys.add(EVERY);
    return keys.toArray(String[]::new);
  }

  private static Range range(Lever lever, YamlMap entry, String unit, String source) {
    BigDecimal value = Decimals.within(entry, "waarde", lever.least(), lever.most());
    BigDecimal low = Decimals.within(entry, "laag", lever.least(), lever.most());
    BigDecimal high = Decimals.within(entry, "hoog", lever.least(), lever.most());
    if (low.compareTo(value) > 0 || value.compareTo(high) > 0) {
      entry.problem("waarde", "'waarde' must lie from 'laag' to 'hoog'");
      return none(lever, unit, source);
    }
    return new Range(value, low, high, unit, source);
  }

  /** Stands where there is a problem, until all have been noted. */
  private static Range none(Lever lever, String unit, String source) {
    return new Range(lever.least(), lever.least(), lever.least(), unit, source);
  }
}
