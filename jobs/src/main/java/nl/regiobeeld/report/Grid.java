package nl.regiobeeld.report;

import java.util.List;

/**
 * A table on a page.
 *
 * @param id unique on the page
 * @param caption what it is about
 * @param heads of its columns; the first column heads the lines
 * @param lines its rows
 */
record Grid(String id, String caption, List<Head> heads, List<Line> lines) {
  /**
   * The head of a column.
   *
   * @param numeric whether its cells are numbers
   * @param choice whether a reader may choose lines by its texts
   */
  record Head(String text, boolean numeric, boolean choice) {
    static Head text(String text) {
      return new Head(text, false, false);
    }

    static Head number(String text) {
      return new Head(text, true, false);
    }

    static Head choice(String text) {
      return new Head(text, false, true);
    }
  }

  /**
   * A line.
   *
   * @param origin of its numbers
   */
  record Line(Origin origin, List<Cell> cells) {
    static Line of(Cell... cells) {
      return new Line(Origin.NONE, List.of(cells));
    }

    static Line of(Origin origin, Cell... cells) {
      return new Line(origin, List.of(cells));
    }
  }

  /** Whether it has lines. */
  public boolean filled() {
    return !lines.isEmpty();
  }
}
