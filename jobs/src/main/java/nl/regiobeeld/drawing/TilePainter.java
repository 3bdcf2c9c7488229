package nl.regiobeeld.drawing;

import java.awt.Color;
import java.awt.Font;
import java.awt.Graphics2D;
import java.awt.geom.Rectangle2D;
import java.util.List;
import nl.regiobeeld.figure.AreaMap;
import nl.regiobeeld.figure.AreaMap.Area;
import nl.regiobeeld.figure.Mark;

/** Paints areas as equal tiles in order of name: the map of who has no outlines. */
final class TilePainter implements Painter {
  private static final int COLUMNS = 6;
  private static final double TILE = 66;
  private static final double GAP = 5;

  private final AreaMap map;

  TilePainter(AreaMap map) {
    this.map = map;
  }

  @Override
  public double height(double width) {
    int rows = (map.areas().size() + COLUMNS - 1) / COLUMNS;
    return rows * (TILE + GAP);
  }

  @Override
  public void paint(Graphics2D g, Rectangle2D area) {
    double wide = (area.getWidth() - (COLUMNS - 1) * GAP) / COLUMNS;
    for (int i = 0; i < map.areas().size(); i++) {
      double x = area.getX() + i % COLUMNS * (wide + GAP);
      int row = i / COLUMNS;
      double y = area.getY() + row * (TILE + GAP);
      paint(g, map.areas().get(i), new Rectangle2D.Double(x, y, wide, TILE));
    }
  }

  private void paint(Graphics2D g, Area tile, Rectangle2D box) {
    Color ground = Palette.of(tile.mark());
    if (tile.mark().isEmpty()) {
      Palette.hatch(g, box);
    } else {
      g.setPaint(ground);
      g.fill(box);
    }
    Font font = Fonts.regular(Fonts.SMALL);
    List<String> name = Fonts.wrap(tile.label(), font, box.getWidth() - 8);
    List<String> shown = name.size() > 2 ? List.of(name.get(0), name.get(1) + "\u2026") : name;
    new Text(shown, font, Palette.on(ground), 0.5).drawAround(g, box.getCenterX(), box.getY() + 20);
    String sign = tile.mark().map(Mark::sign).map(each -> "  " + each).orElse("");
    String value = tile.value().map(map.unit()::number).orElse("");
    Text.centred(value + sign, Fonts.bold(Fonts.LARGE), Palette.on(ground))
        .drawAround(g, box.getCenterX(), box.getMaxY() - 15);
  }
}
