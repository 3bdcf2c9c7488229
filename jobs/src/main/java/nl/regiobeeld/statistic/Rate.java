package nl.regiobeeld.statistic;

/**
 * Events per person, or per year lived.
 *
 * @param events zero or more
 * @param exposure people or years, above zero
 */
public record Rate(double events, double exposure) {
  /** Refuses what is no rate. */
  public Rate {
    if (!(exposure > 0)) {
      throw new IllegalArgumentException("no rate: %s per %s".formatted(events, exposure));
    }
  }

  /** Events per one of the exposure. */
  public double value() {
    return events / exposure;
  }

  /** The limits of the events, see {@link Count#limits}, per one of the exposure. */
  public Limits limits(Confidence confidence) {
    return new Count(events).limits(confidence).times(1 / exposure);
  }
}
