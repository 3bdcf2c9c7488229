package nl.regiobeeld.report;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BiConsumer;
import nl.regiobeeld.figure.Page;
import nl.regiobeeld.report.Plates.Part;
import nl.regiobeeld.report.Plates.Plate;
import nl.regiobeeld.schema.Facts;
import nl.regiobeeld.schema.Remembered;
import nl.regiobeeld.schema.TableRow;

/** The pages of regions: what stands on them, and of which rows they can tell the origin. */
final class RegionPages {
  private final Ingredients given;
  private final Names names;
  private final KeyNumbers keyNumbers;
  private final RegionGrids grids;
  private final Selection selection;
  private final Comparisons comparisons;
  private final Provenance provenance;
  private final Facts shared;

  RegionPages(
      Ingredients given,
      Names names,
      Comparisons comparisons,
      Provenance provenance,
      Facts shared) {
    this.given = given;
    this.names = names;
    this.keyNumbers = new KeyNumbers(names, given.settings().ranked());
    this.grids = new RegionGrids(names);
    this.selection = new Selection(given.facts(), given.areas());
    this.comparisons = comparisons;
    this.provenance = provenance;
    this.shared = shared;
  }

  /** What the page of a region shows; its figures go to the files. */
  Map<String, Object> model(Area area, BiConsumer<String, String> files) {
    List<TableRow> health = selection.health(area);
    List<TableRow> costs = selection.costs(area);
    List<TableRow> trends = area.main() ? selection.trends(area) : List.of();
    StaffGrids staff = new StaffGrids(selection.labour(area));
    comparisons.add(area, health, costs);
    want(area, health, costs, trends, staff);
    List<Plate> plates = Plates.of(area, page(area), files);
    Map<String, Object> model = new LinkedHashMap<>();
    model.put("area", area);
    model.put("cards", keyNumbers.of(health, costs, staff.reference()));
    model.put(
        "sections",
        sections(plates, health, costs, trends, staff).stream().filter(Section::filled).toList());
    model.put("claims", claims(area));
    model.put("changes", changes(area));
    return model;
  }

  /** The key numbers of the regions that the report is about, for the first page. */
  Grid glance() {
    return keyNumbers.glance(given.areas().stream().filter(Area::main).toList(), selection);
  }

  private List<Section> sections(
      List<Plate> plates,
      List<TableRow> health,
      List<TableRow> costs,
      List<TableRow> trends,
      StaffGrids staff) {
    return List.of(
        new Section(
            "gezondheid",
            "Gezondheid",
            "indicatoren",
            List.of(grids.health(health)),
            of(plates, Part.HEALTH)),
        new Section(
            "zorgkosten",
            "Zorgkosten",
            "zorgkosten",
            List.of(grids.costs(costs)),
            of(plates, Part.COSTS)),
        new Section(
            "personeel",
            "Personeel",
            "personeel",
            List.of(staff.scenarios(), staff.sectors()),
            of(plates, Part.STAFF)),
        new Section(
            "ontwikkeling",
            "Ontwikkeling",
            "ontwikkeling",
            List.of(grids.trends(trends)),
            List.of()));
  }

  private static List<Plate> of(List<Plate> plates, Part part) {
    return plates.stream().filter(plate -> plate.part() == part).toList();
  }

  /** All that a main region's page shows; of another its wheels and key numbers about health. */
  private void want(
      Area area,
      List<TableRow> health,
      List<TableRow> costs,
      List<TableRow> trends,
      StaffGrids staff) {
    List<TableRow> wanted = new ArrayList<>(staff.shown());
    wanted.addAll(trends);
    if (area.main()) {
      wanted.addAll(health);
      wanted.addAll(costs);
    } else {
      wanted.addAll(keyNumbers.rows(health));
      health.stream()
          .filter(this::isPetal)
          .filter(row -> !wanted.contains(row))
          .forEach(wanted::add);
    }
    wanted.forEach(provenance::want);
  }

  private boolean isPetal(TableRow row) {
    return given.settings().wheels().stream()
        .anyMatch(
            wheel ->
                wheel.petals().containsKey(row.text("indicator"))
                    && wheel.ages().contains(row.text("leeftijd")));
  }

  private List<Judged> claims(Area area) {
    return given.findings().stream()
        .filter(finding -> finding.claim().region().equals(area.code()))
        .map(finding -> Judged.of(finding))
        .toList();
  }

  private List<Grid> changes(Area area) {
    return given
        .difference()
        .map(difference -> new ChangeGrids(difference, names).figures(area))
        .filter(Grid::filled)
        .stream()
        .toList();
  }

  /** Of a region's own rows nothing is remembered once its figures are drawn. */
  private Page page(Area area) {
    Facts own = new Remembered(given.facts());
    Facts facts =
        (table, wanted) ->
            wanted.containsKey("regio_code") ? own.rows(table, wanted) : shared.rows(table, wanted);
    return new Page(
        facts,
        area.code(),
        area.name(),
        area.kind(),
        given.settings(),
        given.outlines(),
        given.stamp());
  }
}
