package nl.regiobeeld.drawing;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.List;
import nl.regiobeeld.figure.Figure;

/** A figure on a sheet: title, subtitle, legend, body, notes, source and edition, from the top. */
final class Sheet {
  /** In units; a page of A5 is 210 mm wide. */
  static final double WIDTH = 720;

  private static final double MARGIN = 18;
  private static final double GAP = 8;

  private final Painter body;
  private final List<Painter> above = new ArrayList<>();
  private final List<Text> below = new ArrayList<>();
  private final Text title;
  private final Text subtitle;

  Sheet(Figure figure) {
    this.body = Painters.of(figure.body());
    this.title = text(figure.title(), true, Fonts.TITLE, Palette.INK);
    this.subtitle = text(figure.subtitle(), false, Fonts.LARGE, Palette.SOFT_INK);
    if (figure.body().marked()) {
      above.add(new BandLegend(figure.body().hasGaps()));
    }
    figure.notes().forEach(note -> below.add(text(note, false, Fonts.SMALL, Palette.INK)));
    if (!figure.source().isEmpty()) {
      below.add(text("Bron: " + figure.source(), false, Fonts.SMALL, Palette.SOFT_INK));
    }
    below.add(text(figure.stamp().text(), false, Fonts.SMALL, Palette.SOFT_INK));
  }

  private static Text text(String text, boolean bold, float size, Color ink) {
    return Text.wrapped(text, bold ? Fonts.bold(size) : Fonts.regular(size), ink, inner());
  }

  private static double inner() {
    return WIDTH - 2 * MARGIN;
  }

  /** How high the sheet is, in whole units. */
  double height() {
    double height = 2 * MARGIN + title.height() + subtitle.height() + body.height(inner());
    height += above.stream().mapToDouble(each -> each.height(inner()) + GAP).sum();
    height += below.stream().mapToDouble(Text::height).sum();
    return Math.ceil(height + 3 * GAP);
  }

  void paint(Graphics2D g) {
    g.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
    g.setRenderingHint(
        RenderingHints.KEY_TEXT_ANTIALIASING, RenderingHints.VALUE_TEXT_ANTIALIAS_ON);
    g.setRenderingHint(
        RenderingHints.KEY_FRACTIONALMETRICS, RenderingHints.VALUE_FRACTIONALMETRICS_ON);
    g.setRenderingHint(RenderingHints.KEY_STROKE_CONTROL, RenderingHints.VALUE_STROKE_PURE);
    g.setPaint(Color.WHITE);
    g.fill(new Rectangle2D.Double(0, 0, WIDTH, height()));
    double y = MARGIN;
    title.draw(g, MARGIN, y);
    y += title.height();
    subtitle.draw(g, MARGIN, y);
    y += subtitle.height() + GAP;
    for (Painter each : above) {
      y = paint(g, each, y) + GAP;
    }
    y = paint(g, body, y) + GAP;
    for (Text each : below) {
      each.draw(g, MARGIN, y);
      y += each.height();
    }
  }

  private static double paint(Graphics2D g, Painter painter, double y) {
    double height = painter.height(inner());
    painter.paint(g, new Rectangle2D.Double(MARGIN, y, inner(), height));
    return y + height;
  }
}
