package nl.regiobeeld.edition;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/**
 * Which editions stay when others are removed.
 *
 * @param newest how many of the newest
 * @param years of how many of the last years with editions the newest one
 */
public record KeepRule(int newest, int years) {
  private static final int YEAR_DIGITS = 4;

  /**
   * The names of those that stay: by the rule, the current one, and the damaged ones, as nobody
   * knows what they are. Unfinished ones do not.
   *
   * @param editions newest first
   */
  public Set<String> kept(List<Listed> editions) {
    Set<String> kept = new LinkedHashSet<>();
    Set<String> seen = new LinkedHashSet<>();
    List<Listed> published = editions.stream().filter(Listed::isPublished).toList();
    for (int i = 0; i < published.size(); i++) {
      Listed each = published.get(i);
      boolean newestOfYear = seen.add(year(each)) && seen.size() <= years;
      if (i < newest || newestOfYear) {
        kept.add(each.name());
      }
    }
    editions.stream()
        .filter(each -> each.current() || each.state() == Listed.State.DAMAGED)
        .forEach(each -> kept.add(each.name()));
    return kept;
  }

  private static String year(Listed edition) {
    return edition.madeAt().substring(0, Math.min(YEAR_DIGITS, edition.madeAt().length()));
  }
}
