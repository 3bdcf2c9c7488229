package nl.regiobeeld.demand;

import java.math.BigDecimal;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.regiobeeld.model.AgeRange;

/**
 * Staff of one region, sector and year by age class.
 *
 * @param persons age class to persons; all ages together are left out of the sums
 */
public record StaffAges(Map<String, BigDecimal> persons) {
  /** From this age on staff is near its pension, in the plans' figure. */
  private static final int OLDER = 55;

  /** Persons of 55 and over. */
  public BigDecimal older() {
    return sum(OLDER);
  }

  /** Persons of all classes. */
  public BigDecimal all() {
    return sum(0);
  }

  private BigDecimal sum(int from) {
    return classes().stream()
        .filter(age -> age.from() >= from)
        .map(age -> persons.get(age.label()))
        .reduce(BigDecimal.ZERO, BigDecimal::add);
  }

  /** Why there is no share, in Dutch: classes overlap, leave a gap, or none starts at 55. */
  public Optional<String> fault() {
    List<AgeRange> classes = classes();
    for (int i = 1; i < classes.size(); i++) {
      if (classes.get(i).from() != classes.get(i - 1).to() + 1L) {
        return Optional.of(
            "Leeftijdsklassen overlappen of laten een gat bij %s."
                .formatted(classes.get(i).label()));
      }
    }
    if (classes.stream().noneMatch(age -> age.from() == OLDER)) {
      return Optional.of("Geen leeftijdsklasse die bij 55 begint.");
    }
    return all().signum() == 0 ? Optional.of("Geen personeel.") : Optional.empty();
  }

  private List<AgeRange> classes() {
    return persons.keySet().stream()
        .filter(label -> !label.equals(AgeRange.TOTAL))
        .map(label -> AgeRange.ofLabel(label).orElseThrow())
        .sorted(Comparator.comparingInt(AgeRange::from))
        .toList();
  }
}
