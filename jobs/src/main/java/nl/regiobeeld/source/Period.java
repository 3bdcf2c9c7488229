package nl.regiobeeld.source;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A period as CBS writes it: {@code 2020}, {@code 2020JJ00}, and means over several years as {@code
 * 2007G400} (four years from 2007 on) or {@code 2007/2010}. A star behind a label says that the
 * figures are provisional.
 *
 * @param year the period's year, the last of several
 * @param years how many years it is
 * @param provisional whether the publisher calls its figures provisional
 */
record Period(int year, int years, boolean provisional) {
  private static final Pattern YEAR = Pattern.compile("(\\d{4})(?:JJ00)?(\\*{0,2})");
  private static final Pattern SEVERAL_YEARS = Pattern.compile("(\\d{4})G([2-5])00");
  private static final Pattern SPAN = Pattern.compile("(\\d{4})[/-](\\d{4})(\\*{0,2})");

  /** Quarters, months, school years and whatever else has a code of CBS. */
  private static final Pattern OTHER =
      Pattern.compile("\\d{4}[A-Z][A-Z\\d]\\d{2}|\\d{4} (?:\\de kwartaal|[a-z]+)\\**");

  /** The period that a text names; none when it is no whole number of years. */
  static Optional<Period> of(String text) {
    Matcher year = YEAR.matcher(text);
    if (year.matches()) {
      return Optional.of(new Period(number(year, 1), 1, !year.group(2).isEmpty()));
    }
    Matcher several = SEVERAL_YEARS.matcher(text);
    if (several.matches()) {
      return Optional.of(
          new Period(number(several, 1) + number(several, 2) - 1, number(several, 2), false));
    }
    Matcher span = SPAN.matcher(text);
    if (span.matches() && number(span, 2) > number(span, 1)) {
      int years = number(span, 2) - number(span, 1) + 1;
      return Optional.of(new Period(number(span, 2), years, !span.group(3).isEmpty()));
    }
    return Optional.empty();
  }

  /** Whether a text names a period of another kind: a quarter, a month, a school year. */
  static boolean isOther(String text) {
    return OTHER.matcher(text).matches();
  }

  private static int number(Matcher matcher, int group) {
    return Integer.parseInt(matcher.group(group));
  }
}
