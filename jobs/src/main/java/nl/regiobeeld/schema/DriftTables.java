package nl.regiobeeld.schema;

import static nl.regiobeeld.schema.Column.Type.BIGINT;
import static nl.regiobeeld.schema.Column.Type.INT;
import static nl.regiobeeld.schema.Column.Type.TEXT;
import static nl.regiobeeld.schema.Columns.BESTAND;
import static nl.regiobeeld.schema.Columns.BRON;
import static nl.regiobeeld.schema.Columns.REGIO_SOORT;

import java.util.List;

/** The tables that tell what the input consists of and what changed in it. */
public final class DriftTables {
  /** The columns of the input files. */
  public static final Table KOLOMMEN =
      new Table(
          "kolommen",
          "input file x column (x figure, if a column holds several); of OData v4 observations also"
              + " the measure codes in its used rows",
          List.of(
              BRON,
              BESTAND,
              new Column("kolom", TEXT, "", "Column name as the file has it, or measure code."),
              new Column(
                  "gebruik",
                  TEXT,
                  "",
                  "waarde (holds values), sleutel (tells what they are about) or ongebruikt."),
              new Column("meting", TEXT, "", "What it measures; null without values."),
              new Column("eenheid", TEXT, "", "%, euro, aantal, …; null without values."),
              new Column("leeftijd", TEXT, "years", "Age range, where the column itself has one."),
              new Column("geslacht", TEXT, "", "Sex, where the column itself has one."),
              new Column("titel", TEXT, "", "The publisher's title of the column, if known."),
              new Column("omschrijving", TEXT, "", "The publisher's explanation, if known."),
              new Column("periode", INT, "year", "Year of the file; null when its rows tell.")),
          List.of("bron", "bestand"),
          List.of("bron", "bestand", "kolom", "meting", "leeftijd", "geslacht"));

  /** How far the sources cover the country. */
  public static final Table DEKKING =
      new Table(
          "dekking",
          "bron x periode x regio_soort",
          List.of(
              BRON,
              new Column("periode", INT, "year", "Year that the values are about."),
              REGIO_SOORT,
              new Column("regios", BIGINT, "regions", "Regions with a value."),
              new Column("waarden", BIGINT, "values", "Observations with a value."),
              new Column("leeg", BIGINT, "values", "Observations without one.")),
          List.of("bron", "periode", "regio_soort"),
          List.of("bron", "periode", "regio_soort"));

  /** What changed in the input. */
  public static final Table VERANDERINGEN =
      new Table(
          "veranderingen",
          "difference with the inputs of the edition that was current when the run began; none in a"
              + " first edition",
          List.of(
              BRON,
              new Column("onderwerp", TEXT, "", "bron, kolom, code, regio or dekking."),
              new Column(
                  "soort",
                  TEXT,
                  "",
                  "nieuw, weg, hernoemd, geherdefinieerd, meer or minder; see methode.md."),
              new Column("naam", TEXT, "", "Which column, code (dimension=code), region, period."),
              new Column("was", TEXT, "", "In the earlier edition; null when new."),
              new Column("werd", TEXT, "", "In this edition; null when gone."),
              new Column("toelichting", TEXT, "", "Why or in which periods, in Dutch.")),
          List.of("bron"),
          List.of("bron", "onderwerp", "soort", "naam"));

  private DriftTables() {}
}
