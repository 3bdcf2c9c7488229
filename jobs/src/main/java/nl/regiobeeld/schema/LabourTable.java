package nl.regiobeeld.schema;

import static nl.regiobeeld.schema.Column.Type.BIGINT;
import static nl.regiobeeld.schema.Column.Type.INT;
import static nl.regiobeeld.schema.Column.Type.TEXT;
import static nl.regiobeeld.schema.Column.Type.VALUE;

import java.util.List;

/** The table of demand for, supply of and shortage of staff. */
public final class LabourTable {
  public static final Table ARBEIDSMARKT =
      new Table(
          "arbeidsmarkt",
          "regio x sector x scenario x jaar",
          List.of(
              Columns.REGIO_CODE,
              Columns.REGIO_NAAM,
              new Column(
                  "sector",
                  TEXT,
                  "",
                  "totaal, vvt, msz, ghz, ggz, huisartsen, jeugdzorg, overig; niet_verdeeld: what"
                      + " printed shares leave over of 100."),
              new Column(
                  "scenario",
                  TEXT,
                  "",
                  "referentie, bevroren_aanbod (supply as in the base year),"
                      + " initiatieven_laag, initiatieven_midden, initiatieven_hoog (demand less"
                      + " what initiatives save), or an id of conf/scenarios."),
              new Column("jaar", INT, "year", "Year."),
              new Column("vraag", BIGINT, "persons", "Demand for staff."),
              new Column("aanbod", BIGINT, "persons", "Supply of staff."),
              new Column("vervuld", BIGINT, "persons", "The part of vraag that aanbod meets."),
              new Column("tekort", BIGINT, "persons", "vraag - aanbod; negative: a surplus."),
              new Column("tekort_pct", VALUE, "%", "tekort in percent of vraag."),
              new Column(
                  "aandeel_tekort",
                  VALUE,
                  "%",
                  "The sector's part of the region's tekort: as printed, or worked out in whole"
                      + " percents that are 100 together (largest remainders)."),
              new Column("index_vraag", VALUE, "base year = 100", "vraag against the base year's."),
              new Column(
                  "index_aanbod", VALUE, "base year = 100", "aanbod against the base year's."),
              new Column(
                  "index_tekort", VALUE, "base year = 100", "tekort against the base year's."),
              new Column(
                  "status",
                  TEXT,
                  "",
                  "Of tekort: ok; afgeleid: not printed, follows from what is;"
                      + " niet_gepubliceerd: missing."),
              new Column(
                  "bron",
                  TEXT,
                  "",
                  "regioplan_nml or regioplan_zl (printed in the plan), the id and issue of a"
                      + " forecast among the inputs, or model (our own)."),
              new Column(
                  "afgeleid",
                  TEXT,
                  "",
                  "The columns of this row that were worked out, with commas."),
              new Column(
                  "vindplaats",
                  TEXT,
                  "",
                  "Where the given numbers stand: document:lines of a plan, or file:line."),
              new Column("toelichting", TEXT, "", "What a reader should know, in Dutch.")),
          List.of("regio_code", "sector", "scenario", "jaar"),
          List.of("regio_code", "sector", "scenario", "jaar"));

  private LabourTable() {}
}
