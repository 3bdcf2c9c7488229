package nl.regiobeeld.schema;

import static nl.regiobeeld.schema.Column.Type.BOOLEAN;
import static nl.regiobeeld.schema.Column.Type.INT;
import static nl.regiobeeld.schema.Column.Type.TEXT;
import static nl.regiobeeld.schema.Column.Type.VALUE;

import java.util.List;

/** The table of carried values. */
public final class ConversionTable {
  /** Gemeenten of all indelingen in one. */
  public static final Table OMGEREKEND =
      new Table(
          "omgerekend",
          "gemeente x meting x leeftijd x geslacht x periode x bron",
          List.of(
              Columns.REGIO_CODE,
              Columns.REGIO_NAAM,
              new Column("meting", TEXT, "", "Indicator, zorgsoort, inwoners, bsn, …"),
              new Column("eenheid", TEXT, "", "Unit of waarde."),
              new Column("leeftijd", TEXT, "years", "Age range; totaal for care."),
              new Column("geslacht", TEXT, "", "totaal, man or vrouw; totaal for care."),
              new Column("periode", INT, "year", "Year that the value is about."),
              new Column("indeling", INT, "year", "Year whose gemeenten these are."),
              new Column("waarde", VALUE, "eenheid", "The value for this gemeente."),
              new Column(
                  "herkomst",
                  TEXT,
                  "",
                  "gepubliceerd, opgeteld, gewogen or verdeeld (from a share of a gemeente); null:"
                      + " cannot be carried."),
              new Column(
                  "oorsprong", TEXT, "", "The gemeenten it was made from, each with its share."),
              new Column(
                  "gepubliceerd",
                  VALUE,
                  "eenheid",
                  "The publisher's own value in another file of the same table and year."),
              new Column("verschil", VALUE, "eenheid", "waarde - gepubliceerd."),
              new Column(
                  "voorkeur", BOOLEAN, "", "True on the one row to use of all for the same key."),
              Columns.STATUS,
              Columns.BRON),
          List.of("regio_code", "meting", "leeftijd", "geslacht", "periode"),
          List.of("regio_code", "meting", "leeftijd", "geslacht", "periode", "bron"));

  private ConversionTable() {}
}
