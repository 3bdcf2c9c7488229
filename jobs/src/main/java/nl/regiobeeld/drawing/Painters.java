package nl.regiobeeld.drawing;

import nl.regiobeeld.figure.AreaMap;
import nl.regiobeeld.figure.Bars;
import nl.regiobeeld.figure.Body;
import nl.regiobeeld.figure.Lines;
import nl.regiobeeld.figure.Panels;
import nl.regiobeeld.figure.Ranking;
import nl.regiobeeld.figure.Spread;
import nl.regiobeeld.figure.Unpublished;
import nl.regiobeeld.figure.Waterfall;
import nl.regiobeeld.figure.Wheel;

/** Who paints which shape. */
final class Painters {
  private Painters() {}

  static Painter of(Body body) {
    if (body instanceof Wheel wheel) {
      return new WheelPainter(wheel);
    }
    if (body instanceof Bars bars) {
      return new BarPainter(bars);
    }
    if (body instanceof Lines lines) {
      return new LinePainter(lines);
    }
    if (body instanceof Panels panels) {
      return new PanelPainter(panels);
    }
    if (body instanceof Waterfall waterfall) {
      return new WaterfallPainter(waterfall);
    }
    if (body instanceof Ranking ranking) {
      return new RankingPainter(ranking);
    }
    if (body instanceof Spread spread) {
      return new SpreadPainter(spread);
    }
    if (body instanceof AreaMap map) {
      return map.hasOutlines() ? new MapPainter(map) : new TilePainter(map);
    }
    return new UnpublishedPainter((Unpublished) body);
  }
}
