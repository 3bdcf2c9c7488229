package nl.regiobeeld.schema;

import static nl.regiobeeld.schema.Column.Type.BIGINT;
import static nl.regiobeeld.schema.Column.Type.BOOLEAN;
import static nl.regiobeeld.schema.Column.Type.INT;
import static nl.regiobeeld.schema.Column.Type.MONEY;
import static nl.regiobeeld.schema.Column.Type.TEXT;
import static nl.regiobeeld.schema.Column.Type.VALUE;

import java.util.List;
import java.util.Optional;

/** The tables of an edition. */
public final class Tables {
  /** Version of the tables' shape; raised when a column changes its meaning or disappears. */
  public static final int VERSION = 1;

  private static final Column REGIO_CODE =
      new Column("regio_code", TEXT, "", "CBS code of the region, or the id of an own region.");
  private static final Column REGIO_NAAM =
      new Column("regio_naam", TEXT, "", "The register's name for the region.");
  private static final Column REGIO_SOORT =
      new Column(
          "regio_soort",
          TEXT,
          "",
          "land, landsdeel, provincie, corop, ggd, zorgkantoor, gemeente, wijk, buurt or eigen.");
  private static final Column BRON =
      new Column(
          "bron",
          TEXT,
          "",
          "The publisher's table id (85012NED) or vektis; -indeling-YYYY behind it: a file in an"
              + " older indeling than another about the same year.");
  private static final Column BESTAND =
      new Column("bestand", TEXT, "", "Name of the input file, without folders.");
  private static final Column VERHOUDING =
      new Column(
          "verhouding",
          VALUE,
          "ratio",
          "Region divided by the Netherlands (costs: realised by expected), rounded half up.");
  private static final Column BAND =
      new Column(
          "band",
          INT,
          "1-5",
          "Colour band of the unrounded ratio: 1 < 0.95 <= 2 < 0.98 <= 3 < 1.02 <= 4 < 1.05 <= 5.");
  private static final Column KLEUR =
      new Column(
          "kleur",
          TEXT,
          "",
          "groen, lichtgroen, geel, oranje or rood by band and polarity; null when neutral.");
  private static final Column STATUS =
      new Column(
          "status",
          TEXT,
          "",
          "ok, voorlopig, geschat, onmogelijk, onbekend, geen_landelijke_waarde or"
              + " niet_gepubliceerd.");

  /** Survey and model indicators per region. */
  public static final Table INDICATOREN =
      new Table(
          "indicatoren",
          "regio x indicator x leeftijd x geslacht x periode x bron",
          List.of(
              REGIO_CODE,
              REGIO_NAAM,
              REGIO_SOORT,
              new Column("indicator", TEXT, "", "Id of the indicator, see conf/indicators.yaml."),
              new Column("eenheid", TEXT, "", "Unit of waarde, mostly %."),
              new Column("leeftijd", TEXT, "years", "Age range: 18+, 18-64, 65+, …"),
              new Column("geslacht", TEXT, "", "totaal, man or vrouw."),
              new Column("periode", INT, "year", "Year of the survey."),
              new Column("waarde", VALUE, "eenheid", "The region's value."),
              new Column("ondergrens", VALUE, "eenheid", "Published lower 95 % limit of waarde."),
              new Column("bovengrens", VALUE, "eenheid", "Published upper 95 % limit of waarde."),
              new Column("landelijk", VALUE, "eenheid", "The Netherlands in the same source."),
              VERHOUDING,
              BAND,
              KLEUR,
              new Column("oordeel", TEXT, "", "beter, gelijk or slechter; null: not judged yet."),
              STATUS,
              BRON,
              new Column(
                  "methode", TEXT, "", "gepubliceerd, overgenomen, modelschatting or gewogen."),
              new Column(
                  "voorkeur",
                  BOOLEAN,
                  "",
                  "True on the one row to use of all sources for the same key.")),
          List.of("regio_code", "indicator", "periode", "leeftijd", "geslacht"));

  /** Realised against expected Zvw costs per region. */
  public static final Table ZORGKOSTEN =
      new Table(
          "zorgkosten",
          "regio x jaar x zorgsoort x niveau x leeftijd",
          List.of(
              REGIO_CODE,
              REGIO_NAAM,
              REGIO_SOORT,
              new Column("jaar", INT, "year", "Year in which the care was given."),
              new Column("zorgsoort", TEXT, "", "Care type, group of care types, or totaal."),
              new Column("niveau", TEXT, "", "kolom, groep or totaal."),
              new Column("leeftijd", TEXT, "years", "totaal, 0-64 or 65+."),
              new Column("verzekerdejaren", VALUE, "years", "Insured years behind the costs."),
              new Column("kosten", MONEY, "euro", "Declared costs."),
              new Column(
                  "gerealiseerd", MONEY, "euro per insured year", "kosten / verzekerdejaren."),
              new Column(
                  "verwacht",
                  MONEY,
                  "euro per insured year",
                  "National costs per sex and age class, applied to the region's insured years."),
              VERHOUDING,
              BAND,
              KLEUR,
              STATUS,
              BRON),
          List.of("regio_code", "jaar", "niveau", "zorgsoort", "leeftijd"));

  /** Gemeenten of all indelingen in one. */
  public static final Table OMGEREKEND = ConversionTable.of(REGIO_CODE, REGIO_NAAM, STATUS, BRON);

  /** Every value read, with the place it came from. */
  public static final Table WAARNEMINGEN =
      new Table(
          "waarnemingen",
          "conformed observation (a field of a used row)",
          List.of(
              BRON,
              BESTAND,
              new Column("regel", BIGINT, "line", "Line of the value's record; the header is 1."),
              new Column("kolom", TEXT, "", "Column name as the file has it."),
              new Column("ruwe_waarde", TEXT, "", "The field as it stands in the file."),
              new Column(
                  "meting", TEXT, "", "Indicator, zorgsoort, inwoners, bsn, verzekerdejaren."),
              new Column("eenheid", TEXT, "", "%, euro, aantal, personen, …"),
              REGIO_CODE,
              REGIO_NAAM,
              new Column("leeftijd", TEXT, "years", "Age range or age class."),
              new Column("geslacht", TEXT, "", "totaal, man or vrouw."),
              new Column("periode", INT, "year", "Year that the value is about."),
              new Column("waarde", VALUE, "eenheid", "The field as a number."),
              new Column("ondergrens", VALUE, "eenheid", "Lower 95 % limit, from its own record."),
              new Column("bovengrens", VALUE, "eenheid", "Upper 95 % limit, from its own record."),
              new Column("regel_ondergrens", BIGINT, "line", "Line of the lower limit's record."),
              new Column("ruwe_ondergrens", TEXT, "", "The lower limit as it stands in the file."),
              new Column("regel_bovengrens", BIGINT, "line", "Line of the upper limit's record."),
              new Column("ruwe_bovengrens", TEXT, "", "The upper limit as it stands in the file."),
              STATUS),
          List.of("bron", "bestand", "regel"));

  /** The input files. */
  public static final Table BRONNEN =
      new Table(
          "bronnen",
          "input file",
          List.of(
              BRON,
              BESTAND,
              new Column("sha256", TEXT, "", "SHA-256 of the file as received."),
              new Column("bytes", BIGINT, "bytes", "Size of the file as received."),
              new Column("rijen", BIGINT, "rows", "Data rows: gebruikt + apart + afgekeurd."),
              new Column("gebruikt", BIGINT, "rows", "Rows whose values are used."),
              new Column("apart", BIGINT, "rows", "Rows set aside, see table apart."),
              new Column("afgekeurd", BIGINT, "rows", "Rejected rows, see table afgekeurd."),
              new Column(
                  "periode", INT, "year", "Year of its rows; the last if there are several."),
              new Column("licentie", TEXT, "", "How the data may be used and whom to name.")),
          List.of("bron", "bestand"));

  /** Rejected rows. */
  public static final Table AFGEKEURD =
      new Table(
          "afgekeurd",
          "rejected row",
          List.of(
              BRON,
              BESTAND,
              new Column("regel", BIGINT, "line", "Line of the record; the header is 1."),
              new Column("kolom", TEXT, "", "The column that caused the rejection."),
              new Column("waarde", TEXT, "", "The field as it stands in the file."),
              new Column("reden", TEXT, "", "Why, in Dutch.")),
          List.of("bron", "bestand", "regel"));

  /** Rows that were set aside, counted per reason. */
  public static final Table APART =
      new Table(
          "apart",
          "input file x reason",
          List.of(
              BRON,
              BESTAND,
              new Column("reden", TEXT, "", "Why the rows are set aside, in Dutch."),
              new Column("rijen", BIGINT, "rows", "How many.")),
          List.of("bron", "bestand", "reden"));

  /** Whether the sums of what was used, set aside and rejected make up the files' own sums. */
  public static final Table AANSLUITING =
      new Table(
          "aansluiting",
          "Vektis year x cost column",
          List.of(
              BRON,
              new Column("jaar", INT, "year", "Year of the files."),
              new Column("zorgsoort", TEXT, "", "Care type (niveau kolom)."),
              new Column("bestandstotaal", MONEY, "euro", "Sum over all rows of the files."),
              new Column("gebruikt", MONEY, "euro", "kosten of NL00 in table zorgkosten."),
              new Column("restrij", MONEY, "euro", "Sum over rows set aside."),
              new Column("afgekeurd", MONEY, "euro", "Sum over rejected rows."),
              new Column("verschil", MONEY, "euro", "What is left unexplained: always 0.00.")),
          List.of("bron", "jaar", "zorgsoort"));

  private static final List<Table> ALL =
      List.of(
          INDICATOREN,
          ZORGKOSTEN,
          OMGEREKEND,
          WAARNEMINGEN,
          BRONNEN,
          AFGEKEURD,
          APART,
          AANSLUITING);

  private Tables() {}

  /** All tables, the most asked for first. */
  public static List<Table> all() {
    return ALL;
  }

  /** The table with this name, if there is one. */
  public static Optional<Table> named(String name) {
    return ALL.stream().filter(table -> table.name().equals(name)).findFirst();
  }
}
