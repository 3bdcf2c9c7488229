package nl.regiobeeld.drawing;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Font;
import java.awt.Graphics2D;
import java.awt.Paint;
import java.awt.geom.Rectangle2D;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import nl.regiobeeld.figure.Waterfall;
import nl.regiobeeld.figure.Waterfall.Kind;
import nl.regiobeeld.figure.Waterfall.Step;
import org.jfree.chart.axis.CategoryAxis;
import org.jfree.chart.plot.CategoryPlot;
import org.jfree.chart.plot.PlotOrientation;
import org.jfree.chart.renderer.category.IntervalBarRenderer;
import org.jfree.chart.renderer.category.StandardBarPainter;
import org.jfree.data.category.DefaultIntervalCategoryDataset;

/**
 * Paints a waterfall lying down, so that the themes' names stay readable: top to bottom, all to
 * rest.
 */
final class WaterfallPainter implements Painter {
  private static final double STEP = 34;
  private static final double AXIS = 48;
  private static final double NUMBER = 104;

  private final Waterfall waterfall;
  private final Font font = Fonts.regular(Fonts.NORMAL);
  private final List<double[]> spans = new ArrayList<>();

  WaterfallPainter(Waterfall waterfall) {
    this.waterfall = waterfall;
    double level = 0;
    for (Step step : waterfall.steps()) {
      double value = step.value().doubleValue();
      double from = step.kind() == Kind.LEVEL ? 0 : level;
      level = step.kind() == Kind.LEVEL ? value : level - value;
      spans.add(new double[] {Math.min(from, level), Math.max(from, level)});
    }
  }

  @Override
  public double height(double width) {
    return waterfall.steps().size() * STEP + AXIS;
  }

  /** The bars, and their numbers in a column of their own at the right. */
  @Override
  public void paint(Graphics2D g, Rectangle2D area) {
    double width = area.getWidth() - NUMBER;
    Rectangle2D drawn =
        Charts.draw(
            g,
            plot(width),
            new Rectangle2D.Double(area.getX(), area.getY(), width, area.getHeight()));
    double row = drawn.getHeight() / waterfall.steps().size();
    for (int i = 0; i < waterfall.steps().size(); i++) {
      Step step = waterfall.steps().get(i);
      boolean level = step.kind() == Kind.LEVEL;
      String number = (level ? "" : "\u2212 ") + step.text(waterfall.unit());
      new Text(List.of(number), level ? Fonts.bold(Fonts.NORMAL) : font, Palette.INK, 1)
          .drawAround(g, area.getMaxX(), drawn.getY() + (i + 0.5) * row);
    }
  }

  private CategoryPlot plot(double width) {
    Key[] names = new Key[waterfall.steps().size()];
    Arrays.setAll(names, i -> new Key(i, waterfall.steps().get(i).label()));
    Double[][] starts = {spans.stream().map(each -> each[0]).toArray(Double[]::new)};
    Double[][] ends = {spans.stream().map(each -> each[1]).toArray(Double[]::new)};
    DefaultIntervalCategoryDataset dataset =
        new DefaultIntervalCategoryDataset(new Key[] {new Key(0, "waarde")}, names, starts, ends);
    CategoryAxis axis = new CategoryAxis();
    axis.setTickLabelFont(font);
    axis.setTickLabelPaint(Palette.INK);
    axis.setAxisLineVisible(false);
    axis.setTickMarksVisible(false);
    axis.setMaximumCategoryLabelLines(2);
    axis.setLowerMargin(0);
    axis.setCategoryMargin(0);
    axis.setUpperMargin(0);
    axis.setFixedDimension(width * 0.42);
    axis.setMaximumCategoryLabelWidthRatio(1f);
    Stream<BigDecimal> ranged =
        spans.stream()
            .flatMap(each -> Stream.of(BigDecimal.valueOf(each[0]), BigDecimal.valueOf(each[1])));
    CategoryPlot plot =
        new CategoryPlot(
            dataset,
            axis,
            Charts.axis(waterfall.unit(), Charts.range(ranged, true, 0.04)),
            new Steps(waterfall));
    plot.setOrientation(PlotOrientation.HORIZONTAL);
    Charts.grid(plot);
    return plot;
  }

  /** Levels dark, what goes off lighter with a rim. */
  private static final class Steps extends IntervalBarRenderer {
    private static final long serialVersionUID = 1L;
    private static final Color OFF = new Color(0x9e, 0xc9, 0xe8);

    private final transient Waterfall waterfall;

    Steps(Waterfall waterfall) {
      this.waterfall = waterfall;
      setBarPainter(new StandardBarPainter());
      setShadowVisible(false);
      setMaximumBarWidth(0.72 / waterfall.steps().size());
      setDrawBarOutline(true);
      setDefaultOutlinePaint(Palette.series(0));
      setDefaultOutlineStroke(new BasicStroke(1f));
    }

    @Override
    public Paint getItemPaint(int row, int column) {
      return waterfall.steps().get(column).kind() == Kind.LEVEL ? Palette.series(0) : OFF;
    }
  }
}
