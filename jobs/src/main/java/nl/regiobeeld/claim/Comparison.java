package nl.regiobeeld.claim;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import nl.regiobeeld.initiative.Arithmetic;
import nl.regiobeeld.initiative.FormulaFault;

/**
 * Two or more sides of arithmetic that must be in order, as {@code 0.98 <= a / b < 1.02}: each with
 * the next, in exact decimals.
 */
public final class Comparison {
  private static final Pattern SIGN = Pattern.compile("<=|>=|<|>|=");

  private final String text;
  private final List<Arithmetic> sides;
  private final List<Sign> signs;

  private Comparison(String text, List<Arithmetic> sides, List<Sign> signs) {
    this.text = text;
    this.sides = sides;
    this.signs = signs;
  }

  /**
   * A comparison that can be read.
   *
   * @throws ComparisonFault when it cannot
   */
  public static Comparison of(String text) throws ComparisonFault {
    List<Arithmetic> sides = new ArrayList<>();
    List<Sign> signs = new ArrayList<>();
    Matcher sign = SIGN.matcher(text);
    int at = 0;
    while (sign.find()) {
      sides.add(side(text, at, sign.start()));
      signs.add(Sign.of(sign.group()));
      at = sign.end();
    }
    if (signs.isEmpty()) {
      throw new ComparisonFault(
          "'%s' compares nothing; write < <= = >= or > between two sides".formatted(text));
    }
    sides.add(side(text, at, text.length()));
    return new Comparison(text, sides, signs);
  }

  private static Arithmetic side(String text, int from, int to) throws ComparisonFault {
    String side = text.substring(from, to).strip();
    if (side.isEmpty()) {
      throw new ComparisonFault("'%s' lacks a side".formatted(text));
    }
    try {
      return Arithmetic.of(side);
    } catch (FormulaFault fault) {
      throw new ComparisonFault(fault.english());
    }
  }

  /** The names in it, in order. */
  public Set<String> names() {
    Set<String> names = new LinkedHashSet<>();
    sides.forEach(side -> names.addAll(side.names()));
    return names;
  }

  /** What it gives for these numbers; each side rounded half up to multiples of a step, if any. */
  Worked with(Map<String, BigDecimal> numbers, Optional<BigDecimal> step) throws FormulaFault {
    List<BigDecimal> exact = new ArrayList<>();
    for (Arithmetic side : sides) {
      exact.add(Numbers.value(side, numbers));
    }
    List<BigDecimal> compared =
        exact.stream()
            .map(side -> step.map(each -> Numbers.rounded(side, each)).orElse(side))
            .toList();
    boolean holds = true;
    for (int i = 0; i < signs.size(); i++) {
      holds &= signs.get(i).holds(compared.get(i), compared.get(i + 1));
    }
    String rounded =
        step.filter(each -> !row(exact).equals(row(compared)))
            .map(each -> " (afgerond op %s: %s)".formatted(Numbers.text(each), row(compared)))
            .orElse("");
    return new Worked(holds, row(exact) + rounded);
  }

  private String row(List<BigDecimal> numbers) {
    StringBuilder row = new StringBuilder(Numbers.text(numbers.get(0)));
    for (int i = 0; i < signs.size(); i++) {
      row.append(' ').append(signs.get(i)).append(' ').append(Numbers.text(numbers.get(i + 1)));
    }
    return row.toString();
  }

  @Override
  public String toString() {
    return text;
  }

  /**
   * A comparison of numbers.
   *
   * @param text the numbers of its sides with the signs between, in Dutch
   */
  public record Worked(boolean holds, String text) {}
}
