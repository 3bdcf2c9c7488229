package nl.regiobeeld.schema;

import static nl.regiobeeld.schema.Column.Type.INT;
import static nl.regiobeeld.schema.Column.Type.TEXT;
import static nl.regiobeeld.schema.Column.Type.VALUE;

import java.util.List;

/** The tables of what initiatives spare in personnel, and of other sums that plans print. */
public final class InitiativeTables {
  private static final String PERSONS = "persons";

  private static final Column FORMULE =
      new Column(
          "formule", TEXT, "", "Arithmetic over the parameters; percentages are divided by 100.");

  private static final Column PARAMETERS =
      new Column(
          "parameters",
          TEXT,
          "",
          "name=value unit, with | between them, values as printed; ? is not printed.");

  private static final Column STATUS =
      new Column(
          "status", TEXT, "", "ok; onbekend when the number cannot be worked out from its text.");

  /** What each initiative spares, as printed and worked out again. */
  public static final Table INITIATIEVEN =
      new Table(
          "initiatieven",
          "initiative x regio",
          List.of(
              new Column("id", TEXT, "", "Id of the initiative, see conf/initiatives."),
              new Column("naam", TEXT, "", "What it is called."),
              new Column("thema", TEXT, "", "Theme of the plan."),
              new Column("ontvangen_van", TEXT, "", "Who sent it in."),
              new Column(
                  "gepubliceerd",
                  VALUE,
                  PERSONS,
                  "Personnel spared as its explanation prints it (appendix A, or the region's own"
                      + " file); of a range the middle, of a number for several an equal part."),
              new Column(
                  "gepubliceerd_b",
                  VALUE,
                  PERSONS,
                  "The same in its description (appendix B); null when there is none."),
              new Column(
                  "herrekend",
                  VALUE,
                  PERSONS,
                  "What the formula gives; null when a parameter is not printed."),
              new Column("verschil", VALUE, PERSONS, "herrekend - gepubliceerd."),
              new Column(
                  "oordeel",
                  TEXT,
                  "",
                  "klopt (rounded half up to whole persons the same, or within the range),"
                      + " afronding (less than one person off, or explained by rounded parameters),"
                      + " wijkt_af, onvolledig (a parameter is not printed) or dubbel (counted"
                      + " already as dubbel_met)."),
              FORMULE,
              new Column("toelichting", TEXT, "", "What the verdict rests on."),
              new Column(
                  "laag",
                  VALUE,
                  PERSONS,
                  "Lower end of the printed range; without one the smallest of the three numbers."),
              new Column(
                  "hoog",
                  VALUE,
                  PERSONS,
                  "Upper end of the printed range; without one the largest of the three numbers."),
              Columns.REGIO_CODE,
              Columns.REGIO_NAAM,
              new Column(
                  "lezing",
                  TEXT,
                  "",
                  "gedrukt: the text prints the formula; eenvoudigste lezing: it prints the numbers"
                      + " only; opgegeven: from the region's own file."),
              PARAMETERS,
              new Column("dubbel_met", TEXT, "", "Id of the initiative that counts the same."),
              new Column(
                  "gedeeld_door",
                  INT,
                  "",
                  "Over how many initiatives the printed number and the formula are divided."),
              new Column("vindplaats", TEXT, "", "document:lines of the plan, or file:line."),
              new Column("bron", TEXT, "", "plan or initiatieven (the region's own file)."),
              STATUS),
          List.of("regio_code", "thema", "id"),
          List.of("regio_code", "id"));

  /** From shortage to rest. */
  public static final Table WATERVAL =
      new Table(
          "waterval",
          "regio x variant x stap",
          List.of(
              Columns.REGIO_CODE,
              Columns.REGIO_NAAM,
              new Column(
                  "variant",
                  TEXT,
                  "",
                  "gedrukt (the plan's own total), bijlage_a, bijlage_b, herrekend,"
                      + " herrekend_zonder_dubbel, herrekend_zonder_grootste (without both)."),
              new Column("volgorde", INT, "", "Place of the step, variants after each other."),
              new Column(
                  "stap",
                  TEXT,
                  "",
                  "tekort, impact: theme, impact_totaal, rest, aanvullende_bronnen,"
                      + " rest_na_aanvullend."),
              new Column("laag", VALUE, PERSONS, "Lower end; of a rest with the highest impact."),
              new Column("waarde", VALUE, PERSONS, "Persons."),
              new Column("hoog", VALUE, PERSONS, "Upper end; of a rest with the lowest impact."),
              new Column("aandeel_pct", VALUE, "%", "waarde in percent of tekort."),
              new Column("toelichting", TEXT, "", "What is in it."),
              new Column(
                  "status", TEXT, "", "ok; onbekend when the region's shortage is not known.")),
          List.of("regio_code", "volgorde"),
          List.of("regio_code", "variant", "stap"));

  /** Sums that plans print, worked out again. */
  public static final Table REKENCONTROLE =
      new Table(
          "rekencontrole",
          "printed sum",
          List.of(
              new Column("id", TEXT, "", "Id of the sum, see conf/sums.yaml."),
              new Column("omschrijving", TEXT, "", "What it is about."),
              new Column(
                  "soort",
                  TEXT,
                  "",
                  "som (the plan prints gedrukt as the outcome of its sum) or vergelijking (gedrukt"
                      + " is another printed number that the outcome is set beside; oordeel tells"
                      + " whether they are the same, not that a sum is wrong)."),
              FORMULE,
              PARAMETERS,
              new Column("eenheid", TEXT, "", "Unit of the outcome."),
              new Column("gedrukt", VALUE, "eenheid", "As printed; of a range the middle."),
              new Column("gedrukt_laag", VALUE, "eenheid", "Lower end of the printed range."),
              new Column("gedrukt_hoog", VALUE, "eenheid", "Upper end of the printed range."),
              new Column("herrekend", VALUE, "eenheid", "What the formula gives."),
              new Column("verschil", VALUE, "eenheid", "herrekend - gedrukt."),
              new Column(
                  "afgerond_op", VALUE, "eenheid", "To multiples of what the plan rounds it."),
              new Column(
                  "oordeel",
                  TEXT,
                  "",
                  "klopt, afronding (less than afgerond_op off, or explained by rounded"
                      + " parameters), wijkt_af or onvolledig."),
              new Column("toelichting", TEXT, "", "What the verdict rests on."),
              new Column("vindplaats", TEXT, "", "document:lines of the plan."),
              STATUS),
          List.of("id"),
          List.of("id"));

  private InitiativeTables() {}
}
