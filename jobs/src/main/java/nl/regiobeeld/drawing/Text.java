package nl.regiobeeld.drawing;

import java.awt.Color;
import java.awt.Font;
import java.awt.Graphics2D;
import java.util.List;

/**
 * A block of text in lines.
 *
 * @param align where its x is: 0 left, 0.5 in the middle, 1 right
 */
record Text(List<String> lines, Font font, Color ink, double align) {
  /** A text that wraps at a width, from the left. */
  static Text wrapped(String text, Font font, Color ink, double width) {
    return new Text(Fonts.wrap(text, font, width), font, ink, 0);
  }

  /** One line around its x. */
  static Text centred(String text, Font font, Color ink) {
    return new Text(List.of(text), font, ink, 0.5);
  }

  double height() {
    return lines.size() * Fonts.height(font);
  }

  /** Draws it below this place. */
  void draw(Graphics2D g, double x, double y) {
    g.setFont(font);
    g.setPaint(ink);
    double line = Fonts.height(font);
    for (int i = 0; i < lines.size(); i++) {
      double left = x - align * Fonts.width(lines.get(i), font);
      g.drawString(lines.get(i), (float) left, (float) (y + i * line + font.getSize2D()));
    }
  }

  /** Draws it with its middle at this height. */
  void drawAround(Graphics2D g, double x, double y) {
    draw(g, x, y - height() / 2);
  }
}
