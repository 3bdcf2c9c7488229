package nl.regiobeeld.config;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.regiobeeld.claim.Figures;
import nl.regiobeeld.claim.Selection;
import nl.regiobeeld.schema.Column;
import nl.regiobeeld.schema.Table;
import nl.regiobeeld.schema.Tables;
import nl.regiobeeld.source.Nearest;

/**
 * Reads which rows of which table a claim is about.
 *
 * @param region the claim's own, of tables by region unless the claim tells another
 */
record SelectionReader(String region, RegionCheck regions) {
  private static final String REGION = "regio_code";

  /** Notes a region that does not exist. */
  @FunctionalInterface
  interface RegionCheck {
    void require(YamlMap entry, String key, String region);
  }

  /** The rows of an entry; none, with the problem noted, when there is no such table. */
  Optional<Selection> read(YamlMap entry) {
    String name = entry.text("tabel");
    Optional<Table> table = Tables.named(name);
    if (table.isEmpty() && !name.isEmpty()) {
      List<String> names = Tables.all().stream().map(Table::name).toList();
      entry.problem("tabel", "there is no table '" + name + "'" + Nearest.hint(name, names));
    }
    return table.map(each -> new Selection(each, where(entry, each), newest(entry, each)));
  }

  private Map<String, List<String>> where(YamlMap entry, Table table) {
    Map<String, List<String>> where = new LinkedHashMap<>();
    if (table.columnNames().contains(REGION)) {
      where.put(REGION, List.of(region));
    }
    YamlMap given = entry.map("waar");
    for (String column : given.keys()) {
      requireColumn(given, column, table, column);
      where.put(column, given.texts(column));
    }
    if (given.has(REGION)) {
      where.get(REGION).forEach(code -> regions.require(given, REGION, code));
    }
    return where;
  }

  private static Optional<String> newest(YamlMap entry, Table table) {
    Optional<String> column = entry.optional("nieuwste");
    column.ifPresent(
        name -> {
          requireColumn(entry, "nieuwste", table, name);
          if (table.columnNames().contains(name) && table.column(name).type() != Column.Type.INT) {
            entry.problem("nieuwste", "column '" + name + "' has no years");
          }
        });
    return column;
  }

  /** Notes a column that the table does not have, with the nearest. */
  static void requireColumn(YamlMap entry, String key, Table table, String column) {
    if (!column.isEmpty() && !table.columnNames().contains(column)) {
      entry.problem(key, unknown(table, column));
    }
  }

  private static String unknown(Table table, String column) {
    return "table %s has no column '%s'%s"
        .formatted(table.name(), column, Nearest.hint(column, table.columnNames()));
  }

  /** Notes a name that stands for no number of the table. */
  void requireNumber(YamlMap entry, String key, Table table, String name) {
    if (name.isEmpty() || (name.equals(Figures.GAP) && Figures.hasGap(table))) {
      return;
    }
    if (!table.columnNames().contains(name)) {
      entry.problem(key, unknown(table, name));
      return;
    }
    switch (table.column(name).type()) {
      case TEXT, BOOLEAN ->
          entry.problem(key, "column '" + name + "' of table " + table.name() + " has no numbers");
      case INT, BIGINT, MONEY, VALUE -> {}
    }
  }
}
