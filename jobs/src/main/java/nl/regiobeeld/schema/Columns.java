package nl.regiobeeld.schema;

import static nl.regiobeeld.schema.Column.Type.INT;
import static nl.regiobeeld.schema.Column.Type.TEXT;
import static nl.regiobeeld.schema.Column.Type.VALUE;

/** Columns that several tables have. */
final class Columns {
  static final Column REGIO_CODE =
      new Column("regio_code", TEXT, "", "CBS code of the region, or the id of an own region.");

  static final Column REGIO_NAAM =
      new Column("regio_naam", TEXT, "", "The register's name for the region.");

  static final Column REGIO_SOORT =
      new Column(
          "regio_soort",
          TEXT,
          "",
          "land, landsdeel, provincie, corop, ggd, zorgkantoor, gemeente, wijk, buurt or eigen.");

  static final Column BRON =
      new Column(
          "bron",
          TEXT,
          "",
          "The publisher's table id (85012NED) or vektis; -indeling-YYYY behind it: a file in an"
              + " older indeling than another about the same year.");

  static final Column BESTAND =
      new Column(
          "bestand",
          TEXT,
          "",
          "Name of the input file; before it the zip, folder or source it came in, if that tells it"
              + " apart.");

  static final Column VERHOUDING =
      new Column(
          "verhouding",
          VALUE,
          "ratio",
          "Region divided by the Netherlands (costs: realised by expected), rounded half up.");

  static final Column BAND =
      new Column(
          "band",
          INT,
          "1-5",
          "Colour band of the unrounded ratio: 1 < 0.95 <= 2 < 0.98 <= 3 < 1.02 <= 4 < 1.05 <= 5.");

  static final Column KLEUR =
      new Column(
          "kleur",
          TEXT,
          "",
          "groen, lichtgroen, geel, oranje or rood by band and polarity; null when neutral.");

  static final Column JAREN =
      new Column(
          "jaren",
          INT,
          "years",
          "Over how many years, periode the last, waarde is a mean; mostly 1.");

  static final Column UITSPLITSING =
      new Column(
          "uitsplitsing",
          TEXT,
          "",
          "What else the value is split by, as dimension=category; mostly empty.");

  static final Column STATUS =
      new Column(
          "status",
          TEXT,
          "",
          "ok, voorlopig, geschat, onmogelijk, onbekend, tekst, patientenstop,"
              + " geen_landelijke_waarde, geen_achterstand, te_weinig_punten or"
              + " niet_gepubliceerd.");

  static final Column INDICATOR =
      new Column("indicator", TEXT, "", "Id of the indicator, see conf/indicators.yaml.");

  static final Column LEEFTIJD =
      new Column("leeftijd", TEXT, "years", "Age range: 18+, 18-64, 65+, …");

  static final Column GESLACHT = new Column("geslacht", TEXT, "", "totaal, man or vrouw.");

  private Columns() {}
}
