package nl.regiobeeld.drawing;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.Shape;
import java.awt.geom.Ellipse2D;
import java.awt.geom.Line2D;
import java.awt.geom.Path2D;
import java.awt.geom.Rectangle2D;
import java.util.List;
import java.util.Optional;
import nl.regiobeeld.figure.Mark;
import nl.regiobeeld.model.Colour;

/**
 * Colours, dashes and markers. Good and bad differ in hue (green, red), strong and weak in
 * lightness, so that grey print keeps three steps and the sign tells the rest; the series are the
 * colours of Okabe and Ito, which colour-blind readers can tell apart.
 */
final class Palette {
  static final Color INK = new Color(0x1f, 0x1f, 0x1f);
  static final Color SOFT_INK = new Color(0x4d, 0x4d, 0x4d);
  static final Color GRID = new Color(0xd9, 0xd9, 0xd9);
  static final Color EMPTY = new Color(0xf2, 0xf2, 0xf2);
  static final Color HATCH = new Color(0x8c, 0x8c, 0x8c);

  private static final List<Color> SERIES =
      List.of(
          new Color(0x00, 0x4e, 0x8a),
          new Color(0xe6, 0x9f, 0x00),
          new Color(0x00, 0x9e, 0x73),
          new Color(0xcc, 0x79, 0xa7),
          new Color(0x56, 0xb4, 0xe9),
          new Color(0xd5, 0x5e, 0x00),
          new Color(0x4d, 0x4d, 0x4d),
          new Color(0x9a, 0x8c, 0x00));

  private static final List<float[]> DASHES =
      List.of(
          new float[] {1f, 0f},
          new float[] {8f, 4f},
          new float[] {2f, 3f},
          new float[] {10f, 3f, 2f, 3f});

  private Palette() {}

  static Color of(Colour colour) {
    return new Color(colour.rgb());
  }

  /** Of a mark; of a neutral one blue by its band, of none that of no data. */
  static Color of(Optional<Mark> mark) {
    return mark.map(each -> each.colour().map(Palette::of).orElseGet(() -> neutral(each)))
        .orElse(EMPTY);
  }

  private static Color neutral(Mark mark) {
    int light = 245 - 28 * mark.band().number();
    return new Color(light - 40, light - 15, 250);
  }

  /** Black or white, whichever can be read on this. */
  static Color on(Color ground) {
    double light = 0.299 * ground.getRed() + 0.587 * ground.getGreen() + 0.114 * ground.getBlue();
    return light < 140 ? Color.WHITE : INK;
  }

  /** The colour of a series. */
  static Color series(int number) {
    return SERIES.get(number % SERIES.size());
  }

  /** The line of a series. */
  static BasicStroke stroke(int number, float width) {
    float[] dash = DASHES.get(number % DASHES.size());
    return dash[1] == 0f
        ? new BasicStroke(width, BasicStroke.CAP_BUTT, BasicStroke.JOIN_ROUND)
        : new BasicStroke(width, BasicStroke.CAP_BUTT, BasicStroke.JOIN_ROUND, 10f, dash, 0f);
  }

  /** The marker of a series, around zero. */
  static Shape marker(int number, double size) {
    double half = size / 2;
    return switch (number % 4) {
      case 0 -> new Ellipse2D.Double(-half, -half, size, size);
      case 1 -> new Rectangle2D.Double(-half, -half, size, size);
      case 2 -> polygon(0, -half, half, half, -half, half);
      default -> polygon(0, -half * 1.2, half * 1.2, 0, 0, half * 1.2, -half * 1.2, 0);
    };
  }

  static Shape polygon(double... places) {
    Path2D path = new Path2D.Double();
    path.moveTo(places[0], places[1]);
    for (int i = 2; i < places.length; i += 2) {
      path.lineTo(places[i], places[i + 1]);
    }
    path.closePath();
    return path;
  }

  /** Fills a shape with slanted lines: no data. */
  static void hatch(Graphics2D g, Shape shape) {
    g.setPaint(EMPTY);
    g.fill(shape);
    Shape before = g.getClip();
    g.clip(shape);
    g.setPaint(HATCH);
    g.setStroke(new BasicStroke(1f));
    Rectangle2D box = shape.getBounds2D();
    for (double x = box.getMinX() - box.getHeight(); x < box.getMaxX(); x += 7) {
      g.draw(new Line2D.Double(x, box.getMaxY(), x + box.getHeight(), box.getMinY()));
    }
    g.setClip(before);
  }
}
