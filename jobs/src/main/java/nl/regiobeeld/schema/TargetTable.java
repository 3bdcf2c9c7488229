package nl.regiobeeld.schema;

import static nl.regiobeeld.schema.Column.Type.INT;
import static nl.regiobeeld.schema.Column.Type.TEXT;
import static nl.regiobeeld.schema.Column.Type.VALUE;

import java.util.List;

/** The table of what plans promise. */
public final class TargetTable {
  public static final Table DOELEN =
      new Table(
          "doelen",
          "doel x regio, of a doel about every indicator also x meting x leeftijd x bron",
          List.of(
              new Column("doel", TEXT, "", "Id of the target, see conf/targets.yaml."),
              new Column("naam", TEXT, "", "What it is called."),
              Columns.REGIO_CODE,
              Columns.REGIO_NAAM,
              new Column(
                  "tabel",
                  TEXT,
                  "",
                  "Whose rows tell how far it is: indicatoren, zorgkosten (verhouding), wachttijden"
                      + " (aandeel_boven_norm, both waits together) or achterstand (ingelopen)."),
              new Column(
                  "meting", TEXT, "", "What it measures there: indicator, zorgsoort, soort_zorg."),
              new Column("leeftijd", TEXT, "years", "Age range there."),
              new Column("eenheid", TEXT, "", "Unit of the values."),
              new Column("richting", TEXT, "", "omlaag or omhoog: what is wanted."),
              new Column("basis_waarde", VALUE, "eenheid", "The value to start from."),
              new Column("basisjaar", INT, "year", "Its year; null when the plan tells none."),
              new Column(
                  "basis_bron",
                  TEXT,
                  "",
                  "plan when the plan prints basis_waarde, else the bron of tabel's row."),
              new Column("gedrukt", VALUE, "", "The plan's number; null when it prints none."),
              new Column(
                  "gedrukt_als",
                  TEXT,
                  "",
                  "waarde (to reach), verandering (% of basis_waarde) or verschil (from it)."),
              new Column("streefwaarde", VALUE, "eenheid", "The value to reach."),
              new Column("streefjaar", INT, "year", "When; null when the plan tells no year."),
              new Column("huidig", VALUE, "eenheid", "The newest value in tabel."),
              new Column("huidig_jaar", INT, "year", "Its year."),
              new Column("huidig_onder", VALUE, "eenheid", "Its lower 95 % limit, if it has one."),
              new Column("huidig_boven", VALUE, "eenheid", "Its upper 95 % limit, if it has one."),
              new Column(
                  "nog_te_gaan",
                  VALUE,
                  "eenheid",
                  "From huidig to streefwaarde in the wanted direction; negative when beyond."),
              new Column(
                  "gehaald",
                  TEXT,
                  "",
                  "ja or nee when the limits (without them the value) lie on one side of"
                      + " streefwaarde, else onzeker; null without either."),
              new Column(
                  "bron", TEXT, "", "bron of the row with huidig; of achterstand its reeks."),
              new Column("vindplaats", TEXT, "", "document:lines of the plan."),
              new Column("toelichting", TEXT, "", "The plan's words, and how they were read."),
              new Column(
                  "status",
                  TEXT,
                  "",
                  "ok; niet_gepubliceerd: the plan prints no number; onbekend: tabel has no value"
                      + " of now or, where it is needed, of basisjaar; of achterstand its own.")),
          List.of("doel", "regio_code", "meting", "leeftijd", "bron"),
          List.of("doel", "regio_code", "meting", "leeftijd", "bron"));

  private TargetTable() {}
}
