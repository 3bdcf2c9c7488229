package nl.regiobeeld.figure;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.joining;
import static java.util.stream.Collectors.toList;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import nl.regiobeeld.schema.TableRow;

/** Source lines: readable names of column bron, with the places of column vindplaats. */
final class Origins {
  private static final String ZL = "Regioplan Zuid-Limburg";
  private static final String NML = "Regioplan Noord- en Midden-Limburg";

  private static final Map<String, String> NAMES =
      Map.of(
          "regioplan_zl", ZL,
          "regioplan_nml", NML,
          "model", "eigen model (tabel arbeidsmarkt_model)",
          "initiatieven", "eigen opgave van initiatieven",
          "personeel", "eigen opgave van personeel",
          "bevolkingsprognose", "eigen opgave van de bevolkingsprognose");

  /** The plans by the number of their text, for rows that say no more than {@code plan}. */
  private static final Map<String, String> PLANS = Map.of("002", ZL, "004", NML);

  private Origins() {}

  /** The sources of rows with columns bron and vindplaats. */
  static String of(List<TableRow> rows) {
    Map<String, List<TableRow>> sources =
        rows.stream()
            .filter(row -> !row.text("bron").isEmpty())
            .collect(groupingBy(Origins::name, TreeMap::new, toList()));
    return String.join(
        "; ",
        sources.entrySet().stream().map(each -> text(each.getKey(), each.getValue())).toList());
  }

  /**
   * The sources of rows with column bron alone, which has + between two; settings name the others.
   */
  static String named(List<TableRow> rows, FigureSettings settings) {
    return rows.stream()
        .flatMap(row -> Stream.of(row.text("bron").split("\\s*\\+\\s*", -1)))
        .filter(source -> !source.isEmpty())
        .map(source -> NAMES.getOrDefault(source, settings.named(List.of(source))))
        .distinct()
        .sorted()
        .collect(joining("; "));
  }

  private static String text(String name, List<TableRow> rows) {
    String places = Places.of(rows);
    return places.isEmpty() ? name : "%s (%s)".formatted(name, places);
  }

  private static String name(TableRow row) {
    String plan = row.text("vindplaats").split(":", 2)[0];
    return row.text("bron").equals("plan")
        ? PLANS.getOrDefault(plan, "Regioplan")
        : name(row.text("bron"));
  }

  private static String name(String source) {
    return NAMES.getOrDefault(source, source);
  }
}
