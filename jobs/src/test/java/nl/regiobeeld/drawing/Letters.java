package nl.regiobeeld.drawing;

import java.awt.Graphics;
import java.awt.Shape;
import java.awt.font.FontRenderContext;
import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.List;
import nl.regiobeeld.figure.Figure;
import org.apache.batik.dom.GenericDOMImplementation;
import org.apache.batik.svggen.SVGGraphics2D;

/** Notes where the texts of a drawing stand. */
public final class Letters extends SVGGraphics2D {
  private static final FontRenderContext EXACT = new FontRenderContext(null, true, true);

  /** A text with the box around it, and the box outside of which it is cut off. */
  record Placed(String text, Rectangle2D box, Rectangle2D shown) {
    boolean isCut() {
      return text.equals("...") || !shown.contains(box);
    }
  }

  private final List<Placed> placed;

  private Letters() {
    super(GenericDOMImplementation.getDOMImplementation().createDocument(null, "svg", null));
    this.placed = new ArrayList<>();
  }

  private Letters(Letters other) {
    super(other);
    this.placed = other.placed;
  }

  @Override
  public Graphics create() {
    return new Letters(this);
  }

  @Override
  public void drawString(String text, int x, int y) {
    drawString(text, (float) x, (float) y);
  }

  @Override
  public void drawString(String text, float x, float y) {
    if (!text.isBlank()) {
      Shape letters = getFont().createGlyphVector(EXACT, text).getOutline(x, y);
      Rectangle2D box = getTransform().createTransformedShape(letters).getBounds2D();
      Rectangle2D shown =
          getClip() == null ? box : getTransform().createTransformedShape(getClip()).getBounds2D();
      placed.add(new Placed(text, box, shown));
    }
  }

  /**
   * What is wrong with the texts of a figure: outside of the sheet, cut off, or over each other.
   */
  public static List<String> faults(Figure figure) {
    Drawing drawing = new Drawing(figure);
    Letters letters = new Letters();
    drawing.paint(letters);
    Rectangle2D sheet = new Rectangle2D.Double(0, 0, drawing.width(), drawing.height());
    List<String> faults = new ArrayList<>();
    for (int i = 0; i < letters.placed.size(); i++) {
      Placed one = letters.placed.get(i);
      if (!sheet.contains(one.box())) {
        faults.add("'%s' leaves the sheet: %s".formatted(one.text(), one.box()));
      }
      if (one.isCut()) {
        faults.add("'%s' is cut off".formatted(one.text()));
      }
      for (Placed other : letters.placed.subList(0, i)) {
        if (one.box().intersects(other.box())) {
          faults.add("'%s' lies over '%s'".formatted(one.text(), other.text()));
        }
      }
    }
    return faults;
  }
}
