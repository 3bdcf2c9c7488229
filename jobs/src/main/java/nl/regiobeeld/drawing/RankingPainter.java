package nl.regiobeeld.drawing;

import java.awt.BasicStroke;
import java.awt.Graphics2D;
import java.awt.Paint;
import java.awt.geom.Rectangle2D;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import nl.regiobeeld.figure.Mark;
import nl.regiobeeld.figure.Ranking;
import nl.regiobeeld.figure.Ranking.Ranked;
import org.jfree.chart.plot.XYPlot;
import org.jfree.chart.renderer.xy.XYErrorRenderer;
import org.jfree.data.xy.XYIntervalSeries;
import org.jfree.data.xy.XYIntervalSeriesCollection;

/** Paints ranked areas: a dot in the colour of its band on the line of its interval. */
final class RankingPainter implements Painter {
  private final Ranking ranking;
  private final Rows rows;
  private final Legend legend;

  RankingPainter(Ranking ranking) {
    this.ranking = ranking;
    this.rows = new Rows(ranking.ranked().stream().map(this::name).toList());
    List<Legend.Entry> entries = new ArrayList<>();
    ranking
        .reference()
        .ifPresent(value -> entries.add(Charts.nationalEntry(value, ranking.unit())));
    this.legend = new Legend(entries);
  }

  private String name(Ranked area) {
    String sign = area.mark().map(Mark::sign).map(each -> " " + each).orElse("");
    return "%s  %s%s".formatted(area.label(), ranking.unit().number(area.value()), sign);
  }

  @Override
  public double height(double width) {
    return legend.height(width) + rows.height();
  }

  @Override
  public void paint(Graphics2D g, Rectangle2D area) {
    XYPlot plot =
        new XYPlot(
            dataset(),
            Charts.axis(ranking.unit(), Charts.range(values(), false, 0.05)),
            rows.axis(area.getWidth()),
            new Dots(ranking));
    Charts.grid(plot, false, true);
    ranking.reference().ifPresent(value -> plot.addDomainMarker(Charts.national(value)));
    Charts.draw(g, plot, legend.above(g, area));
  }

  private Stream<BigDecimal> values() {
    return Stream.concat(
        ranking.reference().stream(),
        ranking.ranked().stream()
            .flatMap(
                each ->
                    Stream.of(Optional.of(each.value()), each.low(), each.high())
                        .flatMap(Optional::stream)));
  }

  private XYIntervalSeriesCollection dataset() {
    XYIntervalSeries series = new XYIntervalSeries("gebieden", false, true);
    for (int i = 0; i < ranking.ranked().size(); i++) {
      Ranked each = ranking.ranked().get(i);
      double value = each.value().doubleValue();
      double y = rows.place(i);
      series.add(
          value,
          each.low().map(BigDecimal::doubleValue).orElse(value),
          each.high().map(BigDecimal::doubleValue).orElse(value),
          y,
          y,
          y);
    }
    XYIntervalSeriesCollection dataset = new XYIntervalSeriesCollection();
    dataset.addSeries(series);
    return dataset;
  }

  /** Dots with a rim, as light ones would vanish on white. */
  private static final class Dots extends XYErrorRenderer {
    private static final long serialVersionUID = 1L;

    private final transient Ranking ranking;

    Dots(Ranking ranking) {
      this.ranking = ranking;
      setDrawYError(false);
      setErrorPaint(Palette.SOFT_INK);
      setErrorStroke(new BasicStroke(1.4f));
      setCapLength(0);
      setUseFillPaint(true);
      setUseOutlinePaint(true);
      setDefaultOutlinePaint(Palette.INK);
      setDefaultOutlineStroke(new BasicStroke(1f));
      setSeriesShape(0, Palette.marker(0, 11));
    }

    @Override
    public Paint getItemFillPaint(int row, int column) {
      return Palette.of(ranking.ranked().get(column).mark());
    }
  }
}
