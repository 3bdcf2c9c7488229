package nl.regiobeeld.staffing;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import nl.regiobeeld.model.AgeRange;
import nl.regiobeeld.model.Refusal;

/**
 * The care of one sector that a population uses in one year.
 *
 * <p>Ranges of inhabitants may lie in a wider one of use, which then holds for them, or span
 * narrower ones, over whose years they are spread evenly. They may not cross.
 *
 * @param place for messages
 * @param year of the population
 * @param people the population
 * @param rates the use of care
 */
record UseOfCare(String place, int year, List<Inhabitants> people, List<CareUse> rates) {
  /** The label of both sexes together. */
  private static final String BOTH = "totaal";

  /**
   * Σ inhabitants × use per person.
   *
   * @throws Refusal when inhabitants have no use of care, or use of care no inhabitants
   */
  BigDecimal total() {
    requireApart(
        "inhabitants", people.stream().map(cell -> new Group(cell.age(), cell.sex())).toList());
    requireApart(
        "use of care", rates.stream().map(rate -> new Group(rate.age(), rate.sex())).toList());
    for (CareUse rate : rates) {
      if (people.stream().noneMatch(cell -> meet(cell, rate))) {
        throw refusal(
            "use of care at %s has no inhabitants".formatted(label(rate.age(), rate.sex())));
      }
    }
    return people.stream()
        .map(cell -> cell.persons().multiply(rate(cell)))
        .reduce(BigDecimal.ZERO, BigDecimal::add);
  }

  private static boolean meet(Inhabitants cell, CareUse rate) {
    boolean same = rate.sex().equals(BOTH) || cell.sex().equals(rate.sex());
    return same && overlap(cell.age(), rate.age());
  }

  private static boolean overlap(AgeRange one, AgeRange other) {
    return one.from() <= other.to() && other.from() <= one.to();
  }

  /** The use per person of a cell's inhabitants. */
  private BigDecimal rate(Inhabitants cell) {
    List<CareUse> met = rates.stream().filter(rate -> meet(cell, rate)).toList();
    if (met.size() == 1 && lies(cell.age(), met.get(0).age())) {
      return met.get(0).rate();
    }
    BigDecimal mean = BigDecimal.ZERO;
    long years = 0;
    for (CareUse rate : met) {
      if (!lies(rate.age(), cell.age()) || cell.age().to() == AgeRange.OPEN) {
        throw refusal(
            ("inhabitants of %s and use of care at %s do not fit; one has to lie in the other, and"
                    + " an open range cannot be split")
                .formatted(label(cell.age(), cell.sex()), rate.age().label()));
      }
      long width = rate.age().to() - rate.age().from() + 1L;
      mean = mean.add(rate.rate().multiply(BigDecimal.valueOf(width)));
      years += width;
    }
    return divided(cell, mean, years);
  }

  /** Rates are only relative: six decimals more than they have is enough of a mean. */
  private BigDecimal divided(Inhabitants cell, BigDecimal sum, long years) {
    if (years != cell.age().to() - cell.age().from() + 1L) {
      throw refusal(
          "inhabitants of %s have no use of care for all their ages; write 0 where there is none"
              .formatted(label(cell.age(), cell.sex())));
    }
    return sum.divide(
        BigDecimal.valueOf(years), sum.scale() + Demography.SCALE, RoundingMode.HALF_UP);
  }

  private static boolean lies(AgeRange inner, AgeRange outer) {
    return outer.from() <= inner.from() && inner.to() <= outer.to();
  }

  /** Nobody may count twice. */
  private void requireApart(String what, List<Group> groups) {
    for (int i = 0; i < groups.size(); i++) {
      for (Group other : groups.subList(0, i)) {
        Group group = groups.get(i);
        if (overlap(group.age(), other.age()) && (alike(group, other) || alike(other, group))) {
          throw refusal("%s: %s overlaps %s".formatted(what, group, other));
        }
      }
    }
  }

  private static boolean alike(Group group, Group other) {
    return other.sex().equals(BOTH) || group.sex().equals(other.sex());
  }

  /** An age range of one sex or both. */
  private record Group(AgeRange age, String sex) {
    @Override
    public String toString() {
      return label(age, sex);
    }
  }

  private static String label(AgeRange age, String sex) {
    return age.label() + " " + sex;
  }

  private Refusal refusal(String text) {
    return Refusal.input("%s, %d: %s".formatted(place, year, text));
  }
}
