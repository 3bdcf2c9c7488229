package nl.regiobeeld.schema;

import static nl.regiobeeld.schema.Column.Type.TEXT;

import java.util.List;

/** The table that says what is measured. */
public final class DefinitionTable {
  /** What the ids in the other tables mean. */
  public static final Table DEFINITIES =
      new Table(
          "definities",
          "indicator or zorgsoort",
          List.of(
              new Column("meting", TEXT, "", "Id of the indicator or zorgsoort."),
              new Column("soort", TEXT, "", "indicator or zorgsoort."),
              new Column(
                  "naam", TEXT, "", "Its name in a regiobeeld; the id where conf/ has none."),
              new Column("eenheid", TEXT, "", "Unit of its values."),
              new Column("polariteit", TEXT, "", "hoger is slechter, hoger is beter or neutraal."),
              new Column("groep", TEXT, "", "Group of the zorgsoort; null for indicators.")),
          List.of("soort", "meting"),
          List.of("meting", "soort"));

  private DefinitionTable() {}
}
