package nl.regiobeeld.drawing;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.geom.Rectangle2D;
import java.util.List;
import nl.regiobeeld.figure.Unpublished;

/** Says that there is nothing to draw, and why. */
final class UnpublishedPainter implements Painter {
  private static final double PADDING = 24;

  private final Unpublished body;

  UnpublishedPainter(Unpublished body) {
    this.body = body;
  }

  private Text why(double width) {
    return Text.wrapped(body.why(), Fonts.regular(Fonts.LARGE), Palette.INK, width - 2 * PADDING);
  }

  @Override
  public double height(double width) {
    return why(width).height() + Fonts.height(Fonts.bold(Fonts.TITLE)) + 2 * PADDING;
  }

  @Override
  public void paint(Graphics2D g, Rectangle2D area) {
    Palette.hatch(g, area);
    Rectangle2D box =
        new Rectangle2D.Double(
            area.getX() + PADDING / 2,
            area.getY() + PADDING / 2,
            area.getWidth() - PADDING,
            area.getHeight() - PADDING);
    g.setPaint(Color.WHITE);
    g.fill(box);
    Text head = new Text(List.of("Niet gepubliceerd"), Fonts.bold(Fonts.TITLE), Palette.INK, 0);
    head.draw(g, area.getX() + PADDING, area.getY() + PADDING);
    why(area.getWidth()).draw(g, area.getX() + PADDING, area.getY() + PADDING + head.height());
  }
}
