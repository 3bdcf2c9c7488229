package nl.regiobeeld.schema;

import static nl.regiobeeld.schema.Column.Type.INT;
import static nl.regiobeeld.schema.Column.Type.TEXT;
import static nl.regiobeeld.schema.Column.Type.VALUE;
import static nl.regiobeeld.schema.Columns.GESLACHT;
import static nl.regiobeeld.schema.Columns.INDICATOR;
import static nl.regiobeeld.schema.Columns.LEEFTIJD;
import static nl.regiobeeld.schema.Columns.REGIO_CODE;
import static nl.regiobeeld.schema.Columns.REGIO_NAAM;
import static nl.regiobeeld.schema.Columns.REGIO_SOORT;
import static nl.regiobeeld.schema.Columns.STATUS;

import java.util.List;

/** The tables about change over the years. */
public final class TrendTables {
  private static final Column REEKS =
      new Column(
          "reeks",
          TEXT,
          "",
          "The series in conf/series.yaml, or the publisher's table id when it stands in none.");

  private static final Column BRONNEN =
      new Column(
          "bronnen",
          TEXT,
          "",
          "Each year's source, 2016=83674NED; behind it /leeftijd=19+ or /meting=… where the source"
              + " has another than this row.");

  /** Slope, test and judgement per series. */
  public static final Table TRENDS =
      new Table(
          "trends",
          "regio x reeks x meting x niveau x leeftijd x geslacht x eenheid x van",
          List.of(
              REGIO_CODE,
              REGIO_NAAM,
              REGIO_SOORT,
              REEKS,
              new Column("meting", TEXT, "", "Indicator or zorgsoort."),
              new Column("niveau", TEXT, "", "Of costs: kolom, groep or totaal; else null."),
              new Column(
                  "eenheid",
                  TEXT,
                  "",
                  "Unit; of costs euro per verzekerde (gerealiseerd) and verhouding."),
              LEEFTIJD,
              GESLACHT,
              new Column("van", INT, "year", "First year with a value."),
              new Column("tot", INT, "year", "Last year with a value."),
              new Column("punten", INT, "years", "How many years have a value, two or more."),
              new Column("eerste", VALUE, "eenheid", "The value of van."),
              new Column("laatste", VALUE, "eenheid", "The value of tot."),
              new Column(
                  "helling_van",
                  INT,
                  "year",
                  "First year of the slope, which goes through the latest five points at most."),
              new Column("helling", VALUE, "eenheid per year", "Slope of the straight line."),
              new Column(
                  "helling_onder",
                  VALUE,
                  "eenheid per year",
                  "Lower 95 % limit of helling; null with two points or means that share years."),
              new Column("helling_boven", VALUE, "eenheid per year", "Upper 95 % limit."),
              new Column("toets", VALUE, "", "Chi-squared of helling, one degree of freedom."),
              new Column(
                  "regel",
                  TEXT,
                  "",
                  "twee_punten (do their intervals overlap), helling (slope only) or toets."),
              new Column(
                  "oordeel",
                  TEXT,
                  "",
                  "verbetert, verslechtert or gelijk; stijgt or daalt when neutral; null: no"
                      + " verdict."),
              new Column(
                  "helling_landelijk",
                  VALUE,
                  "eenheid per year",
                  "The same slope of the Netherlands; null without a value in each of the years."),
              new Column(
                  "verschil_helling", VALUE, "eenheid per year", "helling - helling_landelijk."),
              new Column(
                  "breuk", TEXT, "", "Why years before or after are not in it, or are; Dutch."),
              BRONNEN,
              STATUS,
              new Column("methode", TEXT, "", "methode of the last year's value; null for costs.")),
          List.of("regio_code", "reeks", "meting", "niveau", "leeftijd", "geslacht", "van"),
          List.of(
              "regio_code", "reeks", "meting", "niveau", "leeftijd", "geslacht", "eenheid", "van"));

  /** How much of the gap to the Netherlands is closed. */
  public static final Table ACHTERSTAND =
      new Table(
          "achterstand",
          "regio x reeks x indicator x leeftijd x geslacht",
          List.of(
              REGIO_CODE,
              REGIO_NAAM,
              REGIO_SOORT,
              REEKS,
              INDICATOR,
              new Column("eenheid", TEXT, "", "Unit of the values, mostly %."),
              LEEFTIJD,
              GESLACHT,
              new Column("basisjaar", INT, "year", "Year that the gap is measured from."),
              new Column("jaar", INT, "year", "The latest year."),
              new Column("waarde_basis", VALUE, "eenheid", "The region in basisjaar."),
              new Column("landelijk_basis", VALUE, "eenheid", "The Netherlands in basisjaar."),
              new Column(
                  "achterstand_basis",
                  VALUE,
                  "eenheid",
                  "How much worse off than the Netherlands; negative: better off."),
              new Column("waarde_nu", VALUE, "eenheid", "The region in jaar."),
              new Column("landelijk_nu", VALUE, "eenheid", "The Netherlands in jaar."),
              new Column("achterstand_nu", VALUE, "eenheid", "The same in jaar."),
              new Column(
                  "ingelopen", VALUE, "%", "Part of the gap that is closed; negative: it grew."),
              new Column(
                  "ingelopen_onder",
                  VALUE,
                  "%",
                  "Lower 95 % limit of ingelopen; null without margins in both years, or when it"
                      + " has more than twelve digits."),
              new Column("ingelopen_boven", VALUE, "%", "Upper 95 % limit of ingelopen."),
              new Column("deel", INT, "%", "Part of the gap that is promised to be closed."),
              new Column("doeljaar", INT, "year", "Year by which it is."),
              new Column(
                  "nodig",
                  VALUE,
                  "%",
                  "Part that should be closed by jaar, on a straight line to the promise."),
              new Column(
                  "op_koers",
                  TEXT,
                  "",
                  "ja, nee or onzeker: ingelopen with its limits against nodig."),
              new Column(
                  "jaar_kwart",
                  INT,
                  "year",
                  "Year in which the pace so far closes the promised part; null: never, or after"
                      + " 9999."),
              BRONNEN,
              STATUS,
              new Column("methode", TEXT, "", "methode of the latest year's value.")),
          List.of("regio_code", "reeks", "indicator", "leeftijd", "geslacht"),
          List.of("regio_code", "reeks", "indicator", "leeftijd", "geslacht"));

  private TrendTables() {}
}
