package nl.regiobeeld.cli;

import java.io.PrintWriter;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Map.Entry;
import java.util.Optional;
import java.util.concurrent.Callable;
import nl.regiobeeld.drawing.Drawing;
import nl.regiobeeld.figure.Figure;
import nl.regiobeeld.figure.Figures;
import nl.regiobeeld.figure.Page;
import nl.regiobeeld.model.Refusal;
import nl.regiobeeld.source.Nearest;
import org.apache.hadoop.fs.Path;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** Draws the figures of a regiobeeld. */
@Command(
    name = "figures",
    mixinStandardHelpOptions = true,
    description = {
      "Draws the figures of a regiobeeld as SVG and PNG, from a published edition alone, into"
          + " <out>/rendered/<edition>/<regio>/. What is in them, and what they are called, stands"
          + " in conf/figures.yaml.",
      ""
    },
    footer = {
      "",
      "Examples:",
      "  regiobeeld figures                                all figures of every own region",
      "  regiobeeld figures --regio ZL --figure wiel_65plus",
      "  regiobeeld figures --regio GM0917 --outlines gemeenten.geojson",
      "",
      "Exit code 4: a table is not as it was published; nothing was drawn from it."
    })
final class FiguresCommand implements Callable<Integer> {
  @Spec CommandSpec spec;

  @Mixin OpenEdition edition;

  @Option(
      names = "--regio",
      paramLabel = "CODE",
      split = ",",
      description = "Which regions, by regio_code. Default: the own regions of the edition.")
  List<String> regions = List.of();

  @Option(
      names = "--figure",
      paramLabel = "ID",
      split = ",",
      description = "Which figures. Default: all that the region has.")
  List<String> wanted = List.of();

  @Option(
      names = "--outlines",
      paramLabel = "FILE",
      description =
          "GeoJSON with the outlines of gemeenten (longitude and latitude, a property with the CBS"
              + " code, as CBS and PDOK publish it). Without it maps are tiles.")
  Optional<String> outlines = Optional.empty();

  @Option(
      names = "--conf",
      paramLabel = "DIR",
      description = "Folder of the settings. Default: the project's conf.")
  Optional<String> conf = Optional.empty();

  @Override
  public Integer call() {
    Pictures pictures = new Pictures(edition, conf, outlines);
    List<Page> pages = pictures.pages(regions);
    Map<Page, List<Figure>> made = new LinkedHashMap<>();
    int drawn = 0;
    try (ProgressLine progress = new ProgressLine(spec.commandLine().getErr())) {
      for (Page page : pages) {
        progress.step("reading", page.name());
        made.put(page, Figures.of(page));
      }
      requireKnown(made.values().stream().flatMap(List::stream).map(Figure::id).toList());
      for (Entry<Page, List<Figure>> each : made.entrySet()) {
        for (Figure figure : each.getValue()) {
          if (wanted.isEmpty() || wanted.contains(figure.id())) {
            progress.step("drawing", each.getKey().name() + " " + figure.id());
            write(pictures.folder(each.getKey()), figure);
            drawn++;
          }
        }
      }
    }
    PrintWriter out = spec.commandLine().getOut();
    out.printf("%d figures of %d regions, as SVG and PNG:%n", drawn, pages.size());
    pages.forEach(page -> out.println("  " + pictures.folder(page).toUri().getPath()));
    return 0;
  }

  private void write(Path folder, Figure figure) {
    Drawing drawing = new Drawing(figure);
    edition.places().replace(new Path(folder, figure.id() + ".svg"), drawing.svg());
    edition.places().replace(new Path(folder, figure.id() + ".png"), drawing.png());
  }

  private void requireKnown(List<String> known) {
    for (String each : wanted) {
      if (!known.contains(each)) {
        throw Refusal.usage(
            "--figure: these regions have no figure '" + each + "'" + Nearest.hint(each, known));
      }
    }
  }
}
