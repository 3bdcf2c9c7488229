package nl.regiobeeld.schema;

import static nl.regiobeeld.schema.Column.Type.BIGINT;
import static nl.regiobeeld.schema.Column.Type.INT;
import static nl.regiobeeld.schema.Column.Type.TEXT;
import static nl.regiobeeld.schema.Column.Type.VALUE;

import java.util.List;

/** The table of GGZ waiting times. */
public final class WaitingTable {
  public static final Table WACHTTIJDEN =
      new Table(
          "wachttijden",
          "regio x periode x soort_zorg x soort_wachttijd x bron; none without entries",
          List.of(
              Columns.REGIO_CODE,
              Columns.REGIO_NAAM,
              Columns.REGIO_SOORT,
              new Column("periode", INT, "year", "Year in which the waiting times were noted."),
              new Column(
                  "soort_zorg",
                  TEXT,
                  "",
                  "BGGZ, SGGZ or BGGZ/SGGZ as published, onbekend if it is not told, or totaal."),
              new Column(
                  "soort_wachttijd",
                  TEXT,
                  "",
                  "aanmeld (to intake), behandel (intake to treatment), totaal (their sum)."),
              new Column("norm_weken", INT, "weeks", "The Treeknorm."),
              new Column("aantal", BIGINT, "entries", "Entries with a waiting time."),
              new Column("boven_norm", BIGINT, "entries", "Those with more weeks than the norm."),
              new Column("aandeel_boven_norm", VALUE, "%", "boven_norm / aantal."),
              new Column("ondergrens", VALUE, "%", "Lower 95 % limit of that share (Wilson)."),
              new Column("bovengrens", VALUE, "%", "Upper 95 % limit of that share (Wilson)."),
              new Column("ondergrens_998", VALUE, "%", "Lower 99.8 % limit (Wilson)."),
              new Column("bovengrens_998", VALUE, "%", "Upper 99.8 % limit (Wilson)."),
              new Column(
                  "mediaan_weken",
                  VALUE,
                  "weeks",
                  "Median; of an even number the middle two's mean."),
              new Column("gemiddelde_weken", VALUE, "weeks", "Mean, each entry counting once."),
              new Column(
                  "spreiding_weken",
                  VALUE,
                  "weeks",
                  "Standard deviation (n - 1) of the entries; null with fewer than two."),
              new Column(
                  "gemiddelde_onder", VALUE, "weeks", "Lower 95 % limit of the mean (Student)."),
              new Column(
                  "gemiddelde_boven", VALUE, "weeks", "Upper 95 % limit of the mean (Student)."),
              new Column("stops", BIGINT, "entries", "Entries that take no new patients."),
              new Column("landelijk", VALUE, "%", "aandeel_boven_norm of the Netherlands."),
              Columns.VERHOUDING,
              Columns.BAND,
              Columns.KLEUR,
              new Column(
                  "oordeel",
                  TEXT,
                  "",
                  "beter, gelijk or slechter: the 95 % limits of the share against landelijk."),
              Columns.STATUS,
              Columns.BRON),
          List.of("regio_code", "periode", "soort_zorg", "soort_wachttijd"),
          List.of("regio_code", "periode", "soort_zorg", "soort_wachttijd", "bron"));

  private WaitingTable() {}
}
