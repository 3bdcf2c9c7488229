package nl.regiobeeld.drawing;

/** What is left to mend in the text of an SVG. */
final class SvgText {
  private static final String FAMILY = "'Liberation Sans', Arial, Helvetica, sans-serif";

  private SvgText() {}

  /**
   * The same with letters as wide as ours where the reader lacks them, and without the document
   * type: some readers would fetch it from its address.
   */
  static String tidy(String svg) {
    return svg.replaceFirst("<!DOCTYPE[^>]*>\\s*", "")
        .replace("'Liberation Sans'", FAMILY)
        .replace("\r\n", "\n");
  }
}
