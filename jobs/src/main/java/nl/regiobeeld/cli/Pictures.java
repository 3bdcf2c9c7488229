package nl.regiobeeld.cli;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.regiobeeld.edition.Manifest;
import nl.regiobeeld.figure.FigureSettings;
import nl.regiobeeld.figure.Outlines;
import nl.regiobeeld.figure.Page;
import nl.regiobeeld.figure.Stamp;
import nl.regiobeeld.model.Refusal;
import nl.regiobeeld.schema.Facts;
import nl.regiobeeld.schema.Remembered;
import nl.regiobeeld.schema.TableRow;
import nl.regiobeeld.schema.WeighingTables;
import org.apache.hadoop.fs.Path;

/** The regions of an edition, ready to be drawn. */
final class Pictures {
  private static final String OWN = "eigen";

  private final OpenEdition edition;
  private final Facts facts;
  private final FigureSettings settings;
  private final Outlines outlines;

  /**
   * Pictures of an edition whose tables are checked before they are read.
   *
   * @param conf folder of the settings, or none for the project's
   * @param outlines a GeoJSON file, or none
   */
  Pictures(OpenEdition edition, Optional<String> conf, Optional<String> outlines) {
    this.edition = edition;
    this.facts = new Remembered(edition.sealed());
    this.settings = new Home(edition.places()).figures(conf);
    this.outlines =
        outlines.map(file -> OutlinesFile.read(edition.places(), file)).orElse(Outlines.NONE);
  }

  /**
   * The regions with these codes; without codes the own regions.
   *
   * @throws Refusal when the edition has no such region
   */
  List<Page> pages(List<String> codes) {
    return (codes.isEmpty() ? own() : codes).stream().map(this::page).toList();
  }

  private List<String> own() {
    return facts.rows(WeighingTables.SAMENSTELLING, Map.of("regio_soort", OWN)).stream()
        .map(row -> row.text("regio_code"))
        .distinct()
        .sorted()
        .toList();
  }

  private Page page(String code) {
    TableRow row = RegionCodes.require(facts, edition.name(), code);
    return new Page(
        facts,
        code,
        row.text("regio_naam"),
        row.text("regio_soort"),
        settings,
        outlines,
        stamp(edition.manifest()));
  }

  /** An edition as it stands below figures. */
  static Stamp stamp(Manifest manifest) {
    return new Stamp(manifest.editie(), manifest.inhoud(), manifest.holdsMadeUp());
  }

  /** Where a region's figures go. */
  Path folder(Page page) {
    Path rendered = new Path(edition.editions().folder().getParent(), "rendered");
    return new Path(new Path(rendered, edition.name()), page.region());
  }
}
