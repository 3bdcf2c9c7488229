package nl.regiobeeld.report;

import java.util.Optional;
import nl.regiobeeld.figure.Mark;
import nl.regiobeeld.model.Colour;
import nl.regiobeeld.schema.TableRow;

/**
 * A colour band as a reader sees it: never by its colour alone.
 *
 * @param style the name of its colour in the style sheet
 * @param sign two characters that tell the same
 * @param told the same in words
 * @param order sorts from much better to much worse
 */
record Badge(String style, String sign, String told, int order) {
  /** The band of a row; none when it, or its table, has none. */
  static Optional<Badge> of(TableRow row) {
    if (!row.table().columnNames().contains("band")) {
      return Optional.empty();
    }
    return Mark.of(row)
        .map(
            mark ->
                new Badge(
                    mark.colour().map(Colour::label).orElse("neutraal"),
                    mark.sign(),
                    mark.told(),
                    mark.colour().map(Colour::ordinal).orElse(9)));
  }
}
