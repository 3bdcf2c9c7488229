package nl.regiobeeld.model;

import java.io.Serializable;
import java.util.Map;

/**
 * A year from which on a series measures something else.
 *
 * @param family the series, as in reeks
 * @param year the first of the new definition
 * @param subjects indicators or zorgsoorten from that year on, each to what it was called before;
 *     empty for all
 * @param ages likewise
 * @param reason Dutch
 * @param continuous why the series goes on all the same, Dutch; empty when it breaks off
 */
public record Break(
    String family,
    int year,
    Map<String, String> subjects,
    Map<String, String> ages,
    String reason,
    String continuous)
    implements Serializable {

  /** Whether it is about these, by their name from its year on or the one before. */
  public boolean concerns(String reeks, String subject, String age) {
    return family.equals(reeks) && named(subjects, subject) && named(ages, age);
  }

  /** Whether years on both sides are in one series. */
  public boolean isContinuous() {
    return !continuous.isEmpty();
  }

  private static boolean named(Map<String, String> names, String name) {
    return names.isEmpty() || names.containsKey(name) || names.containsValue(name);
  }
}
