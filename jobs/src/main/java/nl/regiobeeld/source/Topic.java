package nl.regiobeeld.source;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * What StatLine prints above a column of figures: the titles of the groups it stands in, its own
 * title, and its unit in parentheses behind that.
 *
 * <p>The presentation CSV divides the titles by {@code |}, the CSV with or without statistical
 * symbols by {@code /}, which titles have as well: {@code Ervaren gezondheid (goed/zeer goed) (%)}.
 * In all headers seen (70072ned, 84799NED, 85163NED, the Gezondheidsmonitor of 2024) the titles
 * begin with a capital, digit or parenthesis, and what follows a slash inside one with a small
 * letter or inside parentheses; that is how they are told apart.
 *
 * @param steps the titles from the outer group to the column's own, at least one
 * @param unit for example {@code %} or {@code aantal}; empty when there is none
 */
record Topic(List<String> steps, String unit) {
  /** More groups in each other than any table has; every end of a path is looked up. */
  private static final int MOST_STEPS = 20;

  private static final Pattern SPACES = Pattern.compile("[\\s\\u00A0]+");
  private static final Pattern APOSTROPHES = Pattern.compile("[\u2018\u2019`]");
  private static final Pattern ACCENTS = Pattern.compile("\\p{M}+");
  private static final Pattern WORD = Pattern.compile("[A-Za-z0-9]+");

  /** Takes a column's heading apart. */
  static Topic of(String heading) {
    String text = SPACES.matcher(heading).replaceAll(" ").strip();
    int unit = unitStart(text);
    return unit < 0
        ? new Topic(steps(text), "")
        : new Topic(
            steps(text.substring(0, unit).strip()),
            text.substring(unit + 1, text.length() - 1).strip());
  }

  /** The column's own title. */
  String title() {
    return steps.get(steps.size() - 1);
  }

  /** The titles from a step on, written in the one way in which they are compared. */
  String pathFrom(int step) {
    return normal(String.join("|", steps.subList(step, steps.size())));
  }

  /**
   * The key that CBS makes of a title: its words without accents and signs, each with a capital.
   * {@code k_} goes before a digit. This gives all 31 keys of table 50052NED from their titles, but
   * for their number.
   */
  static String key(String title) {
    String plain = ACCENTS.matcher(Normalizer.normalize(title, Normalizer.Form.NFD)).replaceAll("");
    String key =
        WORD.matcher(plain)
            .results()
            .map(MatchResult::group)
            .map(word -> Character.toUpperCase(word.charAt(0)) + word.substring(1))
            .collect(Collectors.joining());
    return !key.isEmpty() && Character.isDigit(key.charAt(0)) ? "k_" + key : key;
  }

  private static String normal(String text) {
    return APOSTROPHES.matcher(text).replaceAll("'").toLowerCase(Locale.ROOT);
  }

  /** Where the last parentheses open, if the text ends in them and they are not all of it. */
  private static int unitStart(String text) {
    if (!text.endsWith(")")) {
      return -1;
    }
    int depth = 0;
    for (int i = text.length() - 1; i > 0; i--) {
      char c = text.charAt(i);
      depth += c == ')' ? 1 : c == '(' ? -1 : 0;
      if (depth == 0) {
        return text.charAt(i - 1) == ' ' ? i : -1;
      }
    }
    return -1;
  }

  private static List<String> steps(String path) {
    boolean piped = path.indexOf('|') >= 0;
    List<String> steps = new ArrayList<>();
    int depth = 0;
    int start = 0;
    for (int i = 0; i < path.length(); i++) {
      char c = path.charAt(i);
      depth += c == '(' ? 1 : c == ')' ? -1 : 0;
      if (piped ? c == '|' : c == '/' && depth <= 0 && isStart(path, i + 1)) {
        steps.add(path.substring(start, i).strip());
        start = i + 1;
      }
    }
    steps.add(path.substring(start).strip());
    return steps.size() > MOST_STEPS ? List.of(path) : List.copyOf(steps);
  }

  private static boolean isStart(String path, int position) {
    return position < path.length() && !Character.isLowerCase(path.charAt(position));
  }
}
