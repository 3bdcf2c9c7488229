package nl.regiobeeld.figure;

import java.math.BigDecimal;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.regiobeeld.model.RegionKind;
import nl.regiobeeld.schema.Facts;
import nl.regiobeeld.schema.Table;
import nl.regiobeeld.schema.TableRow;

/**
 * What the figures of one region are made from.
 *
 * @param facts the edition's tables
 * @param region its regio_code
 * @param name its regio_naam
 * @param kind its regio_soort
 * @param settings what conf/figures.yaml says
 * @param outlines of gemeenten, for maps
 * @param stamp the edition
 */
public record Page(
    Facts facts,
    String region,
    String name,
    String kind,
    FigureSettings settings,
    Outlines outlines,
    Stamp stamp) {
  /**
   * The region's rows of a table that have these texts. All of its rows are asked for at once, as
   * who remembers the answer need not read the table again.
   */
  public List<TableRow> rows(Table table, Map<String, String> wanted) {
    return facts.rows(table, Map.of("regio_code", region)).stream()
        .filter(row -> row.has(wanted))
        .toList();
  }

  /** Whether it is the Netherlands, which has nothing to be compared with. */
  boolean isLand() {
    return kind.equals(RegionKind.LAND.label());
  }

  /** The only number in a column of these rows; none when there is no such row or number. */
  public static Optional<BigDecimal> number(List<TableRow> rows, String column) {
    return rows.stream().findFirst().flatMap(row -> row.number(column));
  }

  /** The newest year in a column of these rows. */
  public static Optional<Integer> newest(List<TableRow> rows, String column) {
    return rows.stream()
        .flatMap(row -> row.number(column).stream())
        .map(BigDecimal::intValueExact)
        .max(Comparator.naturalOrder());
  }

  /** A figure of this region; its title gets the region's name. */
  public Figure figure(
      String id, String title, String subtitle, Body body, List<String> notes, String source) {
    return new Figure(id, title + " \u2013 " + name, subtitle, body, notes, source, stamp);
  }
}
