package nl.regiobeeld.claim;

import java.math.BigDecimal;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.regiobeeld.model.Polarity;
import nl.regiobeeld.schema.DefinitionTable;
import nl.regiobeeld.schema.Facts;
import nl.regiobeeld.schema.ResultTables;
import nl.regiobeeld.schema.Table;
import nl.regiobeeld.schema.TableRow;

/**
 * The numbers of an edition's rows, with one that stands in none: {@link #GAP}.
 *
 * <p>It compares the values themselves, as the column {@code verhouding} is rounded.
 */
public final class Figures {
  /**
   * How much worse off than the Netherlands a row of table indicatoren is, in its own unit;
   * negative when better off, missing when its polarity is neutral.
   */
  public static final String GAP = "achterstand";

  private final Facts facts;

  /** Those of an edition. */
  public Figures(Facts facts) {
    this.facts = facts;
  }

  /** Whether rows of this table have a gap. */
  public static boolean hasGap(Table table) {
    return table.equals(ResultTables.INDICATOREN);
  }

  /** The columns that a name stands for. */
  static List<String> columns(String name) {
    return name.equals(GAP) ? List.of("waarde", "landelijk") : List.of(name);
  }

  List<TableRow> rows(Table table, Map<String, String> wanted) {
    return facts.rows(table, wanted);
  }

  /** The number that a name stands for, if there is one. */
  Optional<BigDecimal> number(TableRow row, String name) {
    return name.equals(GAP) ? gap(row) : row.number(name);
  }

  /** The numbers that are there, by name. */
  Map<String, BigDecimal> numbers(TableRow row, Collection<String> names) {
    Map<String, BigDecimal> numbers = new LinkedHashMap<>();
    names.forEach(name -> number(row, name).ifPresent(number -> numbers.put(name, number)));
    return numbers;
  }

  private Optional<BigDecimal> gap(TableRow row) {
    Optional<BigDecimal> here = row.number("waarde");
    Optional<BigDecimal> nation = row.number("landelijk");
    if (here.isEmpty() || nation.isEmpty()) {
      return Optional.empty();
    }
    BigDecimal more = here.get().subtract(nation.get());
    return switch (polarity(row.text("indicator"))) {
      case HIGHER_IS_WORSE -> Optional.of(more);
      case HIGHER_IS_BETTER -> Optional.of(more.negate());
      case NEUTRAL -> Optional.empty();
    };
  }

  private Polarity polarity(String indicator) {
    return rows(DefinitionTable.DEFINITIES, Map.of("meting", indicator, "soort", "indicator"))
        .stream()
        .flatMap(row -> Polarity.ofLabel(row.text("polariteit")).stream())
        .findFirst()
        .orElse(Polarity.NEUTRAL);
  }
}
