package nl.regiobeeld.statistic;

import java.util.List;

/**
 * Observed events against those expected at the rates of a reference population, indirectly
 * standardised.
 *
 * @param observed events
 * @param expected events at the reference's rates, above zero
 * @param reference crude rate of the reference population, per person
 */
public record IndirectRatio(double observed, double expected, double reference) {

  /**
   * People of one age and sex.
   *
   * @param events that were observed among them
   * @param population how many they are
   * @param referenceEvents events among the people of this age and sex in the reference
   * @param referencePopulation how many those are, above zero
   */
  public record Stratum(
      double events, double population, double referenceEvents, double referencePopulation) {}

  /** Refuses what has no ratio. */
  public IndirectRatio {
    if (!(expected > 0)) {
      throw new IllegalArgumentException("no ratio to %s expected events".formatted(expected));
    }
  }

  /** Of all strata: {@code E = Σ (reference events / reference population) · population}. */
  public static IndirectRatio of(List<Stratum> strata) {
    double observed = 0;
    double expected = 0;
    double events = 0;
    double population = 0;
    for (Stratum each : strata) {
      observed += each.events();
      expected += each.referenceEvents() / each.referencePopulation() * each.population();
      events += each.referenceEvents();
      population += each.referencePopulation();
    }
    return new IndirectRatio(observed, expected, events / population);
  }

  /** Observed per expected event; 1 is as in the reference. */
  public double value() {
    return observed / expected;
  }

  /**
   * Limits of the ratio: those of the observed events, see {@link Count#limits}, per expected
   * event; the expected events count as known.
   *
   * <p>N.E. Breslow and N.E. Day, Statistical Methods in Cancer Research II (IARC 1987), ch. 2.
   */
  public Limits limits(Confidence confidence) {
    return new Count(observed).limits(confidence).times(1 / expected);
  }

  /** The ratio times the reference's crude rate, per person. */
  public double rate() {
    return value() * reference;
  }

  /** Limits of the rate, per person. */
  public Limits rateLimits(Confidence confidence) {
    return limits(confidence).times(reference);
  }
}
