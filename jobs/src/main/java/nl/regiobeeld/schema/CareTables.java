package nl.regiobeeld.schema;

import static nl.regiobeeld.schema.Column.Type.BIGINT;
import static nl.regiobeeld.schema.Column.Type.INT;
import static nl.regiobeeld.schema.Column.Type.MONEY;
import static nl.regiobeeld.schema.Column.Type.TEXT;
import static nl.regiobeeld.schema.Column.Type.VALUE;

import java.util.List;

/** What stands behind expected and standardised costs. */
public final class CareTables {
  static final Column LANDELIJK =
      new Column("landelijk", MONEY, "euro per insured year", "gerealiseerd of the Netherlands.");

  static final Column GESTANDAARDISEERD =
      new Column(
          "gestandaardiseerd",
          VALUE,
          "euro per insured year",
          "The region's costs per sex and age class, weighted with the Netherlands' insured years"
              + " of standaardjaar; of a group the sum of its columns. Null when the region lacks a"
              + " class.");

  static final Column STANDAARDJAAR =
      new Column("standaardjaar", INT, "year", "Year of the insured years that weigh.");

  static final Column VERHOUDING_LAAGST =
      new Column(
          "verhouding_laagst",
          VALUE,
          "ratio",
          "Lowest verhouding of the region's gemeenten; null when it has but one.");

  static final Column VERHOUDING_HOOGST =
      new Column(
          "verhouding_hoogst",
          VALUE,
          "ratio",
          "Highest verhouding of the region's gemeenten; null when it has but one.");

  /** National costs per insured year, which expected costs are made of. */
  public static final Table TARIEVEN =
      new Table(
          "tarieven",
          "jaar x zorgsoort (niveau kolom) x geslacht x leeftijd (age class as published) x bron",
          List.of(
              new Column("jaar", INT, "year", "Year in which the care was given."),
              new Column("zorgsoort", TEXT, "", "Care type (niveau kolom)."),
              new Column("groep", TEXT, "", "The group that the care type is counted in."),
              Columns.GESLACHT,
              new Column("leeftijd", TEXT, "years", "Age class as Vektis has it: 0-4 … 90+."),
              new Column("kosten", MONEY, "euro", "Sum over all named gemeenten."),
              new Column("verzekerdejaren", VALUE, "years", "Sum over all named gemeenten."),
              new Column(
                  "tarief",
                  VALUE,
                  "euro per insured year",
                  "kosten / verzekerdejaren, rounded half up; verwacht is computed without"
                      + " rounding."),
              new Column("gemeenten", BIGINT, "gemeenten", "How many have this cell."),
              Columns.BRON),
          List.of("jaar", "zorgsoort", "geslacht", "leeftijd"),
          List.of("jaar", "zorgsoort", "geslacht", "leeftijd", "bron"));

  private CareTables() {}
}
