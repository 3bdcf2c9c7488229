package nl.regiobeeld.figure;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import nl.regiobeeld.schema.DefinitionTable;
import nl.regiobeeld.schema.Facts;
import nl.regiobeeld.schema.TableRow;

/**
 * What conf/figures.yaml says.
 *
 * @param wheels the health wheels
 * @param ranked indicators whose gemeenten are ranked, mapped and spread out, with the ages to show
 * @param careTypes the groups of zorgsoorten with their names
 * @param sources what sources are called, by bron
 */
public record FigureSettings(
    List<WheelPlan> wheels,
    Map<String, List<String>> ranked,
    Map<String, String> careTypes,
    Map<String, String> sources) {
  /**
   * A health wheel.
   *
   * @param id of the figure
   * @param title what it is called
   * @param ages the ages that it shows, the first that a source has
   * @param petals indicator to its label, clockwise from the top
   */
  public record WheelPlan(String id, String title, List<String> ages, Map<String, String> petals) {}

  /** What is made for each wheel, where it can be made. */
  List<Figure> perWheel(Function<WheelPlan, Optional<Figure>> maker) {
    return wheels.stream().flatMap(plan -> maker.apply(plan).stream()).toList();
  }

  /** The sources of these rows, as a source line names them. */
  String source(List<TableRow> rows) {
    return named(rows.stream().map(row -> row.text("bron")).toList());
  }

  /** These sources, by bron, as a source line names them. */
  String named(List<String> ids) {
    return ids.stream()
        .filter(id -> !id.isEmpty())
        .map(id -> sources.getOrDefault(id, id))
        .distinct()
        .sorted()
        .collect(Collectors.joining("; "));
  }

  /** What the edition calls an indicator. */
  String name(Facts facts, String indicator) {
    return definition(facts, indicator).stream()
        .map(row -> row.text("naam"))
        .findFirst()
        .orElse(indicator);
  }

  /** Whether more of an indicator is better. */
  boolean higherIsBetter(Facts facts, String indicator) {
    return definition(facts, indicator).stream()
        .anyMatch(row -> row.text("polariteit").equals("hoger is beter"));
  }

  private static List<TableRow> definition(Facts facts, String indicator) {
    return facts.rows(
        DefinitionTable.DEFINITIES, Map.of("meting", indicator, "soort", "indicator"));
  }
}
