package nl.regiobeeld.model;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** The kinds of region a regiobeeld knows; their lower-case names are the values of regio_soort. */
public enum RegionKind {
  LAND("NL"),
  LANDSDEEL("LD"),
  PROVINCIE("PV"),
  COROP("CR"),
  GGD("GG"),
  ZORGKANTOOR("ZK"),
  GEMEENTE("GM"),
  WIJK("WK"),
  BUURT("BU"),
  EIGEN("");

  private final String prefix;

  RegionKind(String prefix) {
    this.prefix = prefix;
  }

  /** The value of regio_soort. */
  public String label() {
    return name().toLowerCase(Locale.ROOT);
  }

  /** The two letters that CBS codes of this kind start with; empty for own regions. */
  public String prefix() {
    return prefix;
  }

  /** The kind that a CBS code's letters tell; none for letters without a regio_soort (CG). */
  public static Optional<RegionKind> ofCode(String code) {
    return Arrays.stream(values())
        .filter(kind -> !kind.prefix.isEmpty() && code.startsWith(kind.prefix))
        .findFirst();
  }

  /** The kind with this regio_soort, if there is one. */
  public static Optional<RegionKind> ofLabel(String label) {
    return Arrays.stream(values()).filter(kind -> kind.label().equals(label)).findFirst();
  }
}
