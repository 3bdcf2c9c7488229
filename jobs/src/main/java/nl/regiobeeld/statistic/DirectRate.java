package nl.regiobeeld.statistic;

import java.util.List;
import java.util.Optional;

/**
 * The rate that a standard population would have at the rates of these people, directly
 * standardised.
 *
 * @param events that were observed
 * @param value per person: {@code Σ u x}, u = (w/n)/Σw
 * @param variance of the value: {@code Σ u² x}
 * @param heaviest the largest u, what one more event can add at most
 */
public record DirectRate(double events, double value, double variance, double heaviest) {

  /**
   * People of one age and sex.
   *
   * @param events x, observed among them
   * @param population n, how many they are; above zero
   * @param standard w, how many they are in the standard population
   */
  public record Stratum(double events, double population, double standard) {
    /** Refuses a stratum without people, whose rate nobody knows. */
    public Stratum {
      if (!(population > 0)) {
        throw new IllegalArgumentException("no rate among %s people".formatted(population));
      }
    }
  }

  /** Of all strata. */
  public static DirectRate of(List<Stratum> strata) {
    double weights = strata.stream().mapToDouble(Stratum::standard).sum();
    double events = 0;
    double value = 0;
    double variance = 0;
    double heaviest = 0;
    for (Stratum each : strata) {
      double weight = each.standard() / each.population() / weights;
      events += each.events();
      value += weight * each.events();
      variance += weight * weight * each.events();
      heaviest = Math.max(heaviest, weight);
    }
    return new DirectRate(events, value, variance, heaviest);
  }

  /** Whether there are events enough for a rate to be told: ten or more. */
  public boolean enough() {
    return events >= Count.FEW;
  }

  /**
   * Dobson's limits per person, {@code D + √(V/O)·(limit(O) − O)} with Byar's limits of the events;
   * none below ten events.
   *
   * <p>A.J. Dobson et al., Stat. Med. 10 (1991) 457-462.
   */
  public Optional<Limits> limits(Confidence confidence) {
    return enough() ? Optional.of(dobson(new Count(events).byar(confidence))) : Optional.empty();
  }

  /** Dobson's limits from limits of the events. */
  Limits dobson(Limits ofEvents) {
    double scale = Math.sqrt(variance / events);
    return Limits.of(
        value + scale * (ofEvents.lower().orElse(0) - events),
        value + scale * (ofEvents.upper() - events));
  }

  /**
   * Limits per person from the gamma distribution, which hold at least as often as they promise,
   * with few events and uneven weights too: {@code v/2y · χ²(α/2; 2y²/v)} and {@code (v + k²)/2(y +
   * k) · χ²(1 − α/2; 2(y + k)²/(v + k²))}; y the value, v its variance, k the heaviest.
   *
   * <p>M.P. Fay and E.J. Feuer, Stat. Med. 16 (1997) 791-801.
   */
  public Limits gamma(Confidence confidence) {
    double tail = confidence.tail();
    double lower = events == 0 ? 0 : gamma(tail, value, variance);
    double upper = gamma(1 - tail, value + heaviest, variance + heaviest * heaviest);
    return Limits.of(lower, upper);
  }

  private static double gamma(double share, double mean, double variance) {
    return variance / (2 * mean) * Quantiles.chiSquared(share, 2 * mean * mean / variance);
  }
}
