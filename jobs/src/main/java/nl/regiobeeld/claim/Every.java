package nl.regiobeeld.claim;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
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
    List<One> all =
        found.stream()
            .map(row -> new One(row, names.of(row), requirement.in(figures, row)))
            .toList();
    List<One> against = all.stream().filter(One::isAgainst).toList();
    List<String> without = new ArrayList<>(rows.absent(found));
    all.stream().filter(One::isUnknown).map(One::name).forEach(without::add);
    List<One> holding = all.stream().filter(One::holds).toList();
    return new Outcome(
        against.isEmpty() && !without.isEmpty()
            ? Verdict.NIET_TE_TOETSEN
            : Verdict.of(against.isEmpty()),
        all.size() == 1 && without.isEmpty()
            ? all.get(0).alone(requirement)
            : reason(holding.size(), against, without),
        Stream.concat(against.stream(), holding.stream())
            .map(one -> new Used(one.row(), requirement.columns()))
            .toList());
  }

  private String reason(int holding, List<One> against, List<String> without) {
    int all = holding + against.size() + without.size();
    StringBuilder reason =
        new StringBuilder("%s geldt voor %d van %d".formatted(requirement, holding, all));
    if (!against.isEmpty()) {
      reason.append("; niet voor ");
      reason.append(against.stream().map(One::text).collect(Collectors.joining(", ")));
    }
    if (!without.isEmpty()) {
      reason.append("; zonder waarde: ").append(String.join(", ", without));
    }
    return reason.toString();
  }

  /** A row as it was judged. */
  private record One(TableRow row, String name, Optional<Comparison.Worked> worked) {
    boolean isUnknown() {
      return worked.isEmpty();
    }

    boolean holds() {
      return worked.isPresent() && worked.get().holds();
    }

    boolean isAgainst() {
      return worked.isPresent() && !worked.get().holds();
    }

    /** The reason when it is the only row. */
    String alone(Requirement requirement) {
      String not = holds() ? "" : " klopt niet";
      return "%s: %s%s".formatted(requirement, worked.orElseThrow().text(), not);
    }

    String text() {
      return "%s (%s)".formatted(name, worked.orElseThrow().text());
    }
  }
}
