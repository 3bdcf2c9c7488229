package nl.regiobeeld.drawing;

import java.awt.Font;
import java.awt.Graphics2D;
import java.awt.geom.Rectangle2D;
import java.util.List;

/** Names beside little samples, in as many rows as they need. */
final class Legend implements Painter {
  private static final double SAMPLE = 26;
  private static final double AFTER = 18;

  /** A name with what draws its sample in a box. */
  record Entry(String name, Sample sample) {
    double width(Font font) {
      return SAMPLE + 6 + Fonts.width(name, font) + AFTER;
    }
  }

  /** Draws a sample. */
  @FunctionalInterface
  interface Sample {
    void draw(Graphics2D g, Rectangle2D box);
  }

  private final List<Entry> entries;
  private final Font font = Fonts.regular(Fonts.NORMAL);

  Legend(List<Entry> entries) {
    this.entries = entries;
  }

  /** How high it is; nothing without entries. */
  @Override
  public double height(double width) {
    return entries.isEmpty() ? 0 : place(width, (entry, x, y) -> {});
  }

  /** Paints it at the top of an area; returns the rest, for what it explains. */
  Rectangle2D above(Graphics2D g, Rectangle2D area) {
    paint(g, area);
    double top = height(area.getWidth());
    return new Rectangle2D.Double(
        area.getX(), area.getY() + top, area.getWidth(), area.getHeight() - top);
  }

  @Override
  public void paint(Graphics2D g, Rectangle2D area) {
    place(
        area.getWidth(),
        (entry, x, y) -> {
          double left = area.getX() + x;
          double top = area.getY() + y;
          entry.sample().draw(g, new Rectangle2D.Double(left, top + 3, SAMPLE, 14));
          new Text(List.of(entry.name()), font, Palette.INK, 0)
              .drawAround(g, left + SAMPLE + 6, top + 10);
        });
  }

  /** Takes an entry with the place of its left upper corner. */
  @FunctionalInterface
  private interface Placed {
    void at(Entry entry, double x, double y);
  }

  /** Gives every entry its place; returns how high all rows are. */
  private double place(double width, Placed placed) {
    double x = 0;
    double y = 0;
    for (Entry entry : entries) {
      double wide = entry.width(font);
      if (x > 0 && x + wide - AFTER > width) {
        x = 0;
        y += 21;
      }
      placed.at(entry, x, y);
      x += wide;
    }
    return y + 21;
  }
}
