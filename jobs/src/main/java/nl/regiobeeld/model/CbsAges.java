package nl.regiobeeld.model;

import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * CBS's codes and titles of ages as published labels.
 *
 * <p>The codes are those of dimension Leeftijd in table 03759ned (single years: {@code 10010} is 0,
 * then a hundred a year from {@code 10100} up to {@code 19900}, then one a year up to {@code
 * 19905}) and of the Gezondheidsmonitor; the titles those of both and of 70072ned. Any other code
 * stays unknown: between the single years CBS has codes of other ranges, such as {@code 20300}.
 */
public final class CbsAges {
  private static final Map<String, String> CODES =
      Map.of(
          "10000", AgeRange.TOTAL,
          "10010", "0",
          "20300", "18+",
          "22000", "95+",
          "22300", "105+",
          "53115", "18-64",
          "80200", "65+");

  private static final Pattern YEAR = Pattern.compile("1(\\d\\d)00");
  private static final Pattern CENTENARIAN = Pattern.compile("1990([1-5])");
  private static final Pattern TOTAL = Pattern.compile("[Tt]otaal(?: leeftijd)?");

  private CbsAges() {}

  /** The label of a code; none when it is not known. */
  public static Optional<String> ofCode(String code) {
    String text = code.strip();
    String known = CODES.get(text);
    if (known != null) {
      return Optional.of(known);
    }
    Matcher year = YEAR.matcher(text);
    if (year.matches()) {
      return Optional.of(single(Integer.parseInt(year.group(1))));
    }
    Matcher old = CENTENARIAN.matcher(text);
    return old.matches()
        ? Optional.of(single(99 + Integer.parseInt(old.group(1))))
        : Optional.empty();
  }

  /**
   * The label of a title. A bare {@code Totaal} means everybody only in a table of the whole
   * population: a monitor's means its adults, which {@code conf/sources} says and which goes first.
   *
   * @return none when the title is no age
   */
  public static Optional<String> ofTitle(String title) {
    return TOTAL.matcher(title.strip()).matches()
        ? Optional.of(AgeRange.TOTAL)
        : AgeRange.ofDutch(title).map(AgeRange::label);
  }

  private static String single(int age) {
    return new AgeRange(age, age).label();
  }
}
