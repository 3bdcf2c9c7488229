package nl.regiobeeld.schema;

import static nl.regiobeeld.schema.Column.Type.BIGINT;
import static nl.regiobeeld.schema.Column.Type.INT;
import static nl.regiobeeld.schema.Column.Type.MONEY;
import static nl.regiobeeld.schema.Column.Type.TEXT;
import static nl.regiobeeld.schema.Column.Type.VALUE;
import static nl.regiobeeld.schema.Columns.BESTAND;
import static nl.regiobeeld.schema.Columns.BRON;
import static nl.regiobeeld.schema.Columns.JAREN;
import static nl.regiobeeld.schema.Columns.REGIO_CODE;
import static nl.regiobeeld.schema.Columns.REGIO_NAAM;
import static nl.regiobeeld.schema.Columns.STATUS;
import static nl.regiobeeld.schema.Columns.UITSPLITSING;

import java.util.List;

/** The tables that account for the input. */
public final class InputTables {
  /** Every value read, with the place it came from. */
  public static final Table WAARNEMINGEN =
      new Table(
          "waarnemingen",
          "conformed observation (a field of a used row)",
          List.of(
              BRON,
              BESTAND,
              new Column("regel", BIGINT, "line", "Line of the value's record; the header is 1."),
              new Column("kolom", TEXT, "", "Column name as the file has it."),
              new Column("ruwe_waarde", TEXT, "", "The field as it stands in the file."),
              new Column(
                  "schaal",
                  INT,
                  "",
                  "How many of eenheid one in the file is: 1, or 1000 of people."),
              new Column(
                  "meting",
                  TEXT,
                  "",
                  "Indicator, zorgsoort, inwoners, bsn, verzekerdejaren, initiatief_impact, …"),
              new Column("eenheid", TEXT, "", "%, euro, aantal, personen, …"),
              REGIO_CODE,
              REGIO_NAAM,
              new Column("leeftijd", TEXT, "years", "Age range or age class."),
              new Column("geslacht", TEXT, "", "totaal, man or vrouw."),
              new Column("periode", INT, "year", "Year that the value is about."),
              JAREN,
              UITSPLITSING,
              new Column("waarde", VALUE, "eenheid", "The field as a number."),
              new Column(
                  "ondergrens",
                  VALUE,
                  "eenheid",
                  "Lower 95 % limit (of forecasts 67 %), from its own record."),
              new Column(
                  "bovengrens",
                  VALUE,
                  "eenheid",
                  "Upper 95 % limit (of forecasts 67 %), from its own record."),
              new Column("regel_ondergrens", BIGINT, "line", "Line of the lower limit's record."),
              new Column("ruwe_ondergrens", TEXT, "", "The lower limit as it stands in the file."),
              new Column("regel_bovengrens", BIGINT, "line", "Line of the upper limit's record."),
              new Column("ruwe_bovengrens", TEXT, "", "The upper limit as it stands in the file."),
              STATUS),
          List.of("bron", "periode", "meting", "leeftijd", "regio_code"),
          List.of(
              "bron",
              "meting",
              "regio_code",
              "leeftijd",
              "geslacht",
              "periode",
              "jaren",
              "uitsplitsing"));

  /** The input files. */
  public static final Table BRONNEN =
      new Table(
          "bronnen",
          "input file",
          List.of(
              BRON,
              BESTAND,
              new Column("sha256", TEXT, "", "SHA-256 of the file as received."),
              new Column("bytes", BIGINT, "bytes", "Size of the file as received."),
              new Column("rijen", BIGINT, "rows", "Data rows: gebruikt + apart + afgekeurd."),
              new Column("gebruikt", BIGINT, "rows", "Rows whose values are used."),
              new Column("apart", BIGINT, "rows", "Rows set aside, see table apart."),
              new Column("afgekeurd", BIGINT, "rows", "Rejected rows, see table afgekeurd."),
              new Column(
                  "periode", INT, "year", "Year of its rows; the last if there are several."),
              new Column("licentie", TEXT, "", "How the data may be used and whom to name.")),
          List.of("bron", "bestand"),
          List.of("bron", "bestand"));

  /** Rejected rows. */
  public static final Table AFGEKEURD =
      new Table(
          "afgekeurd",
          "rejected row",
          List.of(
              BRON,
              BESTAND,
              new Column("regel", BIGINT, "line", "Line of the record; the header is 1."),
              new Column("kolom", TEXT, "", "The column that caused the rejection."),
              new Column("waarde", TEXT, "", "The field as it stands in the file."),
              new Column("reden", TEXT, "", "Why, in Dutch.")),
          List.of("bron", "bestand", "regel"),
          List.of("bron", "bestand", "regel"));

  /** Rows that were set aside, counted per reason. */
  public static final Table APART =
      new Table(
          "apart",
          "input file x reason",
          List.of(
              BRON,
              BESTAND,
              new Column("reden", TEXT, "", "Why the rows are set aside, in Dutch."),
              new Column("rijen", BIGINT, "rows", "How many.")),
          List.of("bron", "bestand", "reden"),
          List.of("bron", "bestand", "reden"));

  /** Whether the sums of what was used, set aside and rejected make up the files' own sums. */
  public static final Table AANSLUITING =
      new Table(
          "aansluiting",
          "Vektis year x cost column",
          List.of(
              BRON,
              new Column("jaar", INT, "year", "Year of the files."),
              new Column("zorgsoort", TEXT, "", "Care type (niveau kolom)."),
              new Column("bestandstotaal", MONEY, "euro", "Sum over all rows of the files."),
              new Column("gebruikt", MONEY, "euro", "kosten of NL00 in table zorgkosten."),
              new Column("restrij", MONEY, "euro", "Sum over rows set aside."),
              new Column("afgekeurd", MONEY, "euro", "Sum over rejected rows."),
              new Column("verschil", MONEY, "euro", "What is left unexplained: always 0.00.")),
          List.of("bron", "jaar", "zorgsoort"),
          List.of("bron", "jaar", "zorgsoort"));

  private InputTables() {}
}
