package nl.regiobeeld.schema;

import static nl.regiobeeld.schema.Column.Type.BIGINT;
import static nl.regiobeeld.schema.Column.Type.INT;
import static nl.regiobeeld.schema.Column.Type.TEXT;
import static nl.regiobeeld.schema.Column.Type.VALUE;

import java.util.List;

/** The table of differences within regions. */
public final class DifferenceTable {
  /** How far the areas within a region lie apart. */
  public static final Table VERSCHILLEN =
      new Table(
          "verschillen",
          "regio x bron x meting x zorg_niveau x leeftijd x geslacht x periode x jaren x niveau",
          List.of(
              Columns.REGIO_CODE,
              Columns.REGIO_NAAM,
              Columns.REGIO_SOORT,
              Columns.BRON,
              new Column("meting", TEXT, "", "Indicator, or zorgsoort: its verhouding."),
              new Column(
                  "zorg_niveau", TEXT, "", "kolom, groep or totaal of a zorgsoort; else null."),
              new Column("eenheid", TEXT, "", "Unit of the values: %, ratio for costs, …"),
              Columns.LEEFTIJD,
              Columns.GESLACHT,
              new Column("periode", INT, "year", "Year that the values are about."),
              Columns.JAREN,
              new Column("niveau", TEXT, "", "What areas: gemeente, wijk or buurt."),
              new Column("aantal", BIGINT, "areas", "How many have a value."),
              new Column("zonder", BIGINT, "areas", "How many stand in the source without one."),
              new Column("laagste", VALUE, "eenheid", "The lowest value."),
              new Column("laagste_code", TEXT, "", "The area that has it, the first by code."),
              new Column("laagste_naam", TEXT, "", "Its name."),
              new Column("hoogste", VALUE, "eenheid", "The highest value."),
              new Column("hoogste_code", TEXT, "", "The area that has it, the first by code."),
              new Column("hoogste_naam", TEXT, "", "Its name."),
              new Column("p10", VALUE, "eenheid", "A tenth of the areas lies below."),
              new Column("p90", VALUE, "eenheid", "A tenth of the areas lies above."),
              new Column("mediaan", VALUE, "eenheid", "Half of the areas lies below."),
              new Column(
                  "gewicht",
                  TEXT,
                  "",
                  "What an area weighs: inwoners, verzekerdejaren, or gelijk (one each) when that"
                      + " is not known of all."),
              new Column("gemiddelde", VALUE, "eenheid", "The weighted mean."),
              new Column("afwijking", VALUE, "eenheid", "The weighted standard deviation."),
              new Column("rangorde", TEXT, "", "The indicator that ranks the areas; null: none."),
              new Column("rangorde_leeftijd", TEXT, "years", "The age range whose rows rank."),
              new Column("rangorde_jaar", INT, "year", "The year nearest to periode that it has."),
              new Column("gerangschikt", BIGINT, "areas", "How many have a value and a rank."),
              new Column(
                  "sii",
                  VALUE,
                  "eenheid",
                  "Slope index of inequality: best off minus worst off, on the line through the"
                      + " areas; null below five ranked areas."),
              new Column("sii_onder", VALUE, "eenheid", "Lower 95 % limit of sii."),
              new Column("sii_boven", VALUE, "eenheid", "Upper 95 % limit of sii."),
              new Column(
                  "rii",
                  VALUE,
                  "ratio",
                  "Relative index of inequality: best off by worst off; null unless both are above"
                      + " zero."),
              new Column("rii_onder", VALUE, "ratio", "Lower 95 % limit of rii."),
              new Column("rii_boven", VALUE, "ratio", "Upper 95 % limit of rii."),
              Columns.STATUS),
          List.of(
              "regio_code",
              "bron",
              "meting",
              "zorg_niveau",
              "periode",
              "leeftijd",
              "geslacht",
              "niveau"),
          List.of(
              "regio_code",
              "bron",
              "meting",
              "zorg_niveau",
              "leeftijd",
              "geslacht",
              "periode",
              "jaren",
              "niveau"));

  private DifferenceTable() {}
}
