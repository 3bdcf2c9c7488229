package nl.regiobeeld.source;

import java.util.Optional;
import java.util.regex.Pattern;

/** Numbers that people fill in, in a file that a spreadsheet saves. */
final class FilledNumber {
  /**
   * {@code 1.234} is a thousand and more to a Dutch spreadsheet, and little more than 1 to others.
   */
  private static final Pattern AMBIGUOUS = Pattern.compile("[-+]?\\d{1,3}\\.\\d{3}");

  private FilledNumber() {}

  /**
   * Why a text cannot be read as one number, in Dutch; none when it can.
   *
   * @param delimiter between the fields of the file
   */
  static Optional<String> fault(String raw, char delimiter) {
    String text = raw.strip();
    if (NumberText.parse(text).isEmpty()) {
      return Optional.of("geen getal");
    }
    if (delimiter == ',' && text.indexOf(',') >= 0) {
      return Optional.of("komma in een getal; schrijf een punt, of scheid de velden met ;");
    }
    return delimiter == ';' && AMBIGUOUS.matcher(text).matches()
        ? Optional.of("dubbelzinnig; schrijf duizendtallen zonder punt en decimalen met een komma")
        : Optional.empty();
  }
}
