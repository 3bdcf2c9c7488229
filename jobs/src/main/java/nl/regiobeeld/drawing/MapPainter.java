package nl.regiobeeld.drawing;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Font;
import java.awt.Graphics2D;
import java.awt.Shape;
import java.awt.geom.Path2D;
import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.List;
import nl.regiobeeld.figure.AreaMap;
import nl.regiobeeld.figure.AreaMap.Area;
import nl.regiobeeld.figure.AreaMap.Place;
import nl.regiobeeld.figure.AreaMap.Ring;
import nl.regiobeeld.figure.Mark;

/** Paints areas by their outlines, numbered, with a list of their names beside them. */
final class MapPainter implements Painter {
  private static final double LIST = 225;
  private static final double LINE = 17;
  private static final int MOST_LISTED = 36;
  private static final double SMALLEST = 380;

  private final AreaMap map;
  private final List<Area> areas;
  private final Projection projection;

  MapPainter(AreaMap map) {
    this.map = map;
    this.areas = map.outlined();
    this.projection =
        new Projection(areas.stream().flatMap(each -> each.outline().stream()).toList());
  }

  private boolean listed() {
    return areas.size() <= MOST_LISTED;
  }

  private double mapWidth(double width) {
    return listed() ? width - LIST : width;
  }

  @Override
  public double height(double width) {
    double list = listed() ? areas.size() * LINE + 4 : 0;
    return Math.max(list, Math.max(SMALLEST, Math.min(760, projection.height(mapWidth(width)))));
  }

  @Override
  public void paint(Graphics2D g, Rectangle2D area) {
    Rectangle2D frame =
        new Rectangle2D.Double(
            area.getX(), area.getY(), mapWidth(area.getWidth()) - 10, area.getHeight());
    List<Rectangle2D> taken = new ArrayList<>();
    List<Shape> shapes = areas.stream().map(each -> projection.shape(each, frame)).toList();
    for (int i = 0; i < shapes.size(); i++) {
      fill(g, areas.get(i), shapes.get(i));
    }
    if (listed()) {
      for (int i = 0; i < shapes.size(); i++) {
        number(g, i, shapes.get(i), taken);
        list(g, i, area.getMaxX() - LIST, area.getY() + i * LINE);
      }
    }
  }

  private static void fill(Graphics2D g, Area area, Shape shape) {
    if (area.mark().isEmpty()) {
      Palette.hatch(g, shape);
    } else {
      g.setPaint(Palette.of(area.mark()));
      g.fill(shape);
    }
    g.setPaint(Color.WHITE);
    g.setStroke(new BasicStroke(1.2f));
    g.draw(shape);
  }

  /** The number of an area within it, or beside that when another number is there already. */
  private void number(Graphics2D g, int index, Shape shape, List<Rectangle2D> taken) {
    String text = Integer.toString(index + 1);
    double wide = Fonts.width(text, Fonts.bold(Fonts.SMALL)) + 4;
    double[] heart = Inner.place(shape);
    Rectangle2D box = new Rectangle2D.Double(heart[0] - wide / 2, heart[1] - 8, wide, 16);
    for (int tries = 0; tries < 12 && taken.stream().anyMatch(box::intersects); tries++) {
      box.setRect(box.getX(), box.getY() + 8, wide, 16);
    }
    taken.add(box);
    Color ink = Palette.on(Palette.of(areas.get(index).mark()));
    Text.centred(text, Fonts.bold(Fonts.SMALL), ink)
        .drawAround(g, box.getCenterX(), box.getCenterY());
  }

  private void list(Graphics2D g, int index, double x, double y) {
    Area area = areas.get(index);
    String sign = area.mark().map(Mark::sign).map(each -> " " + each).orElse("");
    String value = area.value().map(map.unit()::number).orElse("geen gegevens");
    String name = Fonts.fitting(index + 1 + "  " + area.label(), small(), LIST - 74);
    new Text(List.of(name), small(), Palette.INK, 0).draw(g, x, y);
    new Text(List.of(value + sign), Fonts.bold(Fonts.SMALL), Palette.INK, 1).draw(g, x + LIST, y);
  }

  private static Font small() {
    return Fonts.regular(Fonts.SMALL);
  }

  /** Degrees to the plane: at this latitude a degree east is shorter than one north. */
  private static final class Projection {
    private final double west;
    private final double north;
    private final double wide;
    private final double high;
    private final double shrink;

    Projection(List<Ring> rings) {
      List<Place> places = rings.stream().flatMap(ring -> ring.places().stream()).toList();
      double south = places.stream().mapToDouble(Place::latitude).min().orElse(0);
      this.north = places.stream().mapToDouble(Place::latitude).max().orElse(1);
      this.west = places.stream().mapToDouble(Place::longitude).min().orElse(0);
      double east = places.stream().mapToDouble(Place::longitude).max().orElse(1);
      this.shrink = Math.cos(Math.toRadians((north + south) / 2));
      this.wide = (east - west) * shrink;
      this.high = north - south;
    }

    double height(double width) {
      return width * high / wide;
    }

    Shape shape(Area area, Rectangle2D frame) {
      double scale = Math.min(frame.getWidth() / wide, frame.getHeight() / high);
      double left = frame.getX() + (frame.getWidth() - wide * scale) / 2;
      Path2D path = new Path2D.Double(Path2D.WIND_EVEN_ODD);
      for (Ring ring : area.outline()) {
        for (int i = 0; i < ring.places().size(); i++) {
          Place place = ring.places().get(i);
          double x = left + (place.longitude() - west) * shrink * scale;
          double y = frame.getY() + (north - place.latitude()) * scale;
          if (i == 0) {
            path.moveTo(x, y);
          } else {
            path.lineTo(x, y);
          }
        }
        path.closePath();
      }
      return path;
    }
  }
}
