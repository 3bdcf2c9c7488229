package nl.regiobeeld.drawing;

import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import nl.regiobeeld.figure.Figure;
import org.apache.batik.dom.GenericDOMImplementation;
import org.apache.batik.svggen.SVGGeneratorContext;
import org.apache.batik.svggen.SVGGraphics2DIOException;
import org.w3c.dom.Document;
import org.w3c.dom.Element;

/** A drawn figure, as SVG or PNG: the same strokes, and the same bytes every time. */
public final class Drawing {
  private static final String SVG = "http://www.w3.org/2000/svg";

  /**
   * Dots of PNG to a unit: 2,160 across, 300 to the inch on a page of A5 in landscape less its
   * margins.
   */
  private static final int SCALE = 3;

  private final Figure figure;
  private final Sheet sheet;

  /** A drawing of this figure. */
  public Drawing(Figure figure) {
    this.figure = figure;
    this.sheet = new Sheet(figure);
  }

  /** Paints it, 720 units wide. */
  public void paint(Graphics2D g) {
    sheet.paint(g);
  }

  /** How wide it is, in units. */
  public int width() {
    return (int) Sheet.WIDTH;
  }

  /** How high it is, in units. */
  public int height() {
    return (int) sheet.height();
  }

  /** The figure as SVG, with its title and its numbers in words for who does not see it. */
  public String svg() {
    Document document =
        GenericDOMImplementation.getDOMImplementation().createDocument(SVG, "svg", null);
    SVGGeneratorContext context = SVGGeneratorContext.createDefault(document);
    context.setComment(null);
    context.setPrecision(2);
    SvgCanvas canvas = new SvgCanvas(context);
    paint(canvas);
    Element root = canvas.getRoot();
    root.setAttributeNS(null, "viewBox", "0 0 %d %d".formatted(width(), height()));
    root.setAttributeNS(null, "width", Integer.toString(width()));
    root.setAttributeNS(null, "height", Integer.toString(height()));
    root.setAttributeNS(null, "role", "img");
    root.setAttributeNS(null, "lang", "nl");
    String prefix = figure.id().replace('+', 'p');
    root.setAttributeNS(null, "aria-labelledby", prefix + "-titel " + prefix + "-tekst");
    root.insertBefore(
        element(document, "desc", prefix + "-tekst", figure.told()), root.getFirstChild());
    root.insertBefore(
        element(document, "title", prefix + "-titel", figure.title()), root.getFirstChild());
    StringWriter writer = new StringWriter();
    try {
      canvas.stream(root, writer, true, false);
    } catch (SVGGraphics2DIOException e) {
      throw new UncheckedIOException(new IOException(e));
    }
    return SvgText.tidy(writer.toString());
  }

  private static Element element(Document document, String name, String id, String text) {
    Element element = document.createElementNS(SVG, name);
    element.setAttributeNS(null, "id", id);
    element.appendChild(document.createTextNode(text));
    return element;
  }

  /** The figure as PNG, three dots to a unit. */
  public byte[] png() {
    BufferedImage image =
        new BufferedImage(width() * SCALE, height() * SCALE, BufferedImage.TYPE_INT_RGB);
    Graphics2D g = image.createGraphics();
    g.scale(SCALE, SCALE);
    paint(g);
    g.dispose();
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try {
      Png.write(image, bytes);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return bytes.toByteArray();
  }
}
