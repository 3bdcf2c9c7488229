package nl.regiobeeld.schema;

import static nl.regiobeeld.schema.Column.Type.BIGINT;
import static nl.regiobeeld.schema.Column.Type.INT;
import static nl.regiobeeld.schema.Column.Type.TEXT;
import static nl.regiobeeld.schema.Column.Type.VALUE;

import java.util.List;

/** The tables of our own staffing model. */
public final class StaffingTables {
  private static final Column SECTOR =
      new Column(
          "sector",
          TEXT,
          "",
          "vvt, msz, ghz, ggz, huisartsen, jeugdzorg, overig, or totaal: the sum of the region's"
              + " sectors.");

  private static final Column OWN_SECTOR =
      new Column("sector", TEXT, "", "vvt, msz, ghz, ggz, huisartsen, jeugdzorg or overig.");

  private static final Column SCENARIO =
      new Column("scenario", TEXT, "", "Id of the scenario, see conf/scenarios/scenarios.yaml.");

  public static final Table ARBEIDSMARKT_MODEL =
      new Table(
          "arbeidsmarkt_model",
          "regio x sector x scenario x jaar",
          List.of(
              Columns.REGIO_CODE,
              Columns.REGIO_NAAM,
              SECTOR,
              SCENARIO,
              new Column("jaar", INT, "year", "From the base year on."),
              new Column("vraag", BIGINT, "persons", "Demand, what initiatives save taken off."),
              new Column("aanbod", BIGINT, "persons", "Supply, at the end of the year."),
              new Column(
                  "vervuld", BIGINT, "persons", "Demand that supply meets: the lesser of both."),
              new Column(
                  "tekort", BIGINT, "persons", "vraag - aanbod; below zero there are too many."),
              new Column("tekort_pct", VALUE, "%", "tekort of vraag; null without vraag."),
              new Column(
                  "aandeel_tekort",
                  INT,
                  "%",
                  "The sector's part of all sectors' shortages, by largest remainders, so that they"
                      + " are 100 together; 0 for too many; null when no sector is short."),
              new Column("index_vraag", VALUE, "base year = 100", "vraag against the base year."),
              new Column("index_aanbod", VALUE, "base year = 100", "aanbod against the base year."),
              new Column(
                  "index_tekort",
                  VALUE,
                  "base year = 100",
                  "tekort against the base year; null when that had none."),
              new Column("vraag_fte", VALUE, "FTE", "vraag x fte_per_persoon x factor_uren."),
              new Column(
                  "aanbod_fte",
                  VALUE,
                  "FTE",
                  "Of personeelsstromen: sum of eind x fte_per_persoon, x factor_uren."),
              new Column("vervuld_fte", VALUE, "FTE", "The lesser of vraag_fte and aanbod_fte."),
              new Column("tekort_fte", VALUE, "FTE", "vraag_fte - aanbod_fte."),
              limit("vraag_onder", "Lower limit of vraag: the percentile in conf/scenarios."),
              limit("vraag_boven", "Upper limit of vraag."),
              limit("aanbod_onder", "Lower limit of aanbod."),
              limit("aanbod_boven", "Upper limit of aanbod."),
              limit("tekort_onder", "Lower limit of tekort."),
              limit("tekort_boven", "Upper limit of tekort."),
              new Column(
                  "initiatieven",
                  BIGINT,
                  "persons",
                  "Whose work the region's initiatives save in this scenario, until now."),
              new Column(
                  "basis_personen",
                  BIGINT,
                  "persons",
                  "Personnel in the base year; null, as all that follows, for totaal."),
              factor("index_demografie", "Use of care by the population, by age and sex."),
              factor("factor_onvervuld", "1 + demand that nobody meets in the base year."),
              factor("factor_groei", "Growth of demand that does not follow from the population."),
              factor("factor_uren", "Hours per person against the base year."),
              factor("fte_per_persoon", "Of the base year's personnel."),
              new Column(
                  "bron", TEXT, "", "Whose personnel and population went in: their bron, joined."),
              new Column(
                  "toelichting",
                  TEXT,
                  "",
                  "Of totaal: which sectors it has, when it does not have all; in Dutch.")),
          List.of("regio_code", "scenario", "sector", "jaar"),
          List.of("regio_code", "scenario", "sector", "jaar"));

  public static final Table PERSONEELSSTROMEN =
      new Table(
          "personeelsstromen",
          "regio x sector x leeftijd x scenario x jaar",
          List.of(
              Columns.REGIO_CODE,
              Columns.REGIO_NAAM,
              OWN_SECTOR,
              new Column("leeftijd", TEXT, "years", "Age class of the personnel."),
              SCENARIO,
              new Column("jaar", INT, "year", "The year in which people come and go."),
              flow("begin", "At the end of the year before."),
              flow("instroom_opleiding", "In, from training."),
              flow("instroom_elders", "In, from elsewhere."),
              flow("doorstroom_in", "In, from the age class below."),
              flow("doorstroom_uit", "Out, to the age class above."),
              flow("uitstroom", "Out, for other reasons than retirement."),
              flow("pensioen", "Out, retired."),
              flow("eind", "At the end of the year: begin + all in - all out, exactly."),
              factor("fte_per_persoon", "Of the class, in the base year.")),
          List.of("regio_code", "scenario", "sector", "leeftijd", "jaar"),
          List.of("regio_code", "scenario", "sector", "leeftijd", "jaar"));

  public static final Table GEVOELIGHEID =
      new Table(
          "gevoeligheid",
          "regio x sector x parameter",
          List.of(
              Columns.REGIO_CODE,
              Columns.REGIO_NAAM,
              SECTOR,
              new Column("parameter", TEXT, "", "Its name in conf/scenarios/model.yaml."),
              new Column("eenheid", TEXT, "", "Unit of waarde, laag and hoog."),
              new Column("jaar", INT, "year", "The horizon: about which year tekort is."),
              new Column(
                  "waarde",
                  VALUE,
                  "eenheid",
                  "What the reference computes with; null, as laag and hoog, for totaal, where the"
                      + " parameter moves in all sectors at once."),
              new Column("laag", VALUE, "eenheid", "The least that it could well be."),
              new Column("hoog", VALUE, "eenheid", "The most that it could well be."),
              new Column("tekort_referentie", BIGINT, "persons", "All parameters at waarde."),
              new Column("tekort_laag", BIGINT, "persons", "This one at laag."),
              new Column("tekort_hoog", BIGINT, "persons", "This one at hoog."),
              new Column("verschil_laag", BIGINT, "persons", "tekort_laag - tekort_referentie."),
              new Column("verschil_hoog", BIGINT, "persons", "tekort_hoog - tekort_referentie."),
              new Column("uitslag", BIGINT, "persons", "Between tekort_laag and tekort_hoog."),
              new Column(
                  "rang", INT, "", "1 moves tekort most; parameters that move it alike share one."),
              new Column(
                  "bron",
                  TEXT,
                  "",
                  "Where the parameter and its range come from; of totaal null when sectors"
                      + " differ.")),
          List.of("regio_code", "sector", "rang", "parameter"),
          List.of("regio_code", "sector", "parameter"));

  private static Column limit(String name, String meaning) {
    return new Column(name, BIGINT, "persons", meaning);
  }

  private static Column factor(String name, String meaning) {
    return new Column(name, VALUE, "factor", meaning);
  }

  private static Column flow(String name, String meaning) {
    return new Column(name, BIGINT, "persons", meaning);
  }

  private StaffingTables() {}
}
