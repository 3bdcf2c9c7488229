package nl.regiobeeld.drawing;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Paint;
import java.util.Optional;
import nl.regiobeeld.figure.Bars;
import nl.regiobeeld.figure.Mark;
import org.jfree.chart.labels.CategoryItemLabelGenerator;
import org.jfree.chart.renderer.category.BarRenderer;
import org.jfree.chart.renderer.category.StandardBarPainter;
import org.jfree.chart.ui.RectangleInsets;
import org.jfree.data.category.CategoryDataset;

/** Flat bars in the colours of their series, the first of a group in that of its mark. */
final class BarColours extends BarRenderer {
  private static final long serialVersionUID = 1L;

  private final transient Bars bars;

  BarColours(Bars bars) {
    this.bars = bars;
    setBarPainter(new StandardBarPainter());
    setShadowVisible(false);
    setDrawBarOutline(bars.marked());
    setDefaultOutlinePaint(Palette.HATCH);
    setDefaultOutlineStroke(new BasicStroke(0.8f));
    setItemMargin(0.04);
    setMaximumBarWidth(0.12);
    setDefaultItemLabelsVisible(true);
    setDefaultItemLabelPaint(Palette.INK);
    setDefaultItemLabelGenerator(new Numbers(bars));
    setItemLabelInsets(new RectangleInsets(3, 4, 3, 4));
  }

  @Override
  public Paint getItemPaint(int row, int column) {
    Optional<Mark> mark = bars.groups().get(column).mark();
    return row == 0 && mark.isPresent() ? Palette.of(mark) : plain(bars, row);
  }

  /** The colour of a series: beside bars in the colours of bands only greys. */
  static Color plain(Bars bars, int series) {
    return bars.marked() ? new Color(0xb3, 0xb3, 0xb3) : Palette.series(series);
  }

  /** The texts outside the bars. */
  private record Numbers(Bars bars) implements CategoryItemLabelGenerator {
    @Override
    public String generateLabel(CategoryDataset dataset, int row, int column) {
      return BarPainter.label(bars, bars.groups().get(column), row);
    }

    @Override
    public String generateRowLabel(CategoryDataset dataset, int row) {
      return bars.series().get(row);
    }

    @Override
    public String generateColumnLabel(CategoryDataset dataset, int column) {
      return bars.groups().get(column).label();
    }
  }
}
