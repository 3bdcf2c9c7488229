package nl.regiobeeld.drawing;

import java.awt.Font;
import java.util.List;
import org.jfree.chart.axis.NumberTickUnit;
import org.jfree.chart.axis.SymbolAxis;

/** Names below each other along the vertical axis of a chart. */
final class Rows {
  private static final double ROW = 19;
  private static final double AXIS = 48;

  private final List<String> names;
  private final Font font = Fonts.regular(Fonts.NORMAL);

  /** Rows with these names, from the top. */
  Rows(List<String> names) {
    this.names = names;
  }

  double height() {
    return Math.max(4, names.size()) * ROW + AXIS;
  }

  /** Where a row is on the axis. */
  int place(int row) {
    return names.size() - 1 - row;
  }

  /** The axis with the names, no wider than four tenths of this. */
  SymbolAxis axis(double width) {
    String[] symbols = new String[names.size()];
    for (int i = 0; i < symbols.length; i++) {
      symbols[place(i)] = Fonts.fitting(names.get(i), font, width * 0.4);
    }
    SymbolAxis axis = new SymbolAxis(null, symbols);
    axis.setTickLabelFont(font);
    axis.setTickLabelPaint(Palette.INK);
    axis.setGridBandsVisible(false);
    axis.setAxisLineVisible(false);
    axis.setTickMarksVisible(false);
    axis.setTickUnit(new NumberTickUnit(1));
    axis.setRange(-0.6, symbols.length - 0.4);
    return axis;
  }
}
