package nl.regiobeeld.initiative;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import nl.regiobeeld.initiative.FormulaFault.Kind;

/** A formula with its parameters, which can be worked out if all of them are printed. */
public final class Formula {
  /** Digits before the point that a published value can have: decimal(18,6). */
  private static final int WHOLE_DIGITS = 12;

  /** What two outcomes of 34 digits may differ and still be the same. */
  private static final BigDecimal SAME = new BigDecimal("1e-20");

  /** The digits of an answer that its last divisions cannot have changed. */
  private static final MathContext SURE = new MathContext(30, RoundingMode.HALF_UP);

  private static final MathContext DIGITS = MathContext.DECIMAL128;

  private final Arithmetic arithmetic;
  private final List<Parameter> parameters;

  private Formula(Arithmetic arithmetic, List<Parameter> parameters) {
    this.arithmetic = arithmetic;
    this.parameters = parameters;
  }

  /**
   * A formula whose every name is a parameter, and that can be worked out.
   *
   * @throws FormulaFault when it is not
   */
  public static Formula of(String text, List<Parameter> parameters) throws FormulaFault {
    Arithmetic arithmetic = Arithmetic.of(text);
    Set<String> given = new HashSet<>();
    for (Parameter parameter : parameters) {
      if (!Arithmetic.isName(parameter.name())) {
        throw new FormulaFault(Kind.NAME, parameter.name());
      }
      if (!given.add(parameter.name())) {
        throw new FormulaFault(Kind.TWICE, parameter.name());
      }
      if (!arithmetic.names().contains(parameter.name())) {
        throw new FormulaFault(Kind.UNUSED, parameter.name());
      }
    }
    for (String name : arithmetic.names()) {
      if (!given.contains(name)) {
        throw new FormulaFault(Kind.UNKNOWN, name);
      }
    }
    Formula formula = new Formula(arithmetic, List.copyOf(parameters));
    if (formula.missing().isEmpty()) {
      requireSize(arithmetic.value(formula.numbers()));
    }
    return formula;
  }

  private static void requireSize(BigDecimal value) throws FormulaFault {
    if (value.precision() - value.scale() > WHOLE_DIGITS) {
      throw new FormulaFault(Kind.SIZE, value.round(new MathContext(3)).toPlainString());
    }
  }

  /** The formula as it is written. */
  public String text() {
    return arithmetic.text();
  }

  /** Its parameters, in the order of the settings. */
  public List<Parameter> parameters() {
    return parameters;
  }

  /** The parameters as {@link ParameterText} reads them again. */
  public String parameterText() {
    return parameters.stream()
        .map(Parameter::text)
        .collect(Collectors.joining(ParameterText.SEPARATOR));
  }

  /** The parameters that the text does not print. */
  public List<Parameter> missing() {
    return parameters.stream().filter(parameter -> parameter.value().isEmpty()).toList();
  }

  /** The outcome; none when a parameter is missing. */
  public Optional<BigDecimal> value() {
    return missing().isEmpty() ? value(numbers()) : Optional.empty();
  }

  private Optional<BigDecimal> value(Map<String, BigDecimal> numbers) {
    try {
      return Optional.of(arithmetic.value(numbers));
    } catch (FormulaFault e) {
      return Optional.empty();
    }
  }

  private Map<String, BigDecimal> numbers() {
    Map<String, BigDecimal> numbers = new LinkedHashMap<>();
    parameters.forEach(each -> each.value().ifPresent(value -> numbers.put(each.name(), value)));
    return numbers;
  }

  /**
   * The value of the one missing parameter that gives an outcome, for formulas that are a straight
   * line in it or in its inverse; none for others, or when several are missing.
   */
  public Optional<BigDecimal> needed(BigDecimal outcome) {
    return missing().size() == 1
        ? line(outcome, false).or(() -> line(outcome, true))
        : Optional.empty();
  }

  /** Draws the line through the outcomes at 1 and 2, and tries its answer. */
  private Optional<BigDecimal> line(BigDecimal outcome, boolean inverse) {
    Optional<BigDecimal> one = at(BigDecimal.ONE, inverse);
    Optional<BigDecimal> two = at(BigDecimal.valueOf(2), inverse);
    if (one.isEmpty() || two.isEmpty() || one.get().compareTo(two.get()) == 0) {
      return Optional.empty();
    }
    BigDecimal slope = two.get().subtract(one.get());
    BigDecimal place =
        outcome.subtract(one.get()).divide(slope, DIGITS).add(BigDecimal.ONE, DIGITS);
    if (inverse && place.signum() == 0) {
      return Optional.empty();
    }
    return at(place, inverse)
        .filter(found -> found.subtract(outcome).abs().compareTo(SAME) < 0)
        .map(found -> inverse ? BigDecimal.ONE.divide(place, DIGITS) : place)
        .map(value -> value.round(SURE));
  }

  private Optional<BigDecimal> at(BigDecimal place, boolean inverse) {
    Map<String, BigDecimal> numbers = numbers();
    numbers.put(missing().get(0).name(), inverse ? BigDecimal.ONE.divide(place, DIGITS) : place);
    return value(numbers);
  }

  /**
   * The smallest and largest outcome when every parameter that was rounded lies anywhere within its
   * rounding; the outcome itself when none was. Exact for formulas that go up or down in each.
   */
  public Optional<Printed> spread() {
    List<Parameter> rounded =
        parameters.stream().filter(each -> each.rounding().isPresent()).toList();
    List<BigDecimal> outcomes = new ArrayList<>();
    for (int corner = 0; corner < 1 << rounded.size(); corner++) {
      Map<String, BigDecimal> numbers = numbers();
      for (int i = 0; i < rounded.size(); i++) {
        BigDecimal half = rounded.get(i).half().orElseThrow();
        BigDecimal step = (corner >> i & 1) == 0 ? half.negate() : half;
        numbers.computeIfPresent(rounded.get(i).name(), (name, value) -> value.add(step));
      }
      Optional<BigDecimal> outcome = missing().isEmpty() ? value(numbers) : Optional.empty();
      if (outcome.isEmpty()) {
        return Optional.empty();
      }
      outcomes.add(
          outcome.get().round(new MathContext(DIGITS.getPrecision(), RoundingMode.HALF_UP)));
    }
    return Optional.of(
        Printed.between(
            outcomes.stream().reduce(BigDecimal::min).orElseThrow(),
            outcomes.stream().reduce(BigDecimal::max).orElseThrow()));
  }
}
