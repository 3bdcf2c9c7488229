package nl.regiobeeld.figure;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.regiobeeld.schema.Facts;
import nl.regiobeeld.schema.Table;
import nl.regiobeeld.schema.TableRow;

/** Tables whose rows a test writes down, by column. */
final class Rows implements Facts {
  private final Map<Table, List<TableRow>> tables = new HashMap<>();

  /**
   * Adds rows to a table.
   *
   * @param columns with | between them; the others are missing
   * @param rows their texts, with | between them; an empty one is missing; a | of a text is \\|
   */
  Rows with(Table table, String columns, String... rows) {
    List<String> names = cells(columns);
    assertThat(table.columnNames()).containsAll(names);
    for (String row : rows) {
      List<String> cells = cells(row);
      assertThat(cells).as(row).hasSameSizeAs(names);
      tables
          .computeIfAbsent(table, each -> new ArrayList<>())
          .add(
              new TableRow(
                  table,
                  table.columnNames().stream().map(name -> cell(names, cells, name)).toList()));
    }
    return this;
  }

  private static String cell(List<String> names, List<String> cells, String name) {
    int place = names.indexOf(name);
    return place < 0 ? "" : cells.get(place);
  }

  private static List<String> cells(String text) {
    return Arrays.stream(text.split("(?<!\\\\)\\|", -1))
        .map(cell -> cell.replace("\\|", "|").strip())
        .toList();
  }

  @Override
  public List<TableRow> rows(Table table, Map<String, String> wanted) {
    return tables.getOrDefault(table, List.of()).stream().filter(row -> row.has(wanted)).toList();
  }

  /** All figures of a region in these tables. */
  List<Figure> figures(String region, String name, String kind) {
    return Figures.of(
        new Page(
            this,
            region,
            name,
            kind,
            new FigureSettings(List.of(), Map.of(), Map.of(), Map.of()),
            Outlines.NONE,
            new Stamp("proef", "0123456789abcdef", true)));
  }

  /** The figure with this id of an own region. */
  Figure figure(String region, String name, String id) {
    return find(figures(region, name, "eigen"), id).orElseThrow();
  }

  /** The figure with this id, if it is there. */
  static Optional<Figure> find(List<Figure> figures, String id) {
    return figures.stream().filter(figure -> figure.id().equals(id)).findFirst();
  }

  /** A number as it stands in a body. */
  static Optional<BigDecimal> number(String text) {
    return Optional.of(new BigDecimal(text));
  }
}
