package nl.regiobeeld.model;

import java.io.Serializable;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * An indicator that a region counts itself.
 *
 * @param indicator what it means; its unit tells per how many a rate is
 * @param kind what is counted, and so what limits it has
 */
public record Kpi(Indicator indicator, Kind kind) implements Serializable {
  private static final Pattern PER = Pattern.compile("per ([1-9]\\d{0,4}|100000) \\S.*");

  /** What a region counts; the lower-case names stand in {@code conf/}. */
  public enum Kind {
    /** Part of a whole, in percent. */
    AANDEEL,
    /** Events per so many persons. */
    CIJFER,
    /** A mean over observations. */
    GEMIDDELDE,
    /** A plain number. */
    GETAL;

    /** The kind as written in {@code conf/}. */
    public String label() {
      return name().toLowerCase(Locale.ROOT);
    }

    /** The kind with this label, if there is one. */
    public static Optional<Kind> ofLabel(String label) {
      return Arrays.stream(values()).filter(kind -> kind.label().equals(label)).findFirst();
    }

    /** Whether it is counted as teller and noemer, which add up over people and regions. */
    public boolean isRatio() {
      return this == AANDEEL || this == CIJFER;
    }
  }

  /** The number that a unit {@code per 1000 inwoners} names; none for another unit. */
  public static Optional<Integer> perOf(String unit) {
    Matcher matcher = PER.matcher(unit);
    return matcher.matches() ? Optional.of(Integer.valueOf(matcher.group(1))) : Optional.empty();
  }

  /** What teller / noemer is multiplied by: 100 for percents, 1000 for a unit per 1000. */
  public int per() {
    return kind == Kind.AANDEEL ? 100 : perOf(indicator.unit()).orElse(1);
  }
}
