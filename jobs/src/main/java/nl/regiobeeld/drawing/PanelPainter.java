package nl.regiobeeld.drawing;

import java.awt.Graphics2D;
import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.List;
import nl.regiobeeld.figure.Line;
import nl.regiobeeld.figure.Panels;
import nl.regiobeeld.figure.Panels.Panel;

/** Paints small frames, three in a row, under one legend. */
final class PanelPainter implements Painter {
  private static final int COLUMNS = 3;
  private static final double FRAME = 150;
  private static final double GAP = 14;

  private final Panels panels;
  private final Legend legend;

  PanelPainter(Panels panels) {
    this.panels = panels;
    List<Legend.Entry> entries = new ArrayList<>();
    List<Line> lines = panels.panels().get(0).lines();
    for (int i = 0; i < lines.size(); i++) {
      entries.add(LineChart.entry(i, lines.get(i).name()));
    }
    this.legend = new Legend(entries);
  }

  @Override
  public double height(double width) {
    double height = legend.height(width);
    for (int row = 0; row < rows(); row++) {
      height += titleHeight(row, width) + FRAME + GAP;
    }
    return height;
  }

  private int rows() {
    return (panels.panels().size() + COLUMNS - 1) / COLUMNS;
  }

  private static double frame(double width) {
    return (width - (COLUMNS - 1) * GAP) / COLUMNS;
  }

  private List<Panel> row(int row) {
    return panels
        .panels()
        .subList(row * COLUMNS, Math.min(panels.panels().size(), (row + 1) * COLUMNS));
  }

  private static Text title(Panel panel, double width) {
    return Text.wrapped(panel.title(), Fonts.bold(Fonts.NORMAL), Palette.INK, frame(width));
  }

  private double titleHeight(int row, double width) {
    return row(row).stream().mapToDouble(panel -> title(panel, width).height()).max().orElse(0);
  }

  @Override
  public void paint(Graphics2D g, Rectangle2D area) {
    double width = area.getWidth();
    double y = area.getY() + legend.height(width);
    legend.paint(g, area);
    for (int row = 0; row < rows(); row++) {
      double x = area.getX();
      double top = titleHeight(row, width);
      for (Panel panel : row(row)) {
        title(panel, width).draw(g, x, y);
        new LineChart(panel.unit(), panel.lines(), false, Fonts.SMALL)
            .draw(g, new Rectangle2D.Double(x, y + top, frame(width), FRAME));
        x += frame(width) + GAP;
      }
      y += top + FRAME + GAP;
    }
  }
}
