package nl.regiobeeld.region;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import nl.regiobeeld.model.Region;
import nl.regiobeeld.model.RegionKind;
import org.apache.commons.text.similarity.LevenshteinDistance;

/** The one place where a publisher's spelling of a region becomes a code. */
public final class Names implements Serializable {
  private static final long serialVersionUID = 1L;

  /** More words than any place's name has; keeps the search in a long text short. */
  private static final int MOST_WORDS = 8;

  private static final LevenshteinDistance DISTANCE = LevenshteinDistance.getDefaultInstance();

  /** How much of a text is compared with names: more than any name is long. */
  private static final int LONGEST = 80;

  private final Map<String, List<Gemeente>> gemeenten = new HashMap<>();
  private final Map<RegionKind, Map<String, String>> areas = new HashMap<>();
  private final Map<String, List<Woonplaats>> places = new HashMap<>();

  /**
   * Names of a register, with what does not follow from them.
   *
   * @param spellings other spelling to code
   * @param places the places that are no gemeenten
   */
  public Names(Register register, Map<String, String> spellings, List<Woonplaats> places) {
    register.gemeenten().values().forEach(gemeente -> add(gemeente.name(), gemeente));
    register.areas().values().forEach(area -> add(area.name(), area));
    spellings.forEach(
        (spelling, code) -> {
          Gemeente gemeente = register.gemeenten().get(code);
          if (gemeente == null) {
            add(spelling, register.areas().get(code));
          } else {
            add(spelling, gemeente);
          }
        });
    for (Woonplaats place : places) {
      this.places
          .computeIfAbsent(Spelling.normal(place.name()), key -> new ArrayList<>())
          .add(place);
    }
  }

  private void add(String name, Gemeente gemeente) {
    List<Gemeente> known =
        gemeenten.computeIfAbsent(Spelling.normal(name), key -> new ArrayList<>());
    if (!known.contains(gemeente)) {
      known.add(gemeente);
    }
  }

  private void add(String name, Region area) {
    areas
        .computeIfAbsent(area.kind(), kind -> new HashMap<>())
        .put(Spelling.normal(name), area.code());
  }

  /**
   * The code of a gemeente by its name, in any usual spelling.
   *
   * @param year when it was used; of several gemeenten that bore the name, the nearest to it is
   *     meant
   * @return none when no gemeente is known by this name
   */
  public Optional<String> gemeente(String name, int year) {
    List<Gemeente> named = gemeenten.get(Spelling.normal(name));
    if (named == null) {
      named = gemeenten.getOrDefault(Spelling.normal(Spelling.withoutSuffix(name)), List.of());
    }
    return named.stream()
        .min(Comparator.comparingInt(gemeente -> gemeente.distanceTo(year)))
        .map(Gemeente::code);
  }

  /**
   * The code behind a label as CBS prints them: {@code Limburg (PV)}, {@code GGD Drenthe (GG)},
   * {@code Utrecht (gemeente)}, {@code Beek (L.)}.
   *
   * @param year as for {@link #gemeente}
   */
  public Optional<String> label(String label, int year) {
    for (RegionKind kind : RegionKind.values()) {
      String suffix = " (" + kind.prefix() + ")";
      if (label.endsWith(suffix)) {
        return area(kind, label.substring(0, label.length() - suffix.length()));
      }
    }
    return area(RegionKind.LAND, label)
        .or(() -> gemeente(label, year))
        .or(() -> area(RegionKind.GGD, label));
  }

  private Optional<String> area(RegionKind kind, String name) {
    return Optional.ofNullable(areas.getOrDefault(kind, Map.of()).get(Spelling.normal(name)));
  }

  /**
   * The code of the gemeente of the first place that a text names: {@code Mondriaan, loc. Heerlen},
   * {@code Amsterdam/Uithoorn}. Of names that start at the same word the longest is meant.
   *
   * @param postcode of the place, as far as known, to tell places of one name apart
   * @param year when it was named
   * @return none when no word of it is a place that is known
   */
  public Optional<String> place(String text, String postcode, int year) {
    List<String> words = List.of(Spelling.normal(text).split(" "));
    for (int from = 0; from < words.size(); from++) {
      for (int to = Math.min(words.size(), from + MOST_WORDS); to > from; to--) {
        String name = String.join(" ", words.subList(from, to));
        Optional<String> code = gemeenteOf(name, postcode, year);
        if (code.isPresent()) {
          return code;
        }
      }
    }
    return Optional.empty();
  }

  private Optional<String> gemeenteOf(String name, String postcode, int year) {
    return places.getOrDefault(name, List.of()).stream()
        .filter(place -> postcode.startsWith(place.postcode()))
        .max(Comparator.comparingInt(place -> place.postcode().length()))
        .map(Woonplaats::gemeente)
        .or(
            () ->
                gemeenten.getOrDefault(name, List.of()).stream()
                    .filter(gemeente -> gemeente.existsIn(year))
                    .findFirst()
                    .map(Gemeente::code));
  }

  /** The known gemeente name that an unknown one resembles most, for an error message. */
  public String nearest(String name) {
    String key = nearest(name, gemeenten.keySet());
    return gemeenten.getOrDefault(key, List.of()).stream()
        .findFirst()
        .map(Gemeente::name)
        .orElse("");
  }

  /** The known place or gemeente that an unknown one resembles most, for an error message. */
  public String nearestPlace(String name) {
    String key = nearest(name, places.keySet());
    String gemeente = nearest(name);
    String place = key.isEmpty() ? gemeente : places.get(key).get(0).name();
    return distance(name, place) < distance(name, gemeente) ? place : gemeente;
  }

  /** The key, a name in its normal spelling, that a text resembles most. */
  private static String nearest(String text, Set<String> keys) {
    String name = start(text);
    return keys.stream()
        .min(
            Comparator.<String>comparingInt(key -> DISTANCE.apply(name, key))
                .thenComparing(Comparator.naturalOrder()))
        .orElse("");
  }

  private static int distance(String text, String name) {
    return DISTANCE.apply(start(text), Spelling.normal(name));
  }

  private static String start(String text) {
    return Spelling.normal(text.substring(0, Math.min(text.length(), LONGEST)));
  }
}
