package nl.regiobeeld.claim;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import nl.regiobeeld.initiative.Arithmetic;
import nl.regiobeeld.initiative.FormulaFault;
import nl.regiobeeld.schema.TableRow;

/**
 * The row of a set with the largest outcome must be a certain one; sharing the first place is not
 * being the largest.
 *
 * @param formula over columns
 * @param is column to the text that the row must have
 */
public record Largest(Selection rows, Arithmetic formula, Map<String, String> is) implements Check {

  @Override
  public Outcome in(Figures figures) {
    List<TableRow> found = rows.in(figures, row -> isWhole(figures, row));
    List<Used> used =
        found.stream().map(row -> new Used(row, List.copyOf(formula.names()))).toList();
    List<String> without = new ArrayList<>(rows.absent(found));
    found.stream()
        .filter(row -> !isWhole(figures, row))
        .forEach(row -> without.add(new Names(found).of(row)));
    if (!without.isEmpty()) {
      return Outcome.open("zonder waarde: " + String.join(", ", without), used);
    }
    if (found.size() < 2 || found.stream().noneMatch(this::isMeant)) {
      return Outcome.open("te weinig rijen om te vergelijken: " + rows.text(), used);
    }
    try {
      return compared(ranked(figures, found), used);
    } catch (FormulaFault fault) {
      return Outcome.open(fault.dutch(), used);
    }
  }

  private boolean isWhole(Figures figures, TableRow row) {
    return figures.numbers(row, formula.names()).keySet().containsAll(formula.names());
  }

  private boolean isMeant(TableRow row) {
    return is.entrySet().stream().allMatch(each -> row.text(each.getKey()).equals(each.getValue()));
  }

  private List<Place> ranked(Figures figures, List<TableRow> found) throws FormulaFault {
    List<Place> places = new ArrayList<>();
    for (TableRow row : found) {
      places.add(new Place(row, Numbers.value(formula, figures.numbers(row, formula.names()))));
    }
    places.sort(Comparator.comparing(Place::value).reversed());
    return places;
  }

  private Outcome compared(List<Place> places, List<Used> used) {
    BigDecimal most = places.get(0).value();
    List<Place> first =
        places.stream().filter(place -> place.value().compareTo(most) == 0).toList();
    boolean holds = first.size() == 1 && isMeant(first.get(0).row());
    Names names = new Names(places.stream().map(Place::row).toList());
    String order =
        places.stream()
            .map(place -> names.of(place.row()) + " " + Numbers.text(place.value()))
            .collect(Collectors.joining(", "));
    return new Outcome(Verdict.of(holds), "%s: %s".formatted(formula, order), used);
  }

  /** A row with its outcome. */
  private record Place(TableRow row, BigDecimal value) {}
}
