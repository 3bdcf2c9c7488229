package nl.regiobeeld.demand;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import nl.regiobeeld.model.Region;

/**
 * All rates, of each subject and region those of the newest year.
 *
 * @param rates kind and subject to region to its rates
 */
public record RateTable(SortedMap<Key, SortedMap<String, Rates>> rates) implements Serializable {
  /**
   * What rates are of.
   *
   * @param kind one of {@link nl.regiobeeld.model.RateKind}
   */
  public record Key(String kind, String subject) implements Serializable, Comparable<Key> {
    @Override
    public int compareTo(Key other) {
      int byKind = kind.compareTo(other.kind);
      return byKind != 0 ? byKind : subject.compareTo(other.subject);
    }
  }

  /** One rate as an input has it. */
  public record Entry(Key key, String region, int year, Rates.Rate rate) {}

  /** The rates of these entries; those of older years are left out. */
  public static RateTable of(List<Entry> entries) {
    Map<Key, Map<String, SortedMap<Integer, List<Rates.Rate>>>> found = new LinkedHashMap<>();
    for (Entry entry : entries) {
      found
          .computeIfAbsent(entry.key(), key -> new TreeMap<>())
          .computeIfAbsent(entry.region(), region -> new TreeMap<>())
          .computeIfAbsent(entry.year(), year -> new ArrayList<>())
          .add(entry.rate());
    }
    SortedMap<Key, SortedMap<String, Rates>> newest = new TreeMap<>();
    found.forEach(
        (key, regions) -> {
          SortedMap<String, Rates> byRegion = new TreeMap<>();
          regions.forEach(
              (region, years) ->
                  byRegion.put(
                      region, new Rates(region, years.lastKey(), years.get(years.lastKey()))));
          newest.put(key, byRegion);
        });
    return new RateTable(newest);
  }

  /** The subjects of a kind that a region has rates of, its own or the Netherlands'. */
  SortedSet<String> subjects(String kind, String region) {
    SortedSet<String> subjects = new TreeSet<>();
    rates.forEach(
        (key, regions) -> {
          if (key.kind().equals(kind) && of(key, region).isPresent()) {
            subjects.add(key.subject());
          }
        });
    return subjects;
  }

  /** A region's own rates, else the Netherlands'. */
  Optional<Rates> of(Key key, String region) {
    Map<String, Rates> regions = rates.getOrDefault(key, new TreeMap<>());
    return Optional.ofNullable(regions.getOrDefault(region, regions.get(Region.NETHERLANDS)));
  }
}
