package nl.regiobeeld.demand;

import java.io.Serializable;
import java.math.BigDecimal;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import nl.regiobeeld.model.AgeRange;

/**
 * Rates of one subject by age and sex.
 *
 * @param region whose they are, by code
 * @param year of which year they are
 * @param list per age range and sex, in any order; ages below the lowest have a rate of 0
 */
public record Rates(String region, int year, List<Rate> list) implements Serializable {
  private static final int THOUSAND = 3;
  private static final Set<String> BOTH = Set.of("man", "vrouw");

  /**
   * A rate.
   *
   * @param age range, or {@code totaal}
   * @param sex {@code totaal}, {@code man} or {@code vrouw}
   * @param perThousand people of that age and sex
   */
  public record Rate(String age, String sex, BigDecimal perThousand) implements Serializable {
    private AgeRange range() {
      return age.equals(AgeRange.TOTAL)
          ? new AgeRange(0, AgeRange.OPEN)
          : AgeRange.ofLabel(age).orElseThrow();
    }
  }

  /**
   * Why nothing can be computed with them, in Dutch: ages overlap, leave a gap or have no end, or
   * sexes differ. A rate that was rejected or forgotten must not pass for 0.
   */
  public Optional<String> fault() {
    Set<String> sexes = new TreeSet<>();
    list.forEach(rate -> sexes.add(rate.sex()));
    if (!sexes.equals(Set.of(AgeRange.TOTAL)) && !sexes.equals(BOTH)) {
      return Optional.of("niet elke leeftijd is er voor mannen en vrouwen of samen");
    }
    Set<Integer> lowest = new HashSet<>();
    for (String sex : sexes) {
      List<AgeRange> ages = ages(sex);
      lowest.add(ages.get(0).from());
      for (int i = 1; i < ages.size(); i++) {
        if (ages.get(i).from() != ages.get(i - 1).to() + 1L) {
          return Optional.of("leeftijden overlappen of laten een gat bij " + ages.get(i).label());
        }
      }
      if (ages.get(ages.size() - 1).to() != AgeRange.OPEN) {
        return Optional.of("de hoogste leeftijd is niet open, zoals 90+");
      }
    }
    return lowest.size() == 1
        ? Optional.empty()
        : Optional.of("de laagste leeftijd van mannen is een andere dan die van vrouwen");
  }

  private List<AgeRange> ages(String sex) {
    return list.stream()
        .filter(rate -> rate.sex().equals(sex))
        .map(Rate::range)
        .sorted(Comparator.comparingInt(AgeRange::from))
        .toList();
  }

  /**
   * How many persons, or how much care in the rates' own measure, the people would have: the sum of
   * rate / 1000 x people over ages and sexes.
   *
   * @return none when the people are not published by ages that make up those of the rates
   */
  public Optional<BigDecimal> expected(People people) {
    BigDecimal sum = BigDecimal.ZERO;
    for (Rate rate : list) {
      Optional<BigDecimal> count = people.count(rate.range().label(), rate.sex());
      if (count.isEmpty()) {
        return Optional.empty();
      }
      sum = sum.add(count.get().multiply(rate.perThousand()).movePointLeft(THOUSAND));
    }
    return Optional.of(sum);
  }
}
