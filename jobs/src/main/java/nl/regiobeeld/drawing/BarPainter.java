package nl.regiobeeld.drawing;

import java.awt.Font;
import java.awt.Graphics2D;
import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import nl.regiobeeld.figure.Bars;
import nl.regiobeeld.figure.Bars.Group;
import nl.regiobeeld.figure.Mark;
import org.jfree.chart.axis.CategoryAxis;
import org.jfree.chart.axis.NumberAxis;
import org.jfree.chart.labels.ItemLabelAnchor;
import org.jfree.chart.labels.ItemLabelPosition;
import org.jfree.chart.plot.CategoryPlot;
import org.jfree.chart.plot.PlotOrientation;
import org.jfree.chart.ui.TextAnchor;
import org.jfree.data.Range;
import org.jfree.data.category.DefaultCategoryDataset;

/** Paints bars: standing ones for years, lying ones for names, each with its number. */
final class BarPainter implements Painter {
  private static final double UPRIGHT = 300;
  private static final double BAR = 17;
  private static final double AXIS = 48;

  private final Bars bars;
  private final Font font = Fonts.regular(Fonts.NORMAL);
  private final Legend legend;

  BarPainter(Bars bars) {
    this.bars = bars;
    List<Legend.Entry> entries = new ArrayList<>();
    for (int i = 0; i < bars.series().size(); i++) {
      entries.add(entry(i));
    }
    this.legend = new Legend(bars.series().size() > 1 ? entries : List.of());
  }

  private Legend.Entry entry(int series) {
    boolean marked = series == 0 && bars.marked();
    return new Legend.Entry(
        bars.series().get(series) + (marked ? " (kleur: verhouding)" : ""),
        (g, box) -> {
          g.setPaint(marked ? Palette.SOFT_INK : BarColours.plain(bars, series));
          g.fill(box);
        });
  }

  @Override
  public double height(double width) {
    double lying =
        bars.groups().size() * (BAR * bars.series().size() + (bars.series().size() > 1 ? 12 : 9))
            + AXIS;
    return legend.height(width) + (bars.upright() ? UPRIGHT : Math.max(lying, 110));
  }

  @Override
  public void paint(Graphics2D g, Rectangle2D area) {
    Rectangle2D rest = legend.above(g, area);
    Charts.draw(g, plot(rest.getWidth()), rest);
  }

  private CategoryPlot plot(double width) {
    CategoryAxis names = names(width);
    NumberAxis values = Charts.axis(bars.unit(), range(width - names.getFixedDimension()));
    BarColours renderer = new BarColours(bars);
    renderer.setDefaultItemLabelFont(font);
    labels(renderer, width);
    CategoryPlot plot = new CategoryPlot(dataset(), names, values, renderer);
    plot.setOrientation(bars.upright() ? PlotOrientation.VERTICAL : PlotOrientation.HORIZONTAL);
    Charts.grid(plot);
    return plot;
  }

  private CategoryAxis names(double width) {
    CategoryAxis names = new CategoryAxis();
    names.setTickLabelFont(font);
    names.setTickLabelPaint(Palette.INK);
    names.setAxisLineVisible(false);
    names.setTickMarksVisible(false);
    names.setMaximumCategoryLabelLines(3);
    names.setCategoryMargin(bars.upright() ? 0.2 : 0.25);
    names.setLowerMargin(0.01);
    names.setUpperMargin(0.01);
    if (!bars.upright()) {
      double widest =
          bars.groups().stream()
              .mapToDouble(each -> Fonts.width(each.label(), font))
              .max()
              .orElse(0);
      names.setFixedDimension(Math.min(widest, width * 0.36) + 14);
      names.setMaximumCategoryLabelWidthRatio(1f);
    }
    return names;
  }

  private DefaultCategoryDataset dataset() {
    DefaultCategoryDataset dataset = new DefaultCategoryDataset();
    for (int place = 0; place < bars.groups().size(); place++) {
      Group group = bars.groups().get(place);
      for (int i = 0; i < bars.series().size(); i++) {
        dataset.addValue(
            Charts.number(group.values().get(i)),
            new Key(i, bars.series().get(i)),
            new Key(place, group.label()));
      }
    }
    return dataset;
  }

  private void labels(BarColours renderer, double width) {
    boolean turned = turned(width);
    ItemLabelAnchor out = bars.upright() ? ItemLabelAnchor.OUTSIDE12 : ItemLabelAnchor.OUTSIDE3;
    ItemLabelAnchor under = bars.upright() ? ItemLabelAnchor.OUTSIDE6 : ItemLabelAnchor.OUTSIDE9;
    if (bars.upright() && !turned) {
      renderer.setDefaultPositiveItemLabelPosition(
          new ItemLabelPosition(out, TextAnchor.BOTTOM_CENTER));
      renderer.setDefaultNegativeItemLabelPosition(
          new ItemLabelPosition(under, TextAnchor.TOP_CENTER));
      return;
    }
    double angle = turned ? -Math.PI / 2 : 0;
    renderer.setDefaultPositiveItemLabelPosition(
        new ItemLabelPosition(out, TextAnchor.CENTER_LEFT, TextAnchor.CENTER_LEFT, angle));
    renderer.setDefaultNegativeItemLabelPosition(
        new ItemLabelPosition(under, TextAnchor.CENTER_RIGHT, TextAnchor.CENTER_RIGHT, angle));
  }

  /** Whether the numbers must stand up to fit above their bars. */
  private boolean turned(double width) {
    double room = width / Math.max(1, bars.groups().size()) * 0.8 / bars.series().size();
    return bars.upright() && widestLabel() > room;
  }

  private double widestLabel() {
    double widest = 0;
    for (Group group : bars.groups()) {
      for (int i = 0; i < bars.series().size(); i++) {
        if (group.values().get(i).isPresent()) {
          widest = Math.max(widest, Fonts.width(label(bars, group, i), font));
        }
      }
    }
    return widest;
  }

  /** The number behind a bar; behind the first also the sign of its colour and the remark. */
  static String label(Bars bars, Group group, int series) {
    String number = group.values().get(series).map(bars.unit()::number).orElse("");
    if (series > 0) {
      return number;
    }
    String sign = group.mark().map(Mark::sign).map(each -> "  " + each).orElse("");
    return number + sign + (group.remark().isEmpty() ? "" : "  " + group.remark());
  }

  /** From the shortest to the longest bar with zero, and room for the numbers outside. */
  private Range range(double width) {
    Range range =
        Charts.range(
            bars.groups().stream()
                .flatMap(each -> each.values().stream())
                .flatMap(Optional::stream),
            true,
            bars.upright() ? (turned(width) ? widestLabel() + 8 : 20) / (UPRIGHT - 60) : 0);
    if (range.getLength() == 0) {
      return new Range(0, 1);
    }
    if (bars.upright()) {
      return range;
    }
    int sides = (range.getLowerBound() < 0 ? 1 : 0) + (range.getUpperBound() > 0 ? 1 : 0);
    double label = widestLabel() + 16;
    double drawn = Math.max(60, width - 24 - sides * label);
    double room = label / drawn * range.getLength();
    return new Range(
        range.getLowerBound() - (range.getLowerBound() < 0 ? room : 0),
        range.getUpperBound() + (range.getUpperBound() > 0 ? room : 0));
  }
}
