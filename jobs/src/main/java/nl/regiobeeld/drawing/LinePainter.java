package nl.regiobeeld.drawing;

import java.awt.Graphics2D;
import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.List;
import nl.regiobeeld.figure.Line;
import nl.regiobeeld.figure.Line.Point;
import nl.regiobeeld.figure.Lines;

/**
 * Paints lines over years; the legend tells where each ends, so that no numbers crowd the frame.
 */
final class LinePainter implements Painter {
  private static final double FRAME = 290;

  private final Lines lines;
  private final Legend legend;

  LinePainter(Lines lines) {
    this.lines = lines;
    List<Legend.Entry> entries = new ArrayList<>();
    for (int i = 0; i < lines.lines().size(); i++) {
      entries.add(LineChart.entry(i, name(lines, lines.lines().get(i))));
    }
    this.legend = new Legend(entries);
  }

  private static String name(Lines lines, Line line) {
    if (line.points().isEmpty()) {
      return line.name() + ": niet gepubliceerd";
    }
    Point last = line.points().get(line.points().size() - 1);
    return "%s (%d: %s)".formatted(line.name(), last.year(), lines.unit().number(last.value()));
  }

  @Override
  public double height(double width) {
    return legend.height(width) + FRAME;
  }

  @Override
  public void paint(Graphics2D g, Rectangle2D area) {
    new LineChart(lines.unit(), lines.lines(), lines.fromZero(), Fonts.NORMAL)
        .draw(g, legend.above(g, area));
  }
}
