package nl.regiobeeld.drawing;

import java.awt.Graphics;
import org.apache.batik.svggen.DOMGroupManager;
import org.apache.batik.svggen.SVGGeneratorContext;
import org.apache.batik.svggen.SVGGraphics2D;
import org.w3c.dom.Element;

/** Strokes as SVG, in which every text keeps its width whatever letters the reader has. */
final class SvgCanvas extends SVGGraphics2D {
  SvgCanvas(SVGGeneratorContext context) {
    super(context, false);
  }

  private SvgCanvas(SvgCanvas other) {
    super(other);
  }

  @Override
  public Graphics create() {
    return new SvgCanvas(this);
  }

  @Override
  public void drawString(String text, int x, int y) {
    drawString(text, (float) x, (float) y);
  }

  @Override
  public void drawString(String text, float x, float y) {
    if (text.isEmpty()) {
      return;
    }
    Element element = getDOMFactory().createElementNS(SVG_NAMESPACE_URI, SVG_TEXT_TAG);
    element.setAttributeNS(null, SVG_X_ATTRIBUTE, generatorCtx.doubleString(x));
    element.setAttributeNS(null, SVG_Y_ATTRIBUTE, generatorCtx.doubleString(y));
    element.setAttributeNS(
        null, SVG_TEXT_LENGTH_ATTRIBUTE, generatorCtx.doubleString(Fonts.width(text, getFont())));
    element.setAttributeNS(null, SVG_LENGTH_ADJUST_ATTRIBUTE, SVG_SPACING_AND_GLYPHS_VALUE);
    if (getFont().getFontName().endsWith("Bold")) {
      element.setAttributeNS(null, SVG_FONT_WEIGHT_ATTRIBUTE, "bold");
    }
    element.setAttributeNS(XML_NAMESPACE_URI, XML_SPACE_QNAME, XML_PRESERVE_VALUE);
    element.appendChild(getDOMFactory().createTextNode(text));
    domGroupManager.addElement(element, DOMGroupManager.FILL);
  }
}
