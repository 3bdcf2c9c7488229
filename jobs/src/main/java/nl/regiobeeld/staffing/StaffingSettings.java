package nl.regiobeeld.staffing;

import java.util.List;
import nl.regiobeeld.model.Scenarios;

/**
 * What a user can change of the staffing model.
 *
 * @param parameters what it assumes
 * @param scenarios in the order of the file; the reference is one of them
 * @param drawing how intervals are drawn
 */
public record StaffingSettings(Parameters parameters, List<Scenario> scenarios, Drawing drawing) {
  /** The scenario in which nothing differs. */
  public Scenario reference() {
    return scenarios.stream()
        .filter(scenario -> scenario.id().equals(Scenarios.REFERENCE))
        .findFirst()
        .orElseThrow();
  }
}
