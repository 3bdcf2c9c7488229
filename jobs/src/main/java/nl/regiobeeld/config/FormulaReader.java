package nl.regiobeeld.config;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import nl.regiobeeld.initiative.Formula;
import nl.regiobeeld.initiative.FormulaFault;
import nl.regiobeeld.initiative.Parameter;
import nl.regiobeeld.initiative.Printed;

/** Reads formulas with their parameters, and printed numbers. */
final class FormulaReader {
  private static final String DECIMAL = "-?\\d{1,12}(\\.\\d{1,6})?";

  private FormulaReader() {}

  /** The formula of an entry; none, with the problem noted, when it cannot be worked out. */
  static Optional<Formula> formula(YamlMap entry) {
    String text = entry.text("formule");
    YamlMap given = entry.required("parameters");
    List<Parameter> parameters = new ArrayList<>();
    for (String name : given.keys()) {
      parameters.add(parameter(name, given.map(name)));
    }
    if (text.isEmpty()) {
      return Optional.empty();
    }
    try {
      return Optional.of(Formula.of(text, parameters));
    } catch (FormulaFault fault) {
      entry.problem("formule", fault.english());
      return Optional.empty();
    }
  }

  private static Parameter parameter(String name, YamlMap entry) {
    entry.allow("waarde", "eenheid", "bron", "regel", "afgerond_op");
    String source = entry.optional("bron").orElse("");
    return new Parameter(
        name,
        decimal(entry, "waarde"),
        plain(entry, "eenheid"),
        source,
        entry.has("regel") ? entry.number("regel", 1) : 0,
        positive(entry, "afgerond_op"));
  }

  /** A text that can stand between other parameters in a table. */
  private static String plain(YamlMap entry, String key) {
    String text = entry.text(key);
    if (text.indexOf('|') >= 0) {
      entry.problem(key, "'" + key + "' cannot have a |, which stands between parameters");
    }
    return text;
  }

  /** A number; none when it is not there. */
  static Optional<BigDecimal> decimal(YamlMap entry, String key) {
    Optional<String> text = entry.optional(key);
    if (text.isPresent() && !text.get().matches(DECIMAL)) {
      entry.problem(key, "'" + text.get() + "' is no number; write it with a point, as 3.1");
      return Optional.empty();
    }
    return text.map(BigDecimal::new);
  }

  /** A number above zero; none when it is not there. */
  static Optional<BigDecimal> positive(YamlMap entry, String key) {
    Optional<BigDecimal> number = decimal(entry, key);
    if (number.isPresent() && number.get().signum() <= 0) {
      entry.problem(key, "'" + key + "' must be above zero");
      return Optional.empty();
    }
    return number;
  }

  /** A printed number or range; none when it is not there. */
  static Optional<Printed> printed(YamlMap entry, String key) {
    Optional<String> text = entry.optional(key);
    Optional<Printed> printed = text.flatMap(Printed::parse);
    if (text.isPresent() && printed.isEmpty()) {
      entry.problem(key, "'" + text.get() + "' is no number nor a range; write 12, -3 or 0-1");
    }
    return printed;
  }

  /** A printed number that must be there; 0, with the problem noted, when it is not. */
  static Printed required(YamlMap entry, String key) {
    if (!entry.has(key)) {
      entry.problem(key, "'" + key + "' is missing");
    }
    return printed(entry, key).orElse(Printed.of(BigDecimal.ZERO));
  }
}
