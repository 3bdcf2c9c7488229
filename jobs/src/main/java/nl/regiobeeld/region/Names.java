package nl.regiobeeld.region;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.regiobeeld.model.Region;
import nl.regiobeeld.model.RegionKind;
import org.apache.commons.text.similarity.LevenshteinDistance;

/** The one place where a publisher's spelling of a region becomes a code. */
public final class Names implements Serializable {
  private static final long serialVersionUID = 1L;

  private final Map<String, List<Gemeente>> gemeenten = new HashMap<>();
  private final Map<RegionKind, Map<String, String>> areas = new HashMap<>();

  /**
   * Names of a register, with the spellings that do not follow from them.
   *
   * @param spellings other spelling to code
   */
  public Names(Register register, Map<String, String> spellings) {
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

  /** The known gemeente name that an unknown one resembles most, for an error message. */
  public String nearest(String name) {
    String wanted = Spelling.normal(name);
    LevenshteinDistance distance = LevenshteinDistance.getDefaultInstance();
    return gemeenten.entrySet().stream()
        .min(
            Comparator.<Map.Entry<String, List<Gemeente>>>comparingInt(
                    entry -> distance.apply(wanted, entry.getKey()))
                .thenComparing(Map.Entry::getKey))
        .map(entry -> entry.getValue().get(0).name())
        .orElse("");
  }
}
