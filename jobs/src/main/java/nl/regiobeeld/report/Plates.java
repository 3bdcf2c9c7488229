package nl.regiobeeld.report;

import java.util.ArrayList;
import java.util.List;
import java.util.function.BiConsumer;
import nl.regiobeeld.drawing.Drawing;
import nl.regiobeeld.figure.Figure;
import nl.regiobeeld.figure.Figures;
import nl.regiobeeld.figure.Page;
import nl.regiobeeld.figure.Unpublished;

/** The figures of a region as its page shows them. */
final class Plates {
  private static final List<String> HEALTH =
      List.of("wiel_", "prevalentie_", "trend", "gemeenten_", "kaart_", "wijken_", "achterstand");
  private static final List<String> COSTS = List.of("zorgkosten_");

  /** Those of a region that the report is not about. */
  private static final List<String> FEW = List.of("wiel_", "zorgkosten_leeftijd");

  private Plates() {}

  /** The part of the page that a figure belongs to. */
  enum Part {
    HEALTH,
    COSTS,
    STAFF
  }

  /**
   * A figure on a page.
   *
   * @param alt what it is, for who does not see it; its numbers are in {@code told}
   * @param told all of it in words; of a figure that cannot be drawn, why
   * @param href its address below the report; empty when it cannot be drawn
   */
  record Plate(
      String title,
      String alt,
      String told,
      String href,
      int width,
      int height,
      boolean small,
      Part part) {
    private static Plate missing(Figure figure, String why) {
      return new Plate(figure.title(), "", why, "", 0, 0, false, Plates.part(figure.id()));
    }
  }

  /** Draws the figures of a region and gives each with its address below the report. */
  static List<Plate> of(Area area, Page page, BiConsumer<String, String> files) {
    List<Plate> plates = new ArrayList<>();
    for (Figure figure : area.main() ? Figures.of(page) : Figures.first(page)) {
      boolean wanted = area.main() || startsWith(figure.id(), FEW);
      if (figure.body() instanceof Unpublished missing) {
        if (area.main()) {
          plates.add(Plate.missing(figure, missing.why()));
        }
      } else if (wanted) {
        Drawing drawing = new Drawing(figure);
        String href = "figuren/%s/%s.svg".formatted(area.file(), figure.id());
        files.accept(href, drawing.svg());
        plates.add(plate(figure, drawing, href));
      }
    }
    return plates;
  }

  private static Plate plate(Figure figure, Drawing drawing, String href) {
    return new Plate(
        figure.title(),
        figure.title() + ". De cijfers staan onder de figuur in woorden.",
        figure.told(),
        href,
        drawing.width(),
        drawing.height(),
        figure.id().startsWith("wiel_"),
        part(figure.id()));
  }

  private static Part part(String id) {
    if (startsWith(id, HEALTH)) {
      return Part.HEALTH;
    }
    return startsWith(id, COSTS) ? Part.COSTS : Part.STAFF;
  }

  private static boolean startsWith(String id, List<String> beginnings) {
    return beginnings.stream().anyMatch(id::startsWith);
  }
}
