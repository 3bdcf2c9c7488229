package nl.regiobeeld.drawing;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.List;
import nl.regiobeeld.figure.Mark;
import nl.regiobeeld.model.Colour;

/** What the colours and signs of the bands mean, as Figure 1 of the regioplan Zuid-Limburg. */
final class BandLegend implements Painter {
  private static final String EDGES =
      "Verhouding tot Nederland, bij kosten tot de verwachting: onder 0,95 of vanaf 1,05 veel;"
          + " tot 0,98 of vanaf 1,02 iets; daartussen weinig verschil.";

  private final Legend colours;

  /**
   * A legend.
   *
   * @param gaps whether something without data is drawn
   */
  BandLegend(boolean gaps) {
    List<Legend.Entry> entries = new ArrayList<>();
    for (Colour colour : Colour.values()) {
      entries.add(new Legend.Entry(name(colour), (g, box) -> sample(g, box, colour)));
    }
    if (gaps) {
      entries.add(new Legend.Entry("geen gegevens", Palette::hatch));
    }
    colours = new Legend(entries);
  }

  private static String name(Colour colour) {
    return switch (colour) {
      case GROEN -> "veel gunstiger";
      case LICHTGROEN -> "gunstiger";
      case GEEL -> "weinig verschil";
      case ORANJE -> "ongunstiger";
      case ROOD -> "veel ongunstiger";
    };
  }

  private static void sample(Graphics2D g, Rectangle2D box, Colour colour) {
    Color ground = Palette.of(colour);
    g.setPaint(ground);
    g.fill(box);
    Text.centred(Mark.sign(colour), Fonts.bold(Fonts.NORMAL), Palette.on(ground))
        .drawAround(g, box.getCenterX(), box.getCenterY());
  }

  private static Text edges(double width) {
    return Text.wrapped(EDGES, Fonts.regular(Fonts.SMALL), Palette.SOFT_INK, width);
  }

  @Override
  public double height(double width) {
    return colours.height(width) + edges(width).height();
  }

  @Override
  public void paint(Graphics2D g, Rectangle2D area) {
    colours.paint(g, area);
    edges(area.getWidth()).draw(g, area.getX(), area.getY() + colours.height(area.getWidth()));
  }
}
