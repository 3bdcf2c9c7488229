package nl.regiobeeld.job;

import java.util.Comparator;

/** A source and one of its periods. */
record SourcePeriod(String source, int period) {
  /** By source, then in time. */
  static final Comparator<SourcePeriod> ORDER =
      Comparator.comparing(SourcePeriod::source).thenComparing(SourcePeriod::period);
}
