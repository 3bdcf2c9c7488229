package nl.regiobeeld.schema;

import static nl.regiobeeld.schema.Column.Type.INT;
import static nl.regiobeeld.schema.Column.Type.TEXT;
import static nl.regiobeeld.schema.Column.Type.VALUE;

import java.util.List;

/** The table of counts by age and sex, crude and standardised. */
public final class StandardTable {
  private static final String RATE = "per";

  public static final Table GESTANDAARDISEERD =
      new Table(
          "gestandaardiseerd",
          "regio x indicator x periode x bron, of counts by age and sex",
          List.of(
              Columns.REGIO_CODE,
              Columns.REGIO_NAAM,
              Columns.REGIO_SOORT,
              Columns.INDICATOR,
              new Column("soort", TEXT, "", "aandeel (a share) or cijfer (a rate)."),
              new Column("leeftijd", TEXT, "years", "The ages that the counts cover together."),
              Columns.GESLACHT,
              new Column("periode", INT, "year", "Year that the counts are about."),
              new Column("per", INT, "", "What rates are multiplied by: 100 is %."),
              value("teller", "events", "Events, over all ages and sexes."),
              value("noemer", "people or years", "People, or years that they lived."),
              value("ruw", RATE, "teller / noemer."),
              value("ruw_onder", RATE, "Lower 95 % limit (Wilson of a share, exact or Byar)."),
              value("ruw_boven", RATE, "Upper 95 % limit."),
              value("landelijk", RATE, "ruw of the Netherlands in the same source and year."),
              value(
                  "direct",
                  RATE,
                  "Directly standardised to the Netherlands of standaardjaar; null below ten events"
                      + " or when a class is missing."),
              value("direct_onder", RATE, "Lower 95 % limit (Dobson)."),
              value("direct_boven", RATE, "Upper 95 % limit (Dobson)."),
              value("direct_onder_998", RATE, "Lower 99.8 % limit (Dobson)."),
              value("direct_boven_998", RATE, "Upper 99.8 % limit (Dobson)."),
              value(
                  "direct_onder_gamma",
                  RATE,
                  "Lower 95 % limit by the gamma distribution (Fay and Feuer), never too narrow."),
              value("direct_boven_gamma", RATE, "Upper 95 % limit by the gamma distribution."),
              value("landelijk_direct", RATE, "direct of the Netherlands in the same year."),
              new Column(
                  "standaardjaar",
                  INT,
                  "year",
                  "Year of the Netherlands' people that weigh; periode where that was not"
                      + " counted."),
              value("verwacht", "events", "Events expected at the Netherlands' rates of the year."),
              value("indirect", "ratio", "teller / verwacht."),
              value("indirect_onder", "ratio", "Lower 95 % limit (exact or Byar)."),
              value("indirect_boven", "ratio", "Upper 95 % limit (exact or Byar)."),
              value("indirect_onder_998", "ratio", "Lower 99.8 % limit (exact or Byar)."),
              value("indirect_boven_998", "ratio", "Upper 99.8 % limit (exact or Byar)."),
              value("indirect_tarief", RATE, "indirect x landelijk."),
              new Column(
                  "oordeel",
                  TEXT,
                  "",
                  "beter, gelijk or slechter: the 95 % limits of direct against landelijk_direct."),
              Columns.STATUS,
              Columns.BRON),
          List.of("regio_code", "indicator", "periode"),
          List.of("regio_code", "indicator", "leeftijd", "geslacht", "periode", "bron"));

  private StandardTable() {}

  private static Column value(String name, String unit, String meaning) {
    return new Column(name, VALUE, unit, meaning);
  }
}
