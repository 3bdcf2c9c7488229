package nl.regiobeeld.source;

import java.util.Optional;
import nl.regiobeeld.model.Status;

/**
 * The marks that CBS prints in the place of a figure or behind one.
 *
 * <p>The explanation that comes with tables 85678NED and 03759ned (in LongDescription) names four:
 * nothing, "het cijfer kan op logische gronden niet voorkomen"; {@code .}, "onbekend, onvoldoende
 * betrouwbaar of geheim"; {@code *}, "voorlopige cijfers"; {@code **}, "nader voorlopige cijfers".
 * Older tables add {@code x}, secret, and {@code -}, nil. The asterisks were seen behind periods
 * ({@code 2022*}), in headers as well as in rows.
 *
 * <p>Of StatLine's downloads the one "met statistische symbolen" has them, all fields quoted,
 * figures padded with blanks and with a decimal point; the presentation has them too, with a comma
 * and without padding; the one "zonder statistische symbolen" has bare figures with a comma and
 * leaves every missing one empty, so that the kinds are lost.
 */
final class Symbols {
  private Symbols() {}

  /**
   * The value in a field, its status telling why it is missing or that it is provisional.
   *
   * @param measure index into the layout's measures
   * @param raw the field as it stands in the file
   * @param keepsMissingKinds whether an empty field means "impossible" and not just "missing"
   * @return none when the field is neither a number nor a mark
   */
  static Optional<Cell> cell(int measure, String raw, boolean keepsMissingKinds) {
    String text = raw.strip();
    if (text.isEmpty()) {
      boolean impossible = keepsMissingKinds && raw.isEmpty();
      return missing(measure, raw, impossible ? Status.ONMOGELIJK : Status.ONBEKEND);
    }
    if (text.equals(".") || text.equals("x")) {
      return missing(measure, raw, Status.ONBEKEND);
    }
    String number = text.equals("-") ? "0" : unmarked(text);
    Status status = isProvisional(text) ? Status.VOORLOPIG : Status.OK;
    return NumberText.parse(number).map(value -> new Cell(measure, raw, value, status));
  }

  private static Optional<Cell> missing(int measure, String raw, Status status) {
    return Optional.of(new Cell(measure, raw, null, status));
  }

  private static boolean isProvisional(String text) {
    return !unmarked(text).equals(text);
  }

  /** The text without the one or two asterisks behind it, if it has no others. */
  private static String unmarked(String text) {
    int first = text.indexOf('*');
    String marks = first < 0 ? "" : text.substring(first);
    return first > 0 && (marks.equals("*") || marks.equals("**"))
        ? text.substring(0, first).stripTrailing()
        : text;
  }
}
