package nl.regiobeeld.figure;

import java.util.List;

/** What a figure shows, in one of the shapes that can be drawn. */
public sealed interface Body
    permits Wheel, Bars, Lines, Waterfall, Ranking, Panels, Spread, AreaMap, Unpublished {
  /** The numbers in words: a sentence for each thing drawn, in Dutch. */
  List<String> told();

  /** Whether things are coloured by their band, and a legend of these colours is needed. */
  default boolean marked() {
    return false;
  }

  /** Whether something is drawn that has no data. */
  default boolean hasGaps() {
    return false;
  }
}
