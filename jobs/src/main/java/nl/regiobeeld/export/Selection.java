package nl.regiobeeld.export;

import java.util.List;
import java.util.Map;
import java.util.Map.Entry;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Predicate;
import nl.regiobeeld.edition.Conditions;
import nl.regiobeeld.edition.Manifest;
import nl.regiobeeld.edition.Manifest.TableFacts;
import nl.regiobeeld.edition.SealedTables;
import nl.regiobeeld.schema.Table;

/** Which rows of an edition's tables are passed on: of some regions, or all. */
public final class Selection {
  private static final String REGION = "regio_code";

  /** How the codes of wijken and buurten begin. */
  private static final Set<String> SMALL = Set.of("WK", "BU");

  private final SealedTables tables;
  private final Manifest manifest;
  private final List<String> regions;
  private final boolean small;

  /**
   * The rows of these regions.
   *
   * @param regions their codes, each once; empty for all. Tables without regions are whole
   * @param small whether all regions include wijken and buurten
   */
  public Selection(SealedTables tables, Manifest manifest, List<String> regions, boolean small) {
    this.tables = tables;
    this.manifest = manifest;
    this.regions = regions;
    this.small = small;
  }

  /** The edition that the rows are of. */
  public Manifest edition() {
    return manifest;
  }

  /** Codes of the regions; empty for all. */
  public List<String> regions() {
    return regions;
  }

  /** Whether rows of a table about wijken and buurten are left out. */
  public boolean leavesOutSmall(Table table) {
    return !small && regions.isEmpty() && hasRegions(table);
  }

  /** How many rows a table has in the edition. */
  public long all(Table table) {
    TableFacts facts = manifest.tabellen().get(table.name());
    return facts == null ? 0 : facts.rijen();
  }

  /** How many rows of a table are passed on; of a long table only the regions are read. */
  public long count(Table table) {
    if (!hasRegions(table) || (regions.isEmpty() && small)) {
      return all(table);
    }
    Table narrow =
        new Table(table.name(), table.grain(), List.of(table.column(REGION)), List.of(), List.of());
    long[] rows = new long[1];
    forEach(narrow, row -> rows[0]++);
    return rows[0];
  }

  /**
   * Gives the rows of a table, region by region in the order asked for, else in that of the table.
   */
  public void forEach(Table table, Consumer<List<String>> taker) {
    if (!hasRegions(table) || regions.isEmpty()) {
      Predicate<List<String>> wanted = wanted(table);
      give(
          table,
          List.of(),
          row -> {
            if (wanted.test(row)) {
              taker.accept(row);
            }
          });
      return;
    }
    regions.forEach(code -> give(table, List.of(Map.entry(REGION, code)), taker));
  }

  private void give(
      Table table, List<Entry<String, String>> conditions, Consumer<List<String>> taker) {
    tables
        .table(table)
        .forEach(
            new Conditions(table, conditions),
            row -> {
              taker.accept(row);
              return true;
            });
  }

  private Predicate<List<String>> wanted(Table table) {
    int place = table.columnNames().indexOf(REGION);
    return row -> !leavesOutSmall(table) || !isSmall(row.get(place));
  }

  private static boolean isSmall(String code) {
    return code != null && code.length() > 2 && SMALL.contains(code.substring(0, 2));
  }

  private static boolean hasRegions(Table table) {
    return table.columnNames().contains(REGION);
  }
}
