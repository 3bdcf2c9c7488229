package nl.regiobeeld.initiative;

import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Parameters as one text: {@code inwoners=504908 personen | afname=2 %}. */
public final class ParameterText {
  /** Between two parameters: no delimiter of CSV files, so that no quotes are needed. */
  public static final String SEPARATOR = " | ";

  private static final Pattern PARAMETER =
      Pattern.compile("([a-z][a-z0-9_]*)=(-?\\d+(?:\\.\\d+)?)(?: .*)?");

  private ParameterText() {}

  /** The numbers in a text of table initiatieven or rekencontrole, those that it prints. */
  public static Map<String, BigDecimal> numbers(String text) {
    Map<String, BigDecimal> numbers = new LinkedHashMap<>();
    for (String piece : text.split(Pattern.quote(SEPARATOR), -1)) {
      Matcher matcher = PARAMETER.matcher(piece);
      if (matcher.matches()) {
        numbers.put(matcher.group(1), new BigDecimal(matcher.group(2)));
      }
    }
    return numbers;
  }
}
