package nl.regiobeeld.cli;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.regiobeeld.model.Refusal;
import nl.regiobeeld.model.RegionKind;
import nl.regiobeeld.report.Area;
import nl.regiobeeld.schema.Facts;
import nl.regiobeeld.schema.ResultTables;
import nl.regiobeeld.schema.Table;
import nl.regiobeeld.schema.TableRow;

/** The regions that get a page in a report. */
final class ReportAreas {
  private static final String CODE = "regio_code";
  private static final String KIND = "regio_soort";
  private static final List<RegionKind> BESIDE = List.of(RegionKind.GGD, RegionKind.GEMEENTE);

  private final Facts facts;
  private final String edition;

  /**
   * The regions of an edition.
   *
   * @param edition its name
   */
  ReportAreas(Facts facts, String edition) {
    this.facts = facts;
    this.edition = edition;
  }

  /**
   * The own regions and the country, all about themselves, and beside them GGD regions and
   * gemeenten.
   */
  List<Area> usual() {
    List<Area> areas = new ArrayList<>(of(RegionKind.EIGEN, true));
    areas.addAll(of(RegionKind.LAND, true));
    BESIDE.forEach(kind -> areas.addAll(of(kind, false)));
    return areas;
  }

  /**
   * Regions by code, all about themselves.
   *
   * @throws Refusal when the edition has no such region
   */
  List<Area> named(List<String> codes) {
    return codes.stream()
        .distinct()
        .map(code -> area(RegionCodes.require(facts, edition, code), true))
        .toList();
  }

  /** The regions of a kind that there are in the newest year of costs, or else in any year. */
  private List<Area> of(RegionKind kind, boolean main) {
    Map<String, Area> areas = new LinkedHashMap<>();
    add(areas, main, newest(kind));
    if (areas.isEmpty() || main) {
      add(
          areas,
          main,
          facts.rows(
              ResultTables.INDICATOREN,
              Map.of(KIND, kind.label(), "geslacht", "totaal", "voorkeur", "true")));
    }
    return areas.values().stream().sorted(Comparator.comparing(Area::name)).toList();
  }

  private List<TableRow> newest(RegionKind kind) {
    Table costs = ResultTables.ZORGKOSTEN;
    Map<String, String> total =
        Map.of(KIND, kind.label(), "niveau", "totaal", "leeftijd", "totaal");
    List<TableRow> rows = facts.rows(costs, total);
    Optional<String> year =
        rows.stream().map(row -> row.text("jaar")).max(Comparator.naturalOrder());
    return rows.stream().filter(row -> row.text("jaar").equals(year.orElse(""))).toList();
  }

  private static void add(Map<String, Area> areas, boolean main, List<TableRow> rows) {
    rows.forEach(row -> areas.putIfAbsent(row.text(CODE), area(row, main)));
  }

  private static Area area(TableRow row, boolean main) {
    return new Area(row.text(CODE), row.text("regio_naam"), row.text(KIND), main);
  }
}
