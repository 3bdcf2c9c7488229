package nl.regiobeeld.forecast;

import static nl.regiobeeld.forecast.Quantity.AANDEEL_TEKORT;
import static nl.regiobeeld.forecast.Quantity.TEKORT;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import nl.regiobeeld.model.Scenarios;
import nl.regiobeeld.staffing.Apportionment;

/** What follows of sectors together: a total that is not given, and their parts in a shortage. */
record Together(Book book, String region, List<Integer> years) {
  private static final List<Quantity> SUMMED = List.of(Quantity.VRAAG, Quantity.AANBOD, TEKORT);
  private static final long WHOLE = 100;

  /** All sectors' persons are the total's. */
  void total() {
    for (Subject total : totals()) {
      for (Quantity quantity : SUMMED) {
        all(total, quantity)
            .map(parts -> parts.stream().reduce(BigDecimal.ZERO, BigDecimal::add))
            .ifPresent(sum -> book.derive(total, quantity, sum));
      }
    }
  }

  /**
   * Parts in whole percents that are 100 together, by largest remainders, of the sectors that are
   * short; where any part is given, nothing is worked out.
   */
  void shares() {
    for (Subject total : totals()) {
      boolean given =
          Sectors.PARTS.stream()
              .anyMatch(sector -> book.value(total.of(sector), AANDEEL_TEKORT).isPresent());
      all(total, TEKORT)
          .map(parts -> parts.stream().map(part -> part.max(BigDecimal.ZERO)).toList())
          .filter(parts -> !given && parts.stream().anyMatch(part -> part.signum() > 0))
          .ifPresent(parts -> share(total, Apportionment.of(WHOLE, parts)));
    }
  }

  private void share(Subject total, List<Long> shares) {
    for (int i = 0; i < shares.size(); i++) {
      Subject sector = total.of(Sectors.PARTS.get(i));
      book.derive(sector, AANDEEL_TEKORT, BigDecimal.valueOf(shares.get(i)));
    }
  }

  private List<Subject> totals() {
    return Scenarios.ALL.stream()
        .flatMap(
            scenario ->
                years.stream().map(year -> new Subject(region, Sectors.TOTAL, scenario, year)))
        .toList();
  }

  /** A quantity of every sector, in order; none unless it is known of all. */
  private Optional<List<BigDecimal>> all(Subject total, Quantity quantity) {
    List<BigDecimal> parts =
        Sectors.PARTS.stream()
            .flatMap(sector -> book.value(total.of(sector), quantity).stream())
            .toList();
    return parts.size() == Sectors.PARTS.size() ? Optional.of(parts) : Optional.empty();
  }
}
