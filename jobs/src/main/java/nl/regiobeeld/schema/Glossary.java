package nl.regiobeeld.schema;

import java.util.Map;
import java.util.Optional;

/**
 * What tables, columns, units and values mean, in Dutch, for whoever opens a workbook, a report or
 * a datapackage. {@link Column#meaning()} says it in English, for who works with the tables.
 */
public final class Glossary {
  static final String TITLE = "@titel";

  static final String ABOUT = "@over";

  /** The section of columns that mean the same in several tables. */
  static final String SHARED = "alle";

  static final String UNITS = "eenheden";

  /** Between a column and one of its values. */
  static final String OF = ": ";

  private static final GlossaryText TEXT = GlossaryText.read();

  private Glossary() {}

  /** What a table is called: "Zorgkosten". */
  public static String title(Table table) {
    return there(TEXT.find(table.name(), TITLE), table.name());
  }

  /** What a table is for and what one of its rows is, in a sentence or two. */
  public static String about(Table table) {
    return there(TEXT.find(table.name(), ABOUT), table.name());
  }

  /** What a column of a table means, in a sentence or two. */
  public static String meaning(Table table, Column column) {
    Optional<String> own = TEXT.find(table.name(), column.name());
    return there(
        own.or(() -> TEXT.find(SHARED, column.name())), table.name() + "." + column.name());
  }

  /** The unit of a column's values; empty when it has none. */
  public static String unit(Column column) {
    return column.unit().isEmpty() ? "" : there(TEXT.find(UNITS, column.unit()), column.unit());
  }

  /**
   * What each value of a column means, in the order of a legend; empty when the values speak for
   * themselves. Columns with names that users choose (scenario, stap) can have other values, too.
   */
  public static Map<String, String> values(Table table, Column column) {
    Map<String, String> own = TEXT.startingWith(table.name(), column.name() + OF);
    return own.isEmpty() && !isAnother(table, column)
        ? TEXT.startingWith(SHARED, column.name() + OF)
        : own;
  }

  /** Whether a column means something else than columns of that name elsewhere. */
  private static boolean isAnother(Table table, Column column) {
    return TEXT.find(table.name(), column.name()).isPresent()
        && TEXT.find(SHARED, column.name()).isPresent();
  }

  private static String there(Optional<String> text, String what) {
    return text.orElseThrow(() -> new IllegalArgumentException("no Dutch meaning of " + what));
  }
}
