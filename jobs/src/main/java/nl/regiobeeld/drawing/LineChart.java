package nl.regiobeeld.drawing;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.geom.Line2D;
import java.awt.geom.Rectangle2D;
import java.math.BigDecimal;
import java.util.List;
import java.util.stream.Stream;
import nl.regiobeeld.figure.Line;
import nl.regiobeeld.figure.Line.Point;
import nl.regiobeeld.figure.Unit;
import org.jfree.chart.axis.NumberAxis;
import org.jfree.chart.plot.XYPlot;
import org.jfree.chart.renderer.xy.DeviationRenderer;
import org.jfree.data.xy.YIntervalSeries;
import org.jfree.data.xy.YIntervalSeriesCollection;

/** Lines over years in one frame, with the limits of their values in a lighter band. */
final class LineChart {
  private final Unit unit;
  private final List<Line> lines;
  private final boolean fromZero;
  private final float size;

  /**
   * A frame.
   *
   * @param size of the letters
   */
  LineChart(Unit unit, List<Line> lines, boolean fromZero, float size) {
    this.unit = unit;
    this.lines = lines;
    this.fromZero = fromZero;
    this.size = size;
  }

  void draw(Graphics2D g, Rectangle2D area) {
    YIntervalSeriesCollection dataset = new YIntervalSeriesCollection();
    for (int i = 0; i < lines.size(); i++) {
      YIntervalSeries series = new YIntervalSeries(i);
      for (Point point : lines.get(i).points()) {
        double value = point.value().doubleValue();
        series.add(
            point.year(),
            value,
            point.low().map(BigDecimal::doubleValue).orElse(value),
            point.high().map(BigDecimal::doubleValue).orElse(value));
      }
      dataset.addSeries(series);
    }
    NumberAxis values =
        Charts.axis(unit, Charts.range(lines.stream().flatMap(LineChart::all), fromZero, 0.08));
    values.setTickLabelFont(Fonts.regular(size));
    values.setLabelFont(Fonts.regular(size));
    XYPlot plot = new XYPlot(dataset, years(), values, renderer());
    Charts.grid(plot, true, false);
    Charts.draw(g, plot, area);
  }

  private static Stream<BigDecimal> all(Line line) {
    return line.points().stream()
        .flatMap(
            point ->
                Stream.of(Stream.of(point.value()), point.low().stream(), point.high().stream()))
        .flatMap(values -> values);
  }

  private NumberAxis years() {
    int[] years =
        lines.stream()
            .flatMap(line -> line.points().stream())
            .mapToInt(Point::year)
            .sorted()
            .toArray();
    return Charts.years(years[0], years[years.length - 1], size < Fonts.NORMAL ? 4 : 12, size);
  }

  private DeviationRenderer renderer() {
    DeviationRenderer renderer = new DeviationRenderer(true, true);
    renderer.setAlpha(0.18f);
    for (int i = 0; i < lines.size(); i++) {
      renderer.setSeriesPaint(i, Palette.series(i));
      renderer.setSeriesFillPaint(i, Palette.series(i));
      renderer.setSeriesStroke(i, Palette.stroke(i, 2.2f));
      renderer.setSeriesShape(i, Palette.marker(i, 7));
    }
    return renderer;
  }

  /** How the line of a series looks, for a legend. */
  static Legend.Entry entry(int series, String name) {
    return new Legend.Entry(
        name,
        (g, box) -> {
          Color color = Palette.series(series);
          g.setPaint(color);
          g.setStroke(Palette.stroke(series, 2.2f));
          g.draw(
              new Line2D.Double(box.getMinX(), box.getCenterY(), box.getMaxX(), box.getCenterY()));
          Graphics2D moved = (Graphics2D) g.create();
          moved.translate(box.getCenterX(), box.getCenterY());
          moved.fill(Palette.marker(series, 8));
          moved.dispose();
        });
  }
}
