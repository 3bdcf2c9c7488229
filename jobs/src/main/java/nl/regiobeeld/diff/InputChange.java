package nl.regiobeeld.diff;

import java.util.List;
import java.util.Locale;

/**
 * How the inputs of a source differ.
 *
 * @param perioden years, ascending; empty of files that tell of others
 * @param bestanden names of the files that one edition has and the other has not
 */
public record InputChange(Kind soort, String bron, List<Integer> perioden, List<String> bestanden) {
  /** What became of a source or period. */
  public enum Kind {
    NIEUWE_BRON,
    VERVALLEN_BRON,
    NIEUWE_PERIODE,
    VERVALLEN_PERIODE,
    HERZIENE_BRON;

    /** The kind as it is printed. */
    public String label() {
      return name().toLowerCase(Locale.ROOT);
    }

    @Override
    public String toString() {
      return label();
    }
  }
}
