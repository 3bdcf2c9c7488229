package nl.regiobeeld.statistic;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import nl.regiobeeld.model.AgeRange;

/**
 * Events among people of one region and year, by sex and age: what standardised rates are made of.
 *
 * @param cells one for every sex and age class
 */
public record Strata(List<Cell> cells) {

  /**
   * People of one sex and age class.
   *
   * @param sex as in the tables: man or vrouw
   * @param events that were counted among them
   * @param people how many they are, or the years that they lived
   */
  public record Cell(String sex, AgeRange age, double events, double people) {
    private static final Cell NOBODY = new Cell("", new AgeRange(0, 0), 0, 0);

    private Key key() {
      return new Key(sex, age);
    }
  }

  private record Key(String sex, AgeRange age) {}

  /** All events. */
  public double events() {
    return cells.stream().mapToDouble(Cell::events).sum();
  }

  /** All people. */
  public double people() {
    return cells.stream().mapToDouble(Cell::people).sum();
  }

  /** The sexes that there are. */
  public Set<String> sexes() {
    return cells.stream().map(Cell::sex).collect(Collectors.toSet());
  }

  /** The ages covered; none when they leave a gap, overlap, or differ between the sexes. */
  public Optional<AgeRange> ages() {
    Set<List<AgeRange>> perSex = new HashSet<>();
    sexes().forEach(sex -> perSex.add(agesOf(sex)));
    if (perSex.size() != 1) {
      return Optional.empty();
    }
    List<AgeRange> ages = perSex.iterator().next();
    for (int i = 1; i < ages.size(); i++) {
      if (ages.get(i - 1).to() != ages.get(i).from() - 1) {
        return Optional.empty();
      }
    }
    return Optional.of(new AgeRange(ages.get(0).from(), ages.get(ages.size() - 1).to()));
  }

  private List<AgeRange> agesOf(String sex) {
    return cells.stream()
        .filter(cell -> cell.sex().equals(sex))
        .map(Cell::age)
        .sorted(Comparator.comparing(AgeRange::from).thenComparing(AgeRange::to))
        .toList();
  }

  /**
   * The rate at the standard's mix of sexes and ages; none when a cell with people in one has none
   * in the other, or with fewer events than a rate can be told from.
   */
  public Optional<DirectRate> direct(Strata standard) {
    Map<Key, Cell> weights = standard.inhabited();
    Map<Key, Cell> own = inhabited();
    if (weights.isEmpty() || !weights.keySet().equals(own.keySet())) {
      return Optional.empty();
    }
    List<DirectRate.Stratum> strata = new ArrayList<>();
    own.forEach(
        (key, cell) ->
            strata.add(new DirectRate.Stratum(cell.events, cell.people, weights.get(key).people)));
    return Optional.of(DirectRate.of(strata)).filter(DirectRate::enough);
  }

  /**
   * Events against those expected at the reference's rates; none when people have no rate in the
   * reference, or nothing is expected.
   */
  public Optional<IndirectRatio> indirect(Strata reference) {
    Map<Key, Cell> rates = reference.inhabited();
    Map<Key, Cell> own = inhabited();
    if (!rates.keySet().containsAll(own.keySet())) {
      return Optional.empty();
    }
    List<IndirectRatio.Stratum> strata = new ArrayList<>();
    rates.forEach(
        (key, rate) -> {
          Cell cell = own.getOrDefault(key, Cell.NOBODY);
          strata.add(new IndirectRatio.Stratum(cell.events, cell.people, rate.events, rate.people));
        });
    boolean expected = strata.stream().anyMatch(s -> s.referenceEvents() * s.population() > 0);
    return expected ? Optional.of(IndirectRatio.of(strata)) : Optional.empty();
  }

  private Map<Key, Cell> inhabited() {
    return cells.stream()
        .filter(cell -> cell.people > 0)
        .collect(
            Collectors.toMap(
                Cell::key, Function.identity(), (one, other) -> one, LinkedHashMap::new));
  }
}
