package nl.regiobeeld.initiative;

import com.ezylang.evalex.EvaluationException;
import com.ezylang.evalex.Expression;
import com.ezylang.evalex.config.ExpressionConfiguration;
import com.ezylang.evalex.config.MapBasedFunctionDictionary;
import com.ezylang.evalex.config.MapBasedOperatorDictionary;
import com.ezylang.evalex.config.OperatorDictionaryIfc;
import com.ezylang.evalex.operators.arithmetic.InfixDivisionOperator;
import com.ezylang.evalex.operators.arithmetic.InfixMinusOperator;
import com.ezylang.evalex.operators.arithmetic.InfixMultiplicationOperator;
import com.ezylang.evalex.operators.arithmetic.InfixPlusOperator;
import com.ezylang.evalex.operators.arithmetic.PrefixMinusOperator;
import com.ezylang.evalex.parser.ParseException;
import java.math.BigDecimal;
import java.math.MathContext;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import nl.regiobeeld.initiative.FormulaFault.Kind;

/**
 * Arithmetic over named numbers, in decimals of 34 digits: names, numbers with a point, {@code + -
 * * /} and brackets.
 *
 * <p>Nothing else: no functions (some read a clock or draw lots), constants, powers, texts, or
 * numbers as {@code 1e9} and {@code 0x1f}, which the library would take.
 */
public final class Arithmetic {
  /** More than any formula needs; brackets in brackets are read one inside the other. */
  private static final int LONGEST = 1000;

  private static final Pattern PIECE =
      Pattern.compile("\\s+|[a-z][a-z0-9_]*|\\d{1,15}(\\.\\d{1,15})?(?![A-Za-z0-9_.])|[-+*/()]");

  private static final Pattern NAME = Pattern.compile("[a-z][a-z0-9_]*");

  private static final ExpressionConfiguration LANGUAGE =
      ExpressionConfiguration.builder()
          .mathContext(MathContext.DECIMAL128)
          .operatorDictionary(operators())
          .functionDictionary(new MapBasedFunctionDictionary())
          .defaultConstants(Map.of())
          .arraysAllowed(false)
          .structuresAllowed(false)
          .binaryAllowed(false)
          .implicitMultiplicationAllowed(false)
          .build();

  private final String text;
  private final Set<String> names;

  private Arithmetic(String text, Set<String> names) {
    this.text = text;
    this.names = names;
  }

  private static OperatorDictionaryIfc operators() {
    MapBasedOperatorDictionary operators = new MapBasedOperatorDictionary();
    operators.addOperator("+", new InfixPlusOperator());
    operators.addOperator("-", new InfixMinusOperator());
    operators.addOperator("*", new InfixMultiplicationOperator());
    operators.addOperator("/", new InfixDivisionOperator());
    operators.addOperator("-", new PrefixMinusOperator());
    return operators;
  }

  /**
   * Arithmetic that can be read.
   *
   * @throws FormulaFault when it cannot
   */
  public static Arithmetic of(String text) throws FormulaFault {
    if (text.length() > LONGEST) {
      throw new FormulaFault(Kind.LENGTH, Integer.toString(LONGEST));
    }
    Set<String> names = new LinkedHashSet<>();
    Matcher piece = PIECE.matcher(text);
    int at = 0;
    while (at < text.length()) {
      if (!piece.find(at) || piece.start() != at) {
        throw new FormulaFault(Kind.SIGN, sign(text, at));
      }
      if (isName(piece.group())) {
        names.add(piece.group());
      }
      at = piece.end();
    }
    try {
      new Expression(text, LANGUAGE).validate();
    } catch (ParseException e) {
      throw new FormulaFault(Kind.SYNTAX, e.getTokenString());
    }
    return new Arithmetic(text, names);
  }

  /** What stands there, up to the next blank. */
  private static String sign(String text, int at) {
    return text.substring(at).split("\\s", 2)[0];
  }

  /** Whether a text can be the name of a number. */
  static boolean isName(String text) {
    return NAME.matcher(text).matches();
  }

  /** The names in it, in order. */
  public Set<String> names() {
    return names;
  }

  /** The formula as it is written. */
  public String text() {
    return text;
  }

  /**
   * The outcome for these numbers.
   *
   * @throws FormulaFault when it divides by zero
   * @throws IllegalArgumentException when a name has no number
   */
  public BigDecimal value(Map<String, BigDecimal> numbers) throws FormulaFault {
    if (!numbers.keySet().containsAll(names)) {
      throw new IllegalArgumentException(text + " needs more than " + numbers.keySet());
    }
    try {
      return new Expression(text, LANGUAGE).withValues(numbers).evaluate().getNumberValue();
    } catch (EvaluationException e) {
      throw new FormulaFault(Kind.ZERO, "");
    } catch (ParseException e) {
      throw new FormulaFault(Kind.SYNTAX, e.getTokenString());
    }
  }

  @Override
  public String toString() {
    return text;
  }
}
