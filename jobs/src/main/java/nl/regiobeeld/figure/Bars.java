package nl.regiobeeld.figure;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * Bars beside each other, one group for each thing, one bar in it for each series.
 *
 * @param unit of the values
 * @param upright whether the bars stand (years) or lie (names)
 * @param series the names of the bars in a group
 * @param groups in the order to draw them
 */
public record Bars(Unit unit, boolean upright, List<String> series, List<Group> groups)
    implements Body {
  /**
   * One group of bars.
   *
   * @param label of the group
   * @param values one for each series
   * @param mark by which its first bar is coloured, if it is
   * @param remark short text behind the bars; mostly empty
   */
  public record Group(
      String label, List<Optional<BigDecimal>> values, Optional<Mark> mark, String remark) {
    /** A group without colour or remark. */
    public static Group plain(String label, List<Optional<BigDecimal>> values) {
      return new Group(label, values, Optional.empty(), "");
    }
  }

  @Override
  public List<String> told() {
    return groups.stream().map(this::told).toList();
  }

  private String told(Group group) {
    List<String> parts = new ArrayList<>();
    for (int i = 0; i < series.size(); i++) {
      String value = group.values().get(i).map(unit::text).orElse("niet gepubliceerd");
      parts.add(series.size() == 1 ? value : series.get(i).toLowerCase(Locale.ROOT) + " " + value);
    }
    String mark = group.mark().map(each -> ", " + each.told()).orElse("");
    String remark = group.remark().isEmpty() ? "" : " " + group.remark();
    return group.label() + ": " + String.join(", ", parts) + remark + mark + ".";
  }

  @Override
  public boolean marked() {
    return groups.stream().anyMatch(group -> group.mark().isPresent());
  }
}
