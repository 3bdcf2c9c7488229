package nl.regiobeeld.schema;

import static nl.regiobeeld.schema.Column.Type.INT;
import static nl.regiobeeld.schema.Column.Type.TEXT;
import static nl.regiobeeld.schema.Column.Type.VALUE;

import java.util.List;

/** The table of what drives the demand for care. */
public final class DriverTable {
  public static final Table VRAAGONTWIKKELING =
      new Table(
          "vraagontwikkeling",
          "regio x maat x onderwerp x jaar",
          List.of(
              Columns.REGIO_CODE,
              Columns.REGIO_NAAM,
              Columns.REGIO_SOORT,
              new Column(
                  "maat",
                  TEXT,
                  "",
                  "prevalentie_index, demografische_index_vraag, clienten_ouderenzorg,"
                      + " clienten_landelijke_trend, aandeel_55plus, aandeel_65plus,"
                      + " aandeel_80plus, grijze_druk or groene_druk; see Demand drivers in"
                      + " methode.md."),
              new Column(
                  "onderwerp",
                  TEXT,
                  "",
                  "The condition, sector or kind of clients; null where maat needs none."),
              new Column(
                  "jaar", INT, "year", "1 January of this year; of aandeel_55plus the year."),
              new Column("waarde", VALUE, "eenheid", "factor * teller / noemer."),
              new Column(
                  "eenheid", TEXT, "", "%, basisjaar = 100, personen, or per 100 20-64-jarigen."),
              new Column(
                  "landelijk", VALUE, "eenheid", "The Netherlands' waarde of the same jaar."),
              new Column(
                  "verhouding",
                  VALUE,
                  "ratio",
                  "waarde / landelijk; null for numbers of clients, which only grow with the"
                      + " region."),
              new Column(
                  "teller",
                  VALUE,
                  "people",
                  "What the measure follows in jaar: people of an age, persons with the condition,"
                      + " weighted use of care, staff of 55 and over."),
              new Column(
                  "noemer",
                  VALUE,
                  "people",
                  "The same in basisjaar (indices, clients), or what teller is a part of in"
                      + " jaar."),
              new Column(
                  "factor",
                  VALUE,
                  "",
                  "100, or for clients their number in basisjaar by the rates of zorggebruik."),
              new Column("basisjaar", INT, "year", "The year that an index or growth starts from."),
              new Column(
                  "soort",
                  TEXT,
                  "",
                  "telling (counted) or prognose (expected) population or staff of jaar."),
              new Column(
                  "bron",
                  TEXT,
                  "",
                  "The source of people or staff in jaar; of a year in between both, with +."),
              new Column(
                  "status",
                  TEXT,
                  "",
                  "ok; voorlopig: from provisional counts; geschat: between two years of the"
                      + " forecast; onbekend: the published ages do not make up the measure;"
                      + " geen_landelijke_waarde."),
              new Column("toelichting", TEXT, "", "How it was read, or why it is missing.")),
          List.of("regio_code", "maat", "onderwerp", "jaar"),
          List.of("regio_code", "maat", "onderwerp", "jaar"));

  private DriverTable() {}
}
