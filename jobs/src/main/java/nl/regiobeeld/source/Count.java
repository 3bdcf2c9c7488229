package nl.regiobeeld.source;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.regiobeeld.model.Kpi;
import nl.regiobeeld.model.Kpi.Kind;

/**
 * The numbers of one record of own counts, checked against what its KPI needs.
 *
 * @param kpi what they are of
 * @param numbers column to number, of the fields that are filled in
 */
public record Count(Kpi kpi, Map<String, BigDecimal> numbers) {
  /** Persons or events of a share or rate. */
  public static final String NUMERATOR = "teller";

  /** Of how many. */
  public static final String DENOMINATOR = "noemer";

  /** A mean or a plain number, in the KPI's unit. */
  public static final String VALUE = "waarde";

  /** Of single observations around their mean, in the KPI's unit. */
  public static final String DEVIATION = "standaardafwijking";

  /** How many observations a mean is of. */
  public static final String OBSERVATIONS = "waarnemingen";

  /** Numbers are below this; larger ones need a larger unit. */
  private static final BigDecimal TOO_LARGE = BigDecimal.valueOf(1_000_000_000);

  /** The unit of values around zero, which may be negative. */
  private static final String SCORE = "score";

  /** A deviation takes two observations. */
  private static final BigDecimal FEWEST = BigDecimal.valueOf(2);

  /** What is wrong with a column, in Dutch. */
  record Fault(String column, String reason) {}

  /** The columns that a KPI of this kind takes. */
  public static List<String> needed(Kind kind) {
    return switch (kind) {
      case AANDEEL, CIJFER -> List.of(NUMERATOR, DENOMINATOR);
      case GEMIDDELDE -> List.of(VALUE, DEVIATION, OBSERVATIONS);
      case GETAL -> List.of(VALUE);
    };
  }

  /** The first thing that is wrong, if anything is. */
  Optional<Fault> fault() {
    return superfluous().or(this::missing).or(this::impossible);
  }

  private Optional<Fault> superfluous() {
    return numbers.keySet().stream()
        .filter(column -> !needed(kpi.kind()).contains(column))
        .sorted()
        .findFirst()
        .map(column -> new Fault(column, "hoort niet bij soort " + wants()));
  }

  private Optional<Fault> missing() {
    return needed(kpi.kind()).stream()
        .filter(column -> !numbers.containsKey(column))
        .findFirst()
        .map(column -> new Fault(column, "ontbreekt bij soort " + wants()));
  }

  private String wants() {
    return "%s, die %s vraagt".formatted(kpi.kind().label(), String.join(", ", needed(kpi.kind())));
  }

  private Optional<Fault> impossible() {
    for (String column : needed(kpi.kind())) {
      BigDecimal number = numbers.get(column);
      boolean mayBeNegative = column.equals(VALUE) && kpi.indicator().unit().equals(SCORE);
      if (number.signum() < 0 && !mayBeNegative) {
        return Optional.of(new Fault(column, "negatief"));
      }
      if (number.abs().compareTo(TOO_LARGE) >= 0) {
        return Optional.of(new Fault(column, "een miljard of meer; kies een grotere eenheid"));
      }
      boolean whole = column.equals(NUMERATOR) || column.equals(OBSERVATIONS);
      if (whole && number.stripTrailingZeros().scale() > 0) {
        return Optional.of(new Fault(column, "geen geheel getal"));
      }
    }
    return together();
  }

  private Optional<Fault> together() {
    if (kpi.kind().isRatio() && numbers.get(DENOMINATOR).signum() == 0) {
      return Optional.of(new Fault(DENOMINATOR, "noemer is 0"));
    }
    if (kpi.kind() == Kind.AANDEEL
        && numbers.get(NUMERATOR).compareTo(numbers.get(DENOMINATOR)) > 0) {
      return Optional.of(new Fault(NUMERATOR, "teller groter dan noemer"));
    }
    if (kpi.kind() == Kind.GEMIDDELDE && numbers.get(OBSERVATIONS).compareTo(FEWEST) < 0) {
      return Optional.of(new Fault(OBSERVATIONS, "minder dan 2 waarnemingen"));
    }
    return Optional.empty();
  }
}
