package nl.regiobeeld.report;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.regiobeeld.report.Comparisons.Comparison;
import nl.regiobeeld.report.MethodPages.MethodPage;
import nl.regiobeeld.schema.Facts;
import nl.regiobeeld.schema.Glossary;
import nl.regiobeeld.schema.Remembered;
import nl.regiobeeld.schema.Table;
import nl.regiobeeld.schema.Tables;

/** A report: one folder of pages that open from a disk and need nothing from elsewhere. */
public final class Report {
  /** The page to begin with; it is given last, so that it is there only with all others. */
  public static final String FIRST = "index.html";

  /** Every so many a region or number that progress tells of. */
  private static final int SOME = 50;

  private final Ingredients given;
  private final Output output;
  private final Templates templates = new Templates();
  private final Facts shared;
  private final Names names;
  private final Comparisons comparisons;
  private final Provenance provenance = new Provenance();

  /** A report of these ingredients, given file by file. */
  public Report(Ingredients given, Output output) {
    this.given = given;
    this.output = output;
    this.shared = new Remembered(given.facts());
    this.names = new Names(shared, given.settings());
    this.comparisons = new Comparisons(names);
    given.areas().forEach(provenance::with);
  }

  /**
   * Makes it, whatever its numbers are.
   *
   * @return those that do not follow from what they are said to follow from; none: all do
   */
  public Optional<Unequal> make() {
    Library.copy(output);
    output.step("choosing", "rows");
    RegionPages regions = new RegionPages(given, names, comparisons, provenance, shared);
    int drawn = 0;
    for (Area area : given.areas()) {
      if (area.main() || drawn++ % SOME == 0) {
        output.step("drawing", area.name());
      }
      Map<String, Object> model = regions.model(area, this::file);
      page("regio/" + area.file(), "regio", area.name(), "regio", model);
    }
    claims();
    changes();
    comparing();
    about();
    origins();
    first(regions);
    return provenance.unequal(given.manifest().editie());
  }

  private void claims() {
    List<Judged> claims = given.findings().stream().map(finding -> Judged.of(finding)).toList();
    given.findings().stream()
        .flatMap(finding -> finding.now().used().stream())
        .map(used -> used.row())
        .filter(row -> row.table().columnNames().contains("regio_code"))
        .forEach(provenance::want);
    page("stellingen", "stellingen", "Stellingen", "stellingen", Map.of("claims", claims));
  }

  private void changes() {
    Map<String, Object> model = new LinkedHashMap<>();
    model.put("difference", given.difference().orElse(null));
    model.put("changes", given.difference().map(each -> new ChangeGrids(each, names)).orElse(null));
    page("verschillen", "verschillen", "Verschillen met de vorige editie", "verschillen", model);
  }

  private void comparing() {
    for (Comparison each : comparisons.all()) {
      String name = "vergelijk/" + each.id();
      file(name + ".js", ScriptData.of(name, each));
    }
    page(
        "vergelijken",
        "vergelijken",
        "Regio\u2019s vergelijken",
        "vergelijken",
        Map.of("comparisons", comparisons.all()));
  }

  private void about() {
    page("methode", "methode", "Methode", "methode", Map.of("methods", MethodPages.all()));
    for (MethodPage method : MethodPages.all()) {
      page(
          "methode/" + method.id(),
          "methode/" + method.id(),
          method.title(),
          "methode",
          Map.of("method", method));
    }
    page(
        "bronnen",
        "bronnen",
        "Bronnen en licenties",
        "bronnen",
        Map.of(
            "files",
            SourceGrids.files(shared, names),
            "licences",
            given.manifest().licentie(),
            "datatables",
            Library.DATATABLES,
            "jquery",
            Library.JQUERY));
    List<Map<String, Object>> tables = new ArrayList<>();
    for (Table table : Tables.all()) {
      tables.add(
          Map.of(
              "name", table.name(),
              "title", Glossary.title(table),
              "about", Glossary.about(table),
              "grid", SourceGrids.columns(table)));
    }
    page("woordenboek", "woordenboek", "Woordenboek", "woordenboek", Map.of("tables", tables));
  }

  private void origins() {
    int all = provenance.size();
    int[] done = {0};
    Facts facts = new ByMeasure(given.facts());
    provenance
        .explain(
            facts,
            row -> {
              done[0]++;
              if (done[0] % (10 * SOME) == 1) {
                output.step("explaining", done[0] + " of " + all);
              }
            })
        .forEach(
            each -> {
              String name = "herkomst/" + each.regio();
              file(name + ".js", ScriptData.of(name, each));
            });
  }

  private void first(RegionPages regions) {
    List<List<String>> list =
        given.areas().stream()
            .map(area -> List.of(area.file(), area.name(), area.kindHeading()))
            .toList();
    Map<String, Object> common = new LinkedHashMap<>();
    common.put("editie", given.manifest().editie());
    common.put("sleutels", Origin.keys());
    common.put("regios", list);
    file("rapport.js", ScriptData.of("rapport", common));
    page(
        "index",
        "index",
        "Overzicht",
        "overzicht",
        Map.of("areas", given.areas(), "glance", regions.glance()));
  }

  private void page(
      String path, String template, String title, String place, Map<String, Object> more) {
    Map<String, Object> model = new LinkedHashMap<>(more);
    model.put("title", title);
    model.put("place", place);
    model.put("root", path.contains("/") ? "../" : "");
    model.put("stamp", given.stamp());
    model.put("manifest", given.manifest());
    file(path + ".html", templates.page(template, model));
  }

  private void file(String path, String text) {
    output.file(path, text.getBytes(StandardCharsets.UTF_8));
  }
}
