package nl.regiobeeld.schema;

import static nl.regiobeeld.schema.Column.Type.BIGINT;
import static nl.regiobeeld.schema.Column.Type.BOOLEAN;
import static nl.regiobeeld.schema.Column.Type.INT;
import static nl.regiobeeld.schema.Column.Type.TEXT;
import static nl.regiobeeld.schema.Column.Type.VALUE;

import java.util.List;

/** The tables behind values of regions that are made up of gemeenten. */
public final class WeighingTables {
  private static final Column GEMEENTE_CODE =
      new Column(
          "gemeente_code",
          TEXT,
          "",
          "CBS code of the gemeente; NL00: the country, to compare with.");

  private static final Column PERIODE = new Column("periode", INT, "year", "Year of the survey.");

  /** Which gemeenten a region has. */
  public static final Table SAMENSTELLING =
      new Table(
          "samenstelling",
          "regio x gemeente, abolished gemeenten included",
          List.of(
              Columns.REGIO_CODE,
              Columns.REGIO_NAAM,
              Columns.REGIO_SOORT,
              new Column("gemeente_code", TEXT, "", "CBS code of the gemeente."),
              new Column("gemeente_naam", TEXT, "", "The register's name for the gemeente."),
              new Column(
                  "gelijk_aan", TEXT, "", "The published region that an own region equals.")),
          List.of("regio_code", "gemeente_code"),
          List.of("regio_code", "gemeente_code"));

  /** What the weights of gemeenten are made of. */
  public static final Table GEWICHTEN =
      new Table(
          "gewichten",
          "bron x periode x gemeente x leeftijd x band x oorsprong; the weight is their sum",
          List.of(
              Columns.BRON,
              PERIODE,
              GEMEENTE_CODE,
              Columns.LEEFTIJD,
              new Column("weging_bron", TEXT, "", "The population table that weighs."),
              new Column("weging_periode", INT, "year", "Its 1 January."),
              new Column("oorsprong", TEXT, "", "Code of the gemeente in the population table."),
              new Column("band", TEXT, "years", "Age band of the population table."),
              new Column("inwoners", VALUE, "people", "People in that band."),
              new Column("deel", VALUE, "0-1", "The share of the band within leeftijd."),
              new Column(
                  "aandeel", TEXT, "", "The share of oorsprong that it got: 1, or a fraction."),
              new Column("gewicht", VALUE, "people", "inwoners x deel x aandeel."),
              new Column(
                  "nodig", BIGINT, "rows", "How many rows make up the weight; fewer: no weight.")),
          List.of("bron", "periode", "leeftijd", "gemeente_code", "oorsprong", "band"),
          List.of("bron", "periode", "gemeente_code", "leeftijd", "oorsprong", "band"));

  /** Weighted means beside the publisher's own value of the same region. */
  public static final Table CONTROLE_GEWOGEN =
      new Table(
          "controle_gewogen",
          "published regio x indicator x leeftijd x geslacht x periode x bron",
          List.of(
              Columns.REGIO_CODE,
              Columns.REGIO_NAAM,
              Columns.REGIO_SOORT,
              Columns.INDICATOR,
              new Column("eenheid", TEXT, "", "Unit of the values."),
              Columns.LEEFTIJD,
              Columns.GESLACHT,
              PERIODE,
              Columns.JAREN,
              new Column("gepubliceerd", VALUE, "eenheid", "The publisher's value."),
              new Column("ondergrens", VALUE, "eenheid", "Its lower 95 % limit."),
              new Column("bovengrens", VALUE, "eenheid", "Its upper 95 % limit."),
              new Column("gewogen", VALUE, "eenheid", "The weighted mean of its gemeenten."),
              new Column("gewogen_onder", VALUE, "eenheid", "Its lower 95 % limit, approximate."),
              new Column("gewogen_boven", VALUE, "eenheid", "Its upper 95 % limit, approximate."),
              new Column("verschil", VALUE, "eenheid", "gewogen - gepubliceerd."),
              new Column(
                  "binnen_marges",
                  BOOLEAN,
                  "",
                  "Whether gewogen lies within the published limits; null without limits."),
              Columns.BRON),
          List.of("regio_code", "bron", "indicator", "periode", "leeftijd", "geslacht"),
          List.of("regio_code", "indicator", "leeftijd", "geslacht", "periode", "jaren", "bron"));

  private WeighingTables() {}
}
