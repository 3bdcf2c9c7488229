package nl.regiobeeld.figure;

import java.util.List;

/**
 * Small frames beside each other, each with its own lines and scale.
 *
 * @param panels in reading order
 */
public record Panels(List<Panel> panels) implements Body {
  /** A frame: its title, the unit of its values, and lines with the same names in every frame. */
  public record Panel(String title, Unit unit, List<Line> lines) {}

  @Override
  public List<String> told() {
    return panels.stream()
        .flatMap(
            panel ->
                panel.lines().stream().map(line -> panel.title() + ", " + line.told(panel.unit())))
        .toList();
  }
}
