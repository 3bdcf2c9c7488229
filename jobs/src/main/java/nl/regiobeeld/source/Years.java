package nl.regiobeeld.source;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import nl.regiobeeld.model.Refusal;

/**
 * The period of a file whose rows do not tell it.
 *
 * @param stated what the user said with {@code --year FILE=YYYY}
 */
record Years(Map<String, Integer> stated) {
  private static final Pattern YEAR = Pattern.compile("(?<!\\d)(?:19|20)\\d{2}(?!\\d)");

  /**
   * The year of a file: as stated for it, else the one year in its name, or in what it came in (a
   * zip, a folder), else the configured one.
   *
   * @param configured the year that {@code conf/sources} gives, or 0
   * @throws Refusal when none of them tells
   */
  int of(FileFacts file, int configured) {
    Integer said = stated.get(file.name());
    if (said != null) {
      return said;
    }
    List<String> named = years(file.name().substring(file.name().lastIndexOf('/') + 1));
    if (named.isEmpty()) {
      named = years(file.name());
    }
    if (named.size() == 1) {
      return Integer.parseInt(named.get(0));
    }
    if (configured == 0) {
      throw Refusal.input(
          "%s: neither its rows nor its name tell one year; add --year '%s=YYYY'"
              .formatted(file.name(), file.name()));
    }
    return configured;
  }

  private static List<String> years(String name) {
    return YEAR.matcher(decoded(name)).results().map(MatchResult::group).distinct().toList();
  }

  /** A name as a browser shows it: a blank for {@code %20}, whose digits are no year. */
  private static String decoded(String name) {
    return name.replace("%20", " ");
  }

  /** What to tell the user when a name and the settings disagree on the year; mostly nothing. */
  Optional<String> remark(FileFacts file, int configured) {
    int taken = of(file, configured);
    return configured == 0 || configured == taken
        ? Optional.empty()
        : Optional.of(
            "taken as %d; conf/sources.yaml says %d. Use --year to say which"
                .formatted(taken, configured));
  }

  /** Refuses a year stated for a file whose rows tell it already. */
  void refuseFor(FileFacts file) {
    if (stated.containsKey(file.name())) {
      throw Refusal.usage(
          "--year %s=%d: the rows of this file tell their own year; leave the option out"
              .formatted(file.name(), stated.get(file.name())));
    }
  }
}
