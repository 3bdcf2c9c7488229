package nl.regiobeeld.drawing;

import java.awt.Font;
import java.awt.FontFormatException;
import java.awt.font.FontRenderContext;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/**
 * The letters of all figures: Liberation Sans, as wide as Arial, from the program's own libraries.
 */
final class Fonts {
  /** Of notes and sources: the smallest that reads well on A5. */
  static final float SMALL = 12f;

  /** Of labels and numbers. */
  static final float NORMAL = 13f;

  /** Of subtitles. */
  static final float LARGE = 14f;

  /** Of titles. */
  static final float TITLE = 18f;

  private static final Font REGULAR = load("LiberationSans-Regular.ttf");
  private static final Font BOLD = load("LiberationSans-Bold.ttf");

  /** Widths that depend on no screen. */
  private static final FontRenderContext EXACT = new FontRenderContext(null, true, true);

  private static final Pattern WORDS = Pattern.compile("\\s+");

  private Fonts() {}

  static Font regular(float size) {
    return REGULAR.deriveFont(size);
  }

  static Font bold(float size) {
    return BOLD.deriveFont(size);
  }

  /** How wide a text is. */
  static double width(String text, Font font) {
    return font.getStringBounds(text, EXACT).getWidth();
  }

  /** How high a line of text is. */
  static double height(Font font) {
    return Math.ceil(font.getSize2D() * 1.3);
  }

  /** A text in lines that are no wider than this; a longer word has a line for itself. */
  static List<String> wrap(String text, Font font, double width) {
    List<String> lines = new ArrayList<>();
    String line = "";
    for (String word : WORDS.split(text.strip(), -1)) {
      String longer = line.isEmpty() ? word : line + " " + word;
      if (line.isEmpty() || width(longer, font) <= width) {
        line = longer;
      } else {
        lines.add(line);
        line = word;
      }
    }
    lines.add(line);
    return lines;
  }

  /** A text that is cut where it would be wider than this. */
  static String fitting(String text, Font font, double width) {
    String shorter = text;
    while (width(shorter, font) > width) {
      shorter = shorter.substring(0, shorter.length() - 2).stripTrailing() + "\u2026";
    }
    return shorter;
  }

  private static Font load(String file) {
    try (InputStream stream = Fonts.class.getResourceAsStream("/liberation/" + file)) {
      return Font.createFont(Font.TRUETYPE_FONT, stream);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (FontFormatException e) {
      throw new IllegalStateException(file, e);
    }
  }
}
