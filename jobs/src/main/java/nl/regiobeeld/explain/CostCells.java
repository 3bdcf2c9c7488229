package nl.regiobeeld.explain;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.BinaryOperator;
import nl.regiobeeld.model.AgeRange;
import nl.regiobeeld.schema.TableRow;

/**
 * Per sex and age class what the Netherlands cost and were insured, beside a region: what expected
 * and standardised costs follow from.
 */
final class CostCells {
  private static final int PENSION = 65;
  private static final List<String> COLUMNS =
      List.of(
          "geslacht",
          "leeftijd",
          "kosten",
          "verzekerdejaren",
          "landelijke_kosten",
          "landelijke_jaren",
          "standaard");

  private final Map<Key, Map<String, BigDecimal>> cells = new TreeMap<>();
  private final String ages;

  private record Key(String sex, int from, String age) implements Comparable<Key> {
    static Key of(String sex, String age) {
      return new Key(sex, AgeRange.ofLabel(age).orElseThrow().from(), age);
    }

    @Override
    public int compareTo(Key other) {
      int bySex = sex.compareTo(other.sex);
      return bySex != 0 ? bySex : Integer.compare(from, other.from);
    }
  }

  /** Cells of the age classes within these ages. */
  CostCells(String ages) {
    this.ages = ages;
  }

  /** Whether an age class lies within 0-64, 65+ or totaal. */
  static boolean within(String ageClass, String ages) {
    boolean old = AgeRange.ofLabel(ageClass).orElseThrow().from() >= PENSION;
    return ages.equals(AgeRange.TOTAL) || ages.equals(old ? "65+" : "0-64");
  }

  /** Adds rows of tarieven: costs add up over care types, the insured stay the same people. */
  CostCells national(List<TableRow> rates) {
    for (TableRow row : rates) {
      put(row, "landelijke_kosten", row.number("kosten").orElseThrow(), BigDecimal::add);
      put(row, "landelijke_jaren", row.number("verzekerdejaren").orElseThrow(), BigDecimal::max);
    }
    return this;
  }

  /** Adds the insured years that weigh. */
  CostCells standard(List<TableRow> rates) {
    rates.forEach(
        row -> put(row, "standaard", row.number("verzekerdejaren").orElseThrow(), BigDecimal::max));
    return this;
  }

  /** Adds a region's lines; a column that they do not have stays out. */
  CostCells region(Cells lines) {
    int sex = lines.columns().indexOf("geslacht");
    int age = lines.columns().indexOf("leeftijd");
    for (List<String> line : lines.rows()) {
      Map<String, BigDecimal> numbers = lines.numbers(line);
      for (String column : List.of("kosten", "verzekerdejaren")) {
        if (numbers.containsKey(column)) {
          put(line.get(sex), line.get(age), column, numbers.get(column), BigDecimal::add);
        }
      }
    }
    return this;
  }

  private void put(TableRow row, String column, BigDecimal value, BinaryOperator<BigDecimal> both) {
    put(row.text("geslacht"), row.text("leeftijd"), column, value, both);
  }

  private void put(
      String sex, String age, String column, BigDecimal value, BinaryOperator<BigDecimal> both) {
    if (within(age, ages)) {
      cells.computeIfAbsent(Key.of(sex, age), key -> new TreeMap<>()).merge(column, value, both);
    }
  }

  /**
   * The cells in which the Netherlands have insured years; a region without them counts nothing.
   */
  Cells national() {
    return shown("landelijke_jaren");
  }

  /** The cells that weigh. */
  Cells standard() {
    return shown("standaard");
  }

  private Cells shown(String needed) {
    List<String> columns = new ArrayList<>(COLUMNS.subList(0, 2));
    COLUMNS.stream()
        .skip(2)
        .filter(column -> cells.values().stream().anyMatch(cell -> cell.containsKey(column)))
        .forEach(columns::add);
    List<List<String>> rows = new ArrayList<>();
    cells.forEach(
        (key, numbers) -> {
          if (number(numbers, needed).signum() > 0) {
            List<String> row = new ArrayList<>(List.of(key.sex(), key.age()));
            columns.stream()
                .skip(2)
                .forEach(column -> row.add(number(numbers, column).toPlainString()));
            rows.add(row);
          }
        });
    return new Cells("geslacht en leeftijdsklasse", columns, rows);
  }

  private static BigDecimal number(Map<String, BigDecimal> numbers, String column) {
    return numbers.getOrDefault(column, BigDecimal.ZERO);
  }
}
