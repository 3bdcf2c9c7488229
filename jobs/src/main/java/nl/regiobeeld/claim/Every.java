package nl.regiobeeld.claim;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import nl.regiobeeld.schema.TableRow;

/**
 * What every row of a set must be. One row that is not, is enough to say no; yes needs a value in
 * each row and a row for each that was asked for by name.
 */
public record Every(Selection rows, Requirement requirement) implements Check {

  @Override
  public Outcome in(Figures figures) {
    List<TableRow> found = rows.in(figures, row -> requirement.in(figures, row).isPresent());
    if (found.isEmpty()) {
      return Outcome.open("geen rij met een waarde: " + rows.text(), List.of());
    }
    Names names = new Names(found);
    List<String> against = new ArrayList<>();
    List<String> without = new ArrayList<>(rows.absent(found));
    int all = found.size() + without.size();
    for (TableRow row : found) {
      Optional<Comparison.Worked> worked = requirement.in(figures, row);
      if (worked.isEmpty()) {
        without.add(names.of(row));
      } else if (!worked.get().holds()) {
        against.add("%s (%s)".formatted(names.of(row), worked.get().text()));
      }
    }
    return new Outcome(
        verdict(against, without),
        reason(all, against, without),
        found.stream().map(row -> new Used(row, requirement.columns())).toList());
  }

  private static Verdict verdict(List<String> against, List<String> without) {
    if (against.isEmpty() && !without.isEmpty()) {
      return Verdict.NIET_TE_TOETSEN;
    }
    return Verdict.of(against.isEmpty());
  }

  private String reason(int all, List<String> against, List<String> without) {
    int holding = all - against.size() - without.size();
    StringBuilder reason =
        new StringBuilder("%s geldt voor %d van %d".formatted(requirement, holding, all));
    if (!against.isEmpty()) {
      reason.append("; niet voor ").append(String.join(", ", against));
    }
    if (!without.isEmpty()) {
      reason.append("; zonder waarde: ").append(String.join(", ", without));
    }
    return reason.toString();
  }
}
