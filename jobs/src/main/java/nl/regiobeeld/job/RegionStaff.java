package nl.regiobeeld.job;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.TreeMap;
import java.util.function.Predicate;
import nl.regiobeeld.model.AgeRange;
import nl.regiobeeld.model.Refusal;
import nl.regiobeeld.model.Sector;
import nl.regiobeeld.staffing.AgeStock;
import nl.regiobeeld.staffing.Impact;
import nl.regiobeeld.staffing.Model;
import nl.regiobeeld.staffing.Parameters;
import nl.regiobeeld.staffing.RegionInput;
import nl.regiobeeld.staffing.SectorInput;

/**
 * The personnel of one region, sector by sector, of the newest year with age classes. A sector that
 * cannot be computed is left out with a remark, and the others stay; one of which all age classes
 * have 0 persons is known to be nothing and needs none.
 */
final class RegionStaff {
  /**
   * A row of personnel.
   *
   * @param age none: of all ages together, which has no flows
   * @param hours per person per week; null when missing
   */
  record Count(String sector, int year, Optional<AgeRange> age, long persons, BigDecimal hours) {}

  private final String region;
  private final List<Count> counts;
  private final Map<String, Use> use;
  private final Parameters parameters;
  private final List<String> remarks = new ArrayList<>();
  private final List<SectorInput> sectors = new ArrayList<>();
  private final List<String> missing = new ArrayList<>(Sector.ids());
  private int base;

  /**
   * Puts a region together.
   *
   * @param use sector to the care that the population uses
   */
  RegionStaff(String region, List<Count> counts, Map<String, Use> use, Parameters parameters) {
    this.region = region;
    this.counts = counts;
    this.use = use;
    this.parameters = parameters;
    OptionalInt newest = newest(count -> count.age().isPresent());
    if (newest.isPresent()) {
      base = newest.getAsInt();
      counts.stream().map(Count::sector).distinct().sorted().forEach(this::add);
    } else {
      newest(count -> true)
          .ifPresent(
              year ->
                  remark(
                      "personnel of %d is of all ages together; fill in its age classes"
                          .formatted(year)));
    }
  }

  private OptionalInt newest(Predicate<Count> which) {
    return counts.stream()
        .filter(which.and(count -> count.persons() != 0))
        .mapToInt(Count::year)
        .max();
  }

  private void add(String sector) {
    List<AgeStock> stock =
        counts.stream()
            .filter(count -> count.year() == base && count.sector().equals(sector))
            .filter(count -> count.age().isPresent())
            .map(count -> new AgeStock(count.age().get(), count.persons(), count.hours()))
            .sorted(Comparator.comparingInt(each -> each.age().from()))
            .toList();
    boolean isNothing = stock.stream().allMatch(each -> each.persons() == 0);
    Optional<String> fault = isNothing ? absent(sector, stock) : fault(sector, stock);
    fault.ifPresent(problem -> remark(sector + ": " + problem));
    if (fault.isEmpty()) {
      missing.remove(sector);
      if (!isNothing) {
        sectors.add(input(sector, stock));
      }
    }
  }

  private SectorInput input(String sector, List<AgeStock> stock) {
    return new SectorInput(
        sector, stock, use.containsKey(sector) ? use.get(sector).years() : new TreeMap<>());
  }

  /** Why there is no personnel by age in the base year, if not because there is none. */
  private Optional<String> absent(String sector, List<AgeStock> stock) {
    Predicate<Count> own = count -> count.sector().equals(sector);
    OptionalInt any = newest(own);
    if (!stock.isEmpty() || any.isEmpty()) {
      return Optional.empty();
    }
    OptionalInt byAge = newest(own.and(count -> count.age().isPresent()));
    return Optional.of(
        byAge.isPresent()
            ? "its newest personnel by age class is of %d, that of the region of %d; fill in its age classes of %d"
                .formatted(byAge.getAsInt(), base, base)
            : "its personnel of %d is of all ages together; fill in its age classes of %d"
                .formatted(any.getAsInt(), base));
  }

  private Optional<String> fault(String sector, List<AgeStock> stock) {
    if (!use.containsKey(sector) || !use.get(sector).years().containsKey(base)) {
      return Optional.of(
          "vraagontwikkeling has no care use of its population in %d, the year of its personnel; add the population of that year and its zorggebruik"
              .formatted(base));
    }
    Optional<AgeStock> idle = stock.stream().filter(each -> each.hours() == null).findFirst();
    if (idle.isPresent()) {
      return Optional.of(
          "hours per person are missing in age class %s of %d; fill in uren"
              .formatted(idle.get().age().label(), base));
    }
    try {
      List<SectorInput> alone = List.of(input(sector, stock));
      Model.require(new RegionInput(region, base, alone, Impact.NONE), parameters);
      return Optional.empty();
    } catch (Refusal refusal) {
      return Optional.of(refusal.getMessage());
    }
  }

  private void remark(String problem) {
    remarks.add("staffing model: %s, %s".formatted(region, problem));
  }

  /** What the model computes with; none when no sector is left. */
  Optional<RegionInput> input(Impact impact) {
    if (sectors.isEmpty()) {
      return Optional.empty();
    }
    RegionInput input = new RegionInput(region, base, sectors, impact);
    if (input.lastYear() == base) {
      remark(
          "vraagontwikkeling has no care use of its population in %d in every sector, so that only %d is computed; add the population of %d"
              .formatted(base + 1, base, base + 1));
    }
    return Optional.of(input);
  }

  /** Of the sectors that there are, those whose personnel is not known or cannot be used. */
  List<String> missing() {
    return missing;
  }

  /** Why sectors are missing, or the whole region. */
  List<String> remarks() {
    return remarks;
  }
}
