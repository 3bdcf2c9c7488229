package nl.regiobeeld.figure;

import java.util.List;
import java.util.Map;

/**
 * What conf/figures.yaml says.
 *
 * @param wheels the health wheels
 * @param ranked indicators whose gemeenten are ranked, mapped and spread out, with the ages to show
 */
public record FigureSettings(List<WheelPlan> wheels, Map<String, List<String>> ranked) {
  /**
   * A health wheel.
   *
   * @param id of the figure
   * @param title what it is called
   * @param ages the ages that it shows, the first that a source has
   * @param petals indicator to its label, clockwise from the top
   */
  public record WheelPlan(String id, String title, List<String> ages, Map<String, String> petals) {}
}
