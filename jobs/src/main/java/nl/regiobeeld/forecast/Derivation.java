package nl.regiobeeld.forecast;

import static nl.regiobeeld.forecast.Quantity.AANBOD;
import static nl.regiobeeld.forecast.Quantity.TEKORT;
import static nl.regiobeeld.forecast.Quantity.VRAAG;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Map;
import nl.regiobeeld.model.Scenarios;

/**
 * Works out what follows from the given numbers about one sector of a region, and nothing more.
 *
 * <p>Within a year: tekort = vraag - aanbod. Between scenarios: frozen supply is the reference's of
 * the base year while demand is the reference's; initiatives take demand away and leave supply as
 * it is. So the plan of Noord- en Midden-Limburg (004:800-802), which prints 39,600 in 2023 and,
 * with supply frozen, 6,700 short in 2032, tells a demand of 46,300 and with 4,500 short a supply
 * of 41,800.
 */
final class Derivation {
  private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);
  private static final int SCALE = 6;

  /** The year that the plans start from: their indices have it as 100. */
  static final int BASE = 2023;

  private static final Map<Quantity, Quantity> INDICES =
      Map.of(
          VRAAG, Quantity.INDEX_VRAAG,
          AANBOD, Quantity.INDEX_AANBOD,
          TEKORT, Quantity.INDEX_TEKORT);

  private final Book book;
  private final List<Integer> years;
  private final Impact impact;

  /**
   * A derivation.
   *
   * @param years those of the forecast; the base year is {@link #BASE} if among them, else the
   *     first
   * @param impact what initiatives take away, where no plan prints what is left
   */
  Derivation(Book book, List<Integer> years, Impact impact) {
    this.book = book;
    this.years = years;
    this.impact = impact;
  }

  /** Works out everything about a region's sector. */
  void of(String region, String sector) {
    int first = years.contains(BASE) ? BASE : years.get(0);
    Subject base = new Subject(region, sector, Scenarios.REFERENCE, first);
    do {
      for (int year : years) {
        Subject reference = base.in(year);
        Scenarios.ALL.forEach(scenario -> balance(reference.in(scenario)));
        if (year >= first) {
          freeze(reference, base);
        }
        Scenarios.INITIATIVES.forEach(scenario -> relieve(reference, scenario));
        between(reference);
      }
    } while (book.hasGrown());
    for (int year : years) {
      Scenarios.ALL.forEach(scenario -> ratios(base.in(year).in(scenario), base));
    }
  }

  /** Of demand, supply and shortage each follows from the other two. */
  private void balance(Subject subject) {
    derive(subject, TEKORT, VRAAG, AANBOD, false);
    derive(subject, AANBOD, VRAAG, TEKORT, false);
    derive(subject, VRAAG, AANBOD, TEKORT, true);
  }

  private void derive(Subject subject, Quantity what, Quantity one, Quantity two, boolean plus) {
    book.value(subject, one)
        .ifPresent(
            a ->
                book.value(subject, two)
                    .ifPresent(b -> book.derive(subject, what, plus ? a.add(b) : a.subtract(b))));
  }

  private void freeze(Subject reference, Subject base) {
    Subject frozen = reference.in(Scenarios.FROZEN);
    book.value(base, AANBOD).ifPresent(supply -> book.derive(frozen, AANBOD, supply));
    book.value(reference, VRAAG).ifPresent(demand -> book.derive(frozen, VRAAG, demand));
    book.value(frozen, VRAAG).ifPresent(demand -> book.derive(reference, VRAAG, demand));
  }

  private void relieve(Subject reference, String scenario) {
    Subject with = reference.in(scenario);
    book.value(reference, AANBOD).ifPresent(supply -> book.derive(with, AANBOD, supply));
    impact
        .of(scenario, reference)
        .ifPresent(
            persons ->
                book.value(reference, TEKORT)
                    .ifPresent(left -> book.derive(with, TEKORT, left.subtract(whole(persons)))));
  }

  private static BigDecimal whole(BigDecimal persons) {
    return persons.setScale(0, RoundingMode.HALF_UP);
  }

  /** A plan prints what is left at least and at most; the middle lies between. */
  private void between(Subject reference) {
    book.value(reference.in(Scenarios.LOW), TEKORT)
        .ifPresent(
            most ->
                book.value(reference.in(Scenarios.HIGH), TEKORT)
                    .ifPresent(
                        least ->
                            book.derive(
                                reference.in(Scenarios.MIDDLE), TEKORT, middle(most, least))));
  }

  private static BigDecimal middle(BigDecimal one, BigDecimal other) {
    return one.add(other).divide(BigDecimal.valueOf(2), 0, RoundingMode.HALF_UP);
  }

  private void ratios(Subject subject, Subject base) {
    book.value(subject, VRAAG)
        .ifPresent(
            demand ->
                book.value(subject, TEKORT)
                    .ifPresent(
                        shortage -> {
                          BigDecimal unmet = shortage.max(BigDecimal.ZERO);
                          book.derive(subject, Quantity.VERVULD, demand.subtract(unmet));
                          per(shortage, demand, subject, Quantity.TEKORT_PCT);
                        }));
    INDICES.forEach(
        (quantity, index) ->
            book.value(subject, quantity)
                .ifPresent(
                    value ->
                        book.value(base, quantity)
                            .ifPresent(start -> per(value, start, subject, index))));
  }

  private void per(BigDecimal part, BigDecimal whole, Subject subject, Quantity quantity) {
    if (whole.signum() != 0) {
      BigDecimal percent = part.multiply(HUNDRED).divide(whole, SCALE, RoundingMode.HALF_UP);
      book.derive(subject, quantity, percent);
    }
  }
}
