package nl.regiobeeld.source;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import nl.regiobeeld.initiative.Parameter;

/**
 * Parameters as people fill them in: {@code inwoners=504908 personen | afname=2,5 %}. Between two
 * of them stands | or ;, of which the first needs no quotes in any file.
 *
 * @param list empty when there is a fault
 * @param fault why they cannot be read, in Dutch
 */
public record FilledParameters(List<Parameter> list, Optional<String> fault) {
  private static final Pattern PIECE = Pattern.compile("([^=\\s]+)\\s*=\\s*(\\S+)(?:\\s+(.*))?");

  /**
   * Reads them.
   *
   * @param delimiter between the fields of the file
   */
  public static FilledParameters of(String text, char delimiter) {
    List<Parameter> list = new ArrayList<>();
    for (String piece : text.split("[|;]", -1)) {
      String given = piece.strip();
      Matcher matcher = PIECE.matcher(given);
      if (given.isEmpty()) {
        continue;
      }
      if (!matcher.matches()) {
        return refused("'%s' is niet naam=getal eenheid; zet | tussen parameters".formatted(given));
      }
      Optional<String> fault = FilledNumber.fault(matcher.group(2), delimiter);
      if (fault.isPresent()) {
        return refused("'%s': %s".formatted(given, fault.get()));
      }
      list.add(parameter(matcher));
    }
    return new FilledParameters(list, Optional.empty());
  }

  private static FilledParameters refused(String reason) {
    return new FilledParameters(List.of(), Optional.of(reason));
  }

  private static Parameter parameter(Matcher matcher) {
    Optional<BigDecimal> number = NumberText.parse(matcher.group(2));
    String unit = Optional.ofNullable(matcher.group(3)).orElse("");
    return new Parameter(matcher.group(1), number, unit.strip(), "", 0, Optional.empty());
  }
}
