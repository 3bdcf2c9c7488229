package nl.regiobeeld.schema;

import static nl.regiobeeld.schema.Column.Type.BIGINT;
import static nl.regiobeeld.schema.Column.Type.BOOLEAN;
import static nl.regiobeeld.schema.Column.Type.INT;
import static nl.regiobeeld.schema.Column.Type.MONEY;
import static nl.regiobeeld.schema.Column.Type.TEXT;
import static nl.regiobeeld.schema.Column.Type.VALUE;
import static nl.regiobeeld.schema.Columns.BAND;
import static nl.regiobeeld.schema.Columns.BRON;
import static nl.regiobeeld.schema.Columns.GESLACHT;
import static nl.regiobeeld.schema.Columns.INDICATOR;
import static nl.regiobeeld.schema.Columns.JAREN;
import static nl.regiobeeld.schema.Columns.KLEUR;
import static nl.regiobeeld.schema.Columns.LEEFTIJD;
import static nl.regiobeeld.schema.Columns.REGIO_CODE;
import static nl.regiobeeld.schema.Columns.REGIO_NAAM;
import static nl.regiobeeld.schema.Columns.REGIO_SOORT;
import static nl.regiobeeld.schema.Columns.STATUS;
import static nl.regiobeeld.schema.Columns.VERHOUDING;

import java.util.List;

/** The tables that people come for. */
public final class ResultTables {
  /** Survey and model indicators per region. */
  public static final Table INDICATOREN =
      new Table(
          "indicatoren",
          "regio x indicator x leeftijd x geslacht x periode x bron",
          List.of(
              REGIO_CODE,
              REGIO_NAAM,
              REGIO_SOORT,
              INDICATOR,
              new Column("eenheid", TEXT, "", "Unit of waarde, mostly %."),
              LEEFTIJD,
              GESLACHT,
              new Column("periode", INT, "year", "Year of the survey."),
              JAREN,
              new Column("waarde", VALUE, "eenheid", "The region's value."),
              new Column("ondergrens", VALUE, "eenheid", "Lower 95 % limit of waarde."),
              new Column("bovengrens", VALUE, "eenheid", "Upper 95 % limit of waarde."),
              new Column(
                  "marges",
                  TEXT,
                  "",
                  "Whose limits: gepubliceerd, berekend (from counts) or benaderd (from"
                      + " gemeenten)."),
              new Column("ondergrens_998", VALUE, "eenheid", "Lower 99.8 % limit of waarde."),
              new Column("bovengrens_998", VALUE, "eenheid", "Upper 99.8 % limit of waarde."),
              new Column("landelijk", VALUE, "eenheid", "The Netherlands in the same source."),
              new Column("landelijk_onder", VALUE, "eenheid", "Lower 95 % limit of landelijk."),
              new Column("landelijk_boven", VALUE, "eenheid", "Upper 95 % limit of landelijk."),
              VERHOUDING,
              new Column("verhouding_onder", VALUE, "ratio", "Lower 95 % limit of verhouding."),
              new Column("verhouding_boven", VALUE, "ratio", "Upper 95 % limit of verhouding."),
              new Column(
                  "aandeel",
                  VALUE,
                  "0-1",
                  "The region's share of the Netherlands' people of this age, for the limits of"
                      + " verhouding; null: not known, counted as none."),
              BAND,
              KLEUR,
              new Column(
                  "ligging",
                  TEXT,
                  "",
                  "The 95 % interval against landelijk: hoger, gelijk, lager."),
              new Column(
                  "oordeel",
                  TEXT,
                  "",
                  "ligging by polarity: beter, gelijk or slechter; null: no limits, or neutral."),
              new Column("oordeel_998", TEXT, "", "The same by the 99.8 % interval."),
              STATUS,
              BRON,
              new Column(
                  "methode",
                  TEXT,
                  "",
                  "gepubliceerd, geteld, overgenomen, modelschatting or gewogen."),
              new Column(
                  "voorkeur",
                  BOOLEAN,
                  "",
                  "True on the one row to use of all sources for the same key.")),
          List.of("regio_code", "indicator", "periode", "leeftijd", "geslacht"),
          List.of("regio_code", "indicator", "leeftijd", "geslacht", "periode", "jaren", "bron"));

  /** Realised against expected Zvw costs per region. */
  public static final Table ZORGKOSTEN =
      new Table(
          "zorgkosten",
          "regio x jaar x zorgsoort x niveau x leeftijd",
          List.of(
              REGIO_CODE,
              REGIO_NAAM,
              REGIO_SOORT,
              new Column("jaar", INT, "year", "Year in which the care was given."),
              new Column("zorgsoort", TEXT, "", "Care type, group of care types, or totaal."),
              new Column("niveau", TEXT, "", "kolom, groep or totaal."),
              new Column("leeftijd", TEXT, "years", "totaal, 0-64 or 65+."),
              new Column("verzekerdejaren", VALUE, "years", "Insured years behind the costs."),
              new Column("kosten", MONEY, "euro", "Declared costs."),
              new Column(
                  "gerealiseerd", MONEY, "euro per insured year", "kosten / verzekerdejaren."),
              new Column(
                  "verwacht",
                  MONEY,
                  "euro per insured year",
                  "National costs per sex and age class, applied to the region's insured years."),
              CareTables.LANDELIJK,
              CareTables.GESTANDAARDISEERD,
              CareTables.STANDAARDJAAR,
              CareTables.VERHOUDING_LAAGST,
              CareTables.VERHOUDING_HOOGST,
              VERHOUDING,
              BAND,
              KLEUR,
              STATUS,
              BRON),
          List.of("regio_code", "jaar", "niveau", "zorgsoort", "leeftijd"),
          List.of("regio_code", "jaar", "zorgsoort", "niveau", "leeftijd", "bron"));

  /** Indicators by what a source splits them by besides region, age and sex. */
  public static final Table UITSPLITSINGEN =
      new Table(
          "uitsplitsingen",
          "regio x indicator x leeftijd x geslacht x uitsplitsing x periode x bron",
          List.of(
              REGIO_CODE,
              REGIO_NAAM,
              REGIO_SOORT,
              INDICATOR,
              new Column("eenheid", TEXT, "", "Unit of waarde: %, jaren, …"),
              LEEFTIJD,
              GESLACHT,
              new Column(
                  "uitsplitsing",
                  TEXT,
                  "",
                  "Dimension=category, the publisher's title of it or else its code; more of them"
                      + " with '; '."),
              new Column("periode", INT, "year", "Year that the value is about."),
              JAREN,
              new Column("waarde", VALUE, "eenheid", "The value of this category."),
              new Column("ondergrens", VALUE, "eenheid", "Published lower 95 % limit of waarde."),
              new Column("bovengrens", VALUE, "eenheid", "Published upper 95 % limit of waarde."),
              STATUS,
              BRON,
              new Column("methode", TEXT, "", "gepubliceerd or modelschatting.")),
          List.of("regio_code", "indicator", "uitsplitsing", "periode", "leeftijd", "geslacht"),
          List.of(
              "regio_code",
              "indicator",
              "uitsplitsing",
              "leeftijd",
              "geslacht",
              "periode",
              "jaren",
              "bron"));

  /** People per region, counted and expected. */
  public static final Table BEVOLKING =
      new Table(
          "bevolking",
          "regio x leeftijd x geslacht x periode x bron",
          List.of(
              REGIO_CODE,
              REGIO_NAAM,
              REGIO_SOORT,
              new Column(
                  "leeftijd",
                  TEXT,
                  "years",
                  "totaal, a band (0-14), a single year (0) or an open end (95+), as published."
                      + " Bands of one source may overlap: 95+ beside 95, 96, …"),
              GESLACHT,
              new Column("periode", INT, "year", "1 January of this year."),
              new Column("soort", TEXT, "", "telling (counted) or prognose (expected)."),
              new Column("inwoners", BIGINT, "people", "How many."),
              new Column("ondergrens", BIGINT, "people", "Lower 67 % limit of a forecast."),
              new Column("bovengrens", BIGINT, "people", "Upper 67 % limit of a forecast."),
              STATUS,
              BRON,
              new Column(
                  "methode", TEXT, "", "gepubliceerd, or opgeteld: the sum of the gemeenten."),
              new Column(
                  "voorkeur",
                  BOOLEAN,
                  "",
                  "True on the one row to use of all sources for the same key.")),
          List.of("regio_code", "periode", "leeftijd", "geslacht", "bron"),
          List.of("regio_code", "leeftijd", "geslacht", "periode", "bron"));

  private ResultTables() {}
}
