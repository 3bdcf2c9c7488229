package nl.regiobeeld.drawing;

import java.awt.Shape;
import java.awt.geom.Rectangle2D;

/** Finds a place well within a shape, where a number can stand. */
final class Inner {
  private static final int STEPS = 24;

  private Inner() {}

  /** The place on a grid over the shape that has most of the shape around it, x and y. */
  static double[] place(Shape shape) {
    Rectangle2D box = shape.getBounds2D();
    double[] best = {box.getCenterX(), box.getCenterY()};
    double room = -1;
    for (int i = 1; i < STEPS; i++) {
      for (int j = 1; j < STEPS; j++) {
        double x = box.getX() + box.getWidth() * i / STEPS;
        double y = box.getY() + box.getHeight() * j / STEPS;
        double around = room(shape, x, y, Math.max(box.getWidth(), box.getHeight()) / 60);
        if (around > room) {
          room = around;
          best = new double[] {x, y};
        }
      }
    }
    return best;
  }

  /** How far a square around a place can grow and stay within the shape. */
  private static double room(Shape shape, double x, double y, double step) {
    double half = 0;
    while (shape.contains(x - half - step, y - half - step, 2 * (half + step), 2 * (half + step))) {
      half += step;
    }
    return half;
  }
}
