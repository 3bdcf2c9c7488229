package nl.regiobeeld.indicator;

import java.io.Serializable;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.apache.spark.sql.types.DataTypes;
import org.apache.spark.sql.types.StructField;
import org.apache.spark.sql.types.StructType;

/**
 * The rows of table verschillen for one figure of one year: its areas, put together for every
 * region that their gemeente is in.
 *
 * @param belonging the regions of every gemeente
 * @param numbers what follows from the areas of a region
 */
record SpreadGroups(Belonging belonging, SpreadRows numbers) implements Serializable {
  /** What a figure is about. */
  static final String[] KEY = {
    "niveau", "bron", "meting", "zorg_niveau", "eenheid", "leeftijd", "geslacht", "periode", "jaren"
  };

  private static final int FEWEST = 2;

  /** The areas of a region. */
  private static final class Group {
    private final List<Area> areas = new ArrayList<>();
    private final List<Integer> years;
    private long all;
    private boolean provisional;

    /** Of such a cell: the years of the rankings are those of all areas of a figure. */
    Group(Row cell) {
      years = cell.getList(cell.fieldIndex("rangorde_jaren"));
    }
  }

  /** What is {@link #KEY}, of the region, of its areas, and {@link SpreadRows#COLUMNS}. */
  static StructType columns(StructType given) {
    StructType columns = new StructType();
    for (String name : KEY) {
      columns = columns.add(given.apply(name));
    }
    columns =
        columns
            .add("regio_code", DataTypes.StringType)
            .add("aantal", DataTypes.LongType)
            .add("zonder", DataTypes.LongType)
            .add("voorlopig", DataTypes.BooleanType);
    for (StructField number : SpreadRows.COLUMNS.fields()) {
      columns = columns.add(number);
    }
    return columns;
  }

  /**
   * The rows of the regions with values of two areas or more.
   *
   * @param figure what is {@link #KEY}
   * @param cells its areas, sorted by code
   */
  Iterator<Row> of(Row figure, Iterator<Row> cells) {
    List<Row> rows = new ArrayList<>();
    groups("gemeente".equals(figure.getAs("niveau")), cells)
        .forEach(
            (region, group) -> {
              if (group.areas.size() >= FEWEST) {
                rows.add(row(figure, region, group));
              }
            });
    return rows.iterator();
  }

  private Map<String, Group> groups(boolean isOfGemeenten, Iterator<Row> cells) {
    Map<String, Group> groups = new HashMap<>();
    while (cells.hasNext()) {
      Row cell = cells.next();
      String gemeente = cell.getAs("gemeente_code");
      Optional<Area> area = area(cell);
      for (String region : belonging.regionsOf(gemeente)) {
        if (!isOfGemeenten || !region.equals(gemeente)) {
          Group group = groups.computeIfAbsent(region, code -> new Group(cell));
          group.all++;
          group.provisional |= Boolean.TRUE.equals(cell.getAs("voorlopig"));
          area.ifPresent(group.areas::add);
        }
      }
    }
    return groups;
  }

  private static Optional<Area> area(Row cell) {
    if (cell.getAs("waarde") == null) {
      return Optional.empty();
    }
    BigDecimal lower = cell.getAs("ondergrens");
    BigDecimal upper = cell.getAs("bovengrens");
    List<BigDecimal> ranks = cell.getList(cell.fieldIndex("rangen"));
    return Optional.of(
        new Area(
            cell.getAs("regio_code"),
            cell.getAs("waarde"),
            Optional.ofNullable(cell.getAs("mensen")),
            lower == null || upper == null ? List.of() : List.of(lower, upper),
            ranks.stream().map(Optional::ofNullable).toList()));
  }

  private Row row(Row figure, String region, Group group) {
    List<Object> values = new ArrayList<>();
    for (String name : KEY) {
      values.add(figure.getAs(name));
    }
    long with = group.areas.size();
    values.addAll(List.of(region, with, group.all - with, group.provisional));
    values.addAll(numbers.of(group.areas, figure.getAs("meting"), group.years));
    return RowFactory.create(values.toArray());
  }
}
