package nl.regiobeeld.explain;

import com.ezylang.evalex.BaseException;
import com.ezylang.evalex.Expression;
import com.ezylang.evalex.config.ExpressionConfiguration;
import com.ezylang.evalex.data.EvaluationValue;
import com.ezylang.evalex.functions.AbstractFunction;
import com.ezylang.evalex.functions.FunctionParameter;
import com.ezylang.evalex.parser.Token;
import java.math.BigDecimal;
import java.math.MathContext;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.DoubleBinaryOperator;
import java.util.function.DoubleUnaryOperator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import nl.regiobeeld.statistic.Quantiles;

/**
 * Works out a formula as it is printed, in decimals of 34 digits.
 *
 * <p>Arithmetic ({@code + - * / ^}), {@code if(voorwaarde, dan, anders)}, {@code min}, {@code max},
 * {@code abs}, {@code round(x, n)}, {@code sqrt}, {@code ln}, {@code exp}, {@code chi2inv(p, df)}
 * and {@code tinv(p, df)} (quantiles); and over cells {@code som(...)}, {@code kleinste(...)},
 * {@code grootste(...)} of arithmetic per row, {@code aantal()}, and {@code kwantiel(kolom, p)}:
 * the value at place {@code p (n - 1)} of the sorted ones, in between by a straight line.
 */
final class Formula {
  private static final Pattern OVER_CELLS =
      Pattern.compile("(som|kleinste|grootste|aantal|kwantiel)\\(");

  private static final ExpressionConfiguration LANGUAGE =
      ExpressionConfiguration.builder()
          .mathContext(MathContext.DECIMAL128)
          .build()
          .withAdditionalFunctions(
              Map.entry("ln", new Real(Math::log)),
              Map.entry("exp", new Real(Math::exp)),
              Map.entry("chi2inv", new Quantile(Quantiles::chiSquared)),
              Map.entry("tinv", new Quantile(Quantiles::student)));

  private final String text;

  Formula(String text) {
    this.text = text;
  }

  /**
   * The result.
   *
   * @throws IllegalArgumentException when the formula names what is not given
   */
  BigDecimal evaluate(Map<String, BigDecimal> given, Cells cells) {
    StringBuilder rest = new StringBuilder();
    Matcher matcher = OVER_CELLS.matcher(text);
    int from = 0;
    while (matcher.find(from)) {
      int end = closing(matcher.end());
      rest.append(text, from, matcher.start()).append('(');
      rest.append(over(matcher.group(1), text.substring(matcher.end(), end), given, cells));
      rest.append(')');
      from = end + 1;
    }
    return value(rest.append(text.substring(from)).toString(), given);
  }

  /** The place of the bracket that closes the one before this place. */
  private int closing(int start) {
    int depth = 1;
    int at = start;
    while (depth > 0) {
      char c = text.charAt(at++);
      depth += c == '(' ? 1 : c == ')' ? -1 : 0;
    }
    return at - 1;
  }

  private static String over(
      String function, String each, Map<String, BigDecimal> given, Cells cells) {
    if (function.equals("aantal")) {
      return Integer.toString(cells.rows().size());
    }
    if (function.equals("kwantiel")) {
      int comma = each.lastIndexOf(',');
      BigDecimal share = value(each.substring(comma + 1), given);
      return quantile(each.substring(0, comma), share, given, cells).toPlainString();
    }
    Expression expression = new Expression(each, LANGUAGE);
    return cells.rows().stream()
        .map(row -> value(expression, both(given, cells.numbers(row))))
        .reduce(
            (a, b) ->
                switch (function) {
                  case "som" -> a.add(b);
                  case "kleinste" -> a.min(b);
                  default -> a.max(b);
                })
        .orElse(BigDecimal.ZERO)
        .toPlainString();
  }

  private static BigDecimal quantile(
      String each, BigDecimal share, Map<String, BigDecimal> given, Cells cells) {
    Expression expression = new Expression(each, LANGUAGE);
    List<BigDecimal> sorted =
        cells.rows().stream()
            .map(row -> value(expression, both(given, cells.numbers(row))))
            .sorted()
            .toList();
    BigDecimal place = share.multiply(BigDecimal.valueOf(sorted.size() - 1L));
    int below = place.intValue();
    BigDecimal low = sorted.get(below);
    BigDecimal high = sorted.get(Math.min(below + 1, sorted.size() - 1));
    return low.add(high.subtract(low).multiply(place.subtract(BigDecimal.valueOf(below))));
  }

  private static Map<String, BigDecimal> both(
      Map<String, BigDecimal> given, Map<String, BigDecimal> cell) {
    Map<String, BigDecimal> all = new TreeMap<>(given);
    all.putAll(cell);
    return all;
  }

  private static BigDecimal value(String expression, Map<String, BigDecimal> given) {
    return value(new Expression(expression, LANGUAGE), given);
  }

  private static BigDecimal value(Expression expression, Map<String, BigDecimal> given) {
    try {
      return expression.withValues(given).evaluate().getNumberValue();
    } catch (BaseException e) {
      throw new IllegalArgumentException(
          "'%s' cannot be worked out: %s".formatted(expression.getExpressionString(), e), e);
    }
  }

  /** A function of one real number. */
  @FunctionParameter(name = "x")
  private static final class Real extends AbstractFunction {
    private final DoubleUnaryOperator function;

    Real(DoubleUnaryOperator function) {
      this.function = function;
    }

    @Override
    public EvaluationValue evaluate(Expression expression, Token token, EvaluationValue... x) {
      return expression.convertDoubleValue(
          function.applyAsDouble(x[0].getNumberValue().doubleValue()));
    }
  }

  /** A quantile of a distribution with degrees of freedom. */
  @FunctionParameter(name = "p")
  @FunctionParameter(name = "df")
  private static final class Quantile extends AbstractFunction {
    private final DoubleBinaryOperator function;

    Quantile(DoubleBinaryOperator function) {
      this.function = function;
    }

    @Override
    public EvaluationValue evaluate(Expression expression, Token token, EvaluationValue... x) {
      return expression.convertDoubleValue(
          function.applyAsDouble(
              x[0].getNumberValue().doubleValue(), x[1].getNumberValue().doubleValue()));
    }
  }
}
