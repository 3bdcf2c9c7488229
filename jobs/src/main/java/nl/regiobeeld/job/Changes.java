package nl.regiobeeld.job;

import java.util.List;
import nl.regiobeeld.drift.Change;

/**
 * What changed in the inputs since the edition that was current.
 *
 * @param since that edition's name; empty when there was none
 * @param all the changes, in published order
 * @param remarks what could not be compared, and why
 */
public record Changes(String since, List<Change> all, List<String> remarks) {
  static final Changes NONE = new Changes("", List.of(), List.of());
}
