package nl.regiobeeld.drawing;

import java.awt.Graphics2D;
import java.awt.geom.Rectangle2D;

/** Paints what a figure shows. */
interface Painter {
  /** How high it wants to be at a width. */
  double height(double width);

  /** Paints it within this area. */
  void paint(Graphics2D g, Rectangle2D area);
}
