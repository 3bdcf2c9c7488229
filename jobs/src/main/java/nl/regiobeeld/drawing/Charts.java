package nl.regiobeeld.drawing;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.geom.Line2D;
import java.awt.geom.Rectangle2D;
import java.math.BigDecimal;
import java.text.DecimalFormat;
import java.util.Optional;
import java.util.stream.Stream;
import nl.regiobeeld.figure.DutchNumber;
import nl.regiobeeld.figure.Unit;
import org.jfree.chart.ChartRenderingInfo;
import org.jfree.chart.JFreeChart;
import org.jfree.chart.axis.AxisLocation;
import org.jfree.chart.axis.NumberAxis;
import org.jfree.chart.axis.NumberTickUnit;
import org.jfree.chart.plot.CategoryPlot;
import org.jfree.chart.plot.Plot;
import org.jfree.chart.plot.ValueMarker;
import org.jfree.chart.plot.XYPlot;
import org.jfree.chart.ui.RectangleInsets;
import org.jfree.data.Range;

/** What all charts have in common: no frame, thin grid, Dutch numbers. */
final class Charts {
  private Charts() {}

  /** Draws a plot in an area, without title and legend; returns where its values are. */
  static Rectangle2D draw(Graphics2D g, Plot plot, Rectangle2D area) {
    plot.setBackgroundPaint(null);
    plot.setOutlineVisible(false);
    plot.setInsets(new RectangleInsets(9, 0, 0, 16));
    JFreeChart chart = new JFreeChart(null, null, plot, false);
    chart.setBackgroundPaint(null);
    chart.setPadding(RectangleInsets.ZERO_INSETS);
    chart.setAntiAlias(true);
    ChartRenderingInfo drawn = new ChartRenderingInfo(null);
    chart.draw(g, area, drawn);
    return drawn.getPlotInfo().getDataArea();
  }

  /** An axis of values in this unit over this range. */
  static NumberAxis axis(Unit unit, Range range) {
    NumberAxis axis = new NumberAxis(unit.name());
    plain(axis);
    axis.setNumberFormatOverride(DutchNumber.format(decimals(unit, range)));
    axis.setRange(range);
    return axis;
  }

  /** As many decimals as the ticks of an axis need. */
  private static int decimals(Unit unit, Range range) {
    if (range.getLength() >= 8) {
      return 0;
    }
    return range.getLength() >= 0.8 ? Math.min(1, unit.decimals()) : unit.decimals();
  }

  /**
   * An axis of years.
   *
   * @param most how many steps between its ticks at most
   */
  static NumberAxis years(int first, int last, int most, float size) {
    NumberAxis axis = new NumberAxis();
    plain(axis);
    axis.setTickLabelFont(Fonts.regular(size));
    axis.setTickUnit(new NumberTickUnit(Math.max(1, (last - first + most - 1) / most)));
    axis.setNumberFormatOverride(new DecimalFormat("0"));
    double room = Math.max(0.3, (last - first) * 0.03);
    axis.setRange(first - room, last + room);
    return axis;
  }

  private static void plain(NumberAxis axis) {
    axis.setTickLabelFont(Fonts.regular(Fonts.NORMAL));
    axis.setTickLabelPaint(Palette.INK);
    axis.setLabelFont(Fonts.regular(Fonts.NORMAL));
    axis.setLabelPaint(Palette.SOFT_INK);
    axis.setAxisLinePaint(Palette.HATCH);
    axis.setTickMarkPaint(Palette.HATCH);
  }

  static void grid(XYPlot plot, boolean horizontal, boolean vertical) {
    plot.setRangeGridlinesVisible(horizontal);
    plot.setDomainGridlinesVisible(vertical);
    plot.setRangeGridlinePaint(Palette.GRID);
    plot.setDomainGridlinePaint(Palette.GRID);
    plot.setRangeGridlineStroke(new BasicStroke(1f));
    plot.setDomainGridlineStroke(new BasicStroke(1f));
  }

  static void grid(CategoryPlot plot) {
    plot.setRangeGridlinePaint(Palette.GRID);
    plot.setRangeGridlineStroke(new BasicStroke(1f));
    plot.setRangeAxisLocation(AxisLocation.BOTTOM_OR_LEFT);
    plot.setRangeZeroBaselineVisible(true);
    plot.setRangeZeroBaselinePaint(Palette.HATCH);
  }

  /** A line at the value of the Netherlands. */
  static ValueMarker national(BigDecimal value) {
    return new ValueMarker(
        value.doubleValue(),
        Palette.INK,
        new BasicStroke(
            1.5f, BasicStroke.CAP_BUTT, BasicStroke.JOIN_BEVEL, 10f, new float[] {6f, 4f}, 0f));
  }

  /** What that line is, for a legend. */
  static Legend.Entry nationalEntry(BigDecimal value, Unit unit) {
    return new Legend.Entry(
        "Nederland: " + unit.text(value),
        (g, box) -> {
          g.setPaint(Color.BLACK);
          g.setStroke(national(value).getStroke());
          g.draw(
              new Line2D.Double(box.getMinX(), box.getCenterY(), box.getMaxX(), box.getCenterY()));
        });
  }

  /**
   * The range of these values.
   *
   * @param zero whether zero must be in it
   * @param room part of its length to leave free at both ends that are not zero
   */
  static Range range(Stream<BigDecimal> values, boolean zero, double room) {
    double[] all = values.mapToDouble(BigDecimal::doubleValue).toArray();
    double low = zero ? 0 : Double.MAX_VALUE;
    double high = zero ? 0 : -Double.MAX_VALUE;
    for (double each : all) {
      low = Math.min(low, each);
      high = Math.max(high, each);
    }
    double length = high > low ? high - low : Math.max(1, Math.abs(high) / 10);
    boolean grounded = zero && low == 0;
    boolean hanging = zero && high == 0 && low < 0;
    return new Range(grounded ? 0 : low - room * length, hanging ? 0 : high + room * length);
  }

  /** The value, or nothing that can be drawn. */
  static Double number(Optional<BigDecimal> value) {
    return value.map(BigDecimal::doubleValue).orElse(null);
  }
}
