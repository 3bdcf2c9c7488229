package nl.regiobeeld.drawing;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Font;
import java.awt.Graphics2D;
import java.awt.Shape;
import java.awt.geom.Arc2D;
import java.awt.geom.Area;
import java.awt.geom.Ellipse2D;
import java.awt.geom.Rectangle2D;
import java.util.List;
import nl.regiobeeld.figure.DutchNumber;
import nl.regiobeeld.figure.Mark;
import nl.regiobeeld.figure.Wheel;
import nl.regiobeeld.figure.Wheel.Petal;

/** Paints a wheel: petals with sign and values within, names around. */
final class WheelPainter implements Painter {
  private static final double RADIUS = 190;
  private static final double HEART = 52;
  private static final double LABEL = 130;
  private static final double ABOVE = 46;

  private final Wheel wheel;
  private final Font font = Fonts.regular(Fonts.NORMAL);

  WheelPainter(Wheel wheel) {
    this.wheel = wheel;
  }

  @Override
  public double height(double width) {
    return 2 * (RADIUS + ABOVE);
  }

  @Override
  public void paint(Graphics2D g, Rectangle2D area) {
    double x = area.getCenterX();
    double y = area.getCenterY();
    double step = 360.0 / wheel.petals().size();
    for (int i = 0; i < wheel.petals().size(); i++) {
      // Java counts degrees from three o'clock against the clock.
      double middle = 90 - i * step;
      Petal petal = wheel.petals().get(i);
      Color ground = fill(g, petal, petal(x, y, middle, step));
      values(g, petal, ground, x, y, Math.toRadians(middle));
      label(g, petal, x, y, Math.toRadians(middle));
    }
    g.setPaint(Color.WHITE);
    g.fill(circle(x, y, HEART - 3));
    new Text(List.of(wheel.age()), Fonts.bold(Fonts.TITLE), Palette.INK, 0.5).drawAround(g, x, y);
  }

  private static Shape circle(double x, double y, double radius) {
    return new Ellipse2D.Double(x - radius, y - radius, 2 * radius, 2 * radius);
  }

  private static Shape petal(double x, double y, double middle, double step) {
    Area petal =
        new Area(
            new Arc2D.Double(
                x - RADIUS,
                y - RADIUS,
                2 * RADIUS,
                2 * RADIUS,
                middle - step / 2,
                step,
                Arc2D.PIE));
    petal.subtract(new Area(circle(x, y, HEART)));
    return petal;
  }

  private static Color fill(Graphics2D g, Petal petal, Shape shape) {
    Color ground = Palette.of(petal.mark());
    if (petal.isEmpty()) {
      Palette.hatch(g, shape);
    } else {
      g.setPaint(ground);
      g.fill(shape);
    }
    g.setPaint(Color.WHITE);
    g.setStroke(new BasicStroke(3f));
    g.draw(shape);
    return ground;
  }

  /** The sign towards the rim, below it the region's percentage and the Netherlands'. */
  private static void values(
      Graphics2D g, Petal petal, Color ground, double x, double y, double angle) {
    if (petal.isEmpty()) {
      return;
    }
    double far = RADIUS - 42;
    double cx = x + far * Math.cos(angle);
    double cy = y - far * Math.sin(angle);
    Color ink = Palette.on(ground);
    String value = petal.value().map(each -> DutchNumber.text(each, 1)).orElse("");
    String national = petal.national().map(each -> "NL " + DutchNumber.text(each, 1)).orElse("");
    Text.centred(petal.mark().map(Mark::sign).orElse(""), Fonts.bold(Fonts.TITLE), ink)
        .drawAround(g, cx, cy - 19);
    Text.centred(value, Fonts.bold(Fonts.LARGE), ink).drawAround(g, cx, cy + 1);
    Text.centred(national, Fonts.regular(Fonts.SMALL), ink).drawAround(g, cx, cy + 17);
  }

  private void label(Graphics2D g, Petal petal, double x, double y, double angle) {
    String name = petal.isEmpty() ? petal.label() + " (geen gegevens)" : petal.label();
    List<String> lines = Fonts.wrap(name, font, LABEL);
    double cos = Math.cos(angle);
    double align = cos > 0.2 ? 0 : cos < -0.2 ? 1 : 0.5;
    Text text = new Text(lines, font, Palette.INK, align);
    double rim = RADIUS + 9;
    double cy = y - rim * Math.sin(angle);
    // At the top the text stands on its place, at the bottom it hangs from it.
    text.draw(g, x + rim * cos, cy - text.height() * (1 + Math.sin(angle)) / 2);
  }
}
