package nl.regiobeeld.drawing;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.geom.Rectangle2D;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import nl.regiobeeld.figure.Spread;
import nl.regiobeeld.figure.Spread.Group;
import org.jfree.chart.plot.XYPlot;
import org.jfree.chart.renderer.xy.XYLineAndShapeRenderer;
import org.jfree.data.xy.XYSeries;
import org.jfree.data.xy.XYSeriesCollection;

/** Paints how far parts lie apart: a row of dots for each area, its own value as a diamond. */
final class SpreadPainter implements Painter {
  private static final Color PART = new Color(0x00, 0x4e, 0x8a, 0x70);

  private final Spread spread;
  private final Rows rows;
  private final Legend legend;

  SpreadPainter(Spread spread) {
    this.spread = spread;
    this.rows = new Rows(spread.groups().stream().map(Group::label).toList());
    List<Legend.Entry> entries = new ArrayList<>();
    entries.add(new Legend.Entry(spread.part(), (g, box) -> mark(g, box, 0)));
    entries.add(new Legend.Entry("gemeente zelf", (g, box) -> mark(g, box, 3)));
    spread.reference().ifPresent(value -> entries.add(Charts.nationalEntry(value, spread.unit())));
    this.legend = new Legend(entries);
  }

  private static void mark(Graphics2D g, Rectangle2D box, int marker) {
    Graphics2D moved = (Graphics2D) g.create();
    moved.translate(box.getCenterX(), box.getCenterY());
    moved.setPaint(marker == 0 ? PART : Palette.series(1));
    moved.fill(Palette.marker(marker, marker == 0 ? 7 : 12));
    if (marker != 0) {
      moved.setPaint(Palette.INK);
      moved.setStroke(new BasicStroke(1f));
      moved.draw(Palette.marker(marker, 12));
    }
    moved.dispose();
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
            Charts.axis(spread.unit(), Charts.range(values(), false, 0.05)),
            rows.axis(area.getWidth()),
            renderer());
    Charts.grid(plot, true, true);
    spread.reference().ifPresent(value -> plot.addDomainMarker(Charts.national(value)));
    Charts.draw(g, plot, legend.above(g, area));
  }

  private Stream<BigDecimal> values() {
    return Stream.concat(
        spread.reference().stream(),
        spread.groups().stream()
            .flatMap(each -> Stream.concat(each.parts().stream(), each.value().stream())));
  }

  private XYSeriesCollection dataset() {
    XYSeries parts = new XYSeries("delen", false);
    XYSeries own = new XYSeries("eigen", false);
    for (int i = 0; i < spread.groups().size(); i++) {
      int y = rows.place(i);
      spread.groups().get(i).parts().forEach(value -> parts.add(value.doubleValue(), y));
      spread.groups().get(i).value().ifPresent(value -> own.add(value.doubleValue(), y));
    }
    XYSeriesCollection dataset = new XYSeriesCollection();
    // The first is drawn on top.
    dataset.addSeries(own);
    dataset.addSeries(parts);
    return dataset;
  }

  private static XYLineAndShapeRenderer renderer() {
    XYLineAndShapeRenderer renderer = new XYLineAndShapeRenderer(false, true);
    renderer.setSeriesShape(0, Palette.marker(3, 12));
    renderer.setSeriesPaint(0, Palette.INK);
    renderer.setSeriesFillPaint(0, Palette.series(1));
    renderer.setUseFillPaint(true);
    renderer.setSeriesShape(1, Palette.marker(0, 7));
    renderer.setSeriesPaint(1, PART);
    renderer.setSeriesFillPaint(1, PART);
    renderer.setDrawOutlines(true);
    renderer.setUseOutlinePaint(true);
    renderer.setSeriesOutlinePaint(0, Palette.INK);
    renderer.setSeriesOutlinePaint(1, PART);
    return renderer;
  }
}
