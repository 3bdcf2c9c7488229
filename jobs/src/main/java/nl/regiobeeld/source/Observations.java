package nl.regiobeeld.source;

import static org.apache.spark.sql.functions.broadcast;
import static org.apache.spark.sql.functions.coalesce;
import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.explode;
import static org.apache.spark.sql.functions.format_string;
import static org.apache.spark.sql.functions.not;
import static org.apache.spark.sql.functions.when;

import java.util.ArrayList;
import java.util.List;
import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;

/** Turns settled records into observations: one row per value, its limits folded in. */
public final class Observations {
  private static final String[] SUBJECT = {
    "bron", "meting", "regio_code", "leeftijd", "geslacht", "periode", "jaren", "uitsplitsing"
  };

  private Observations() {}

  /**
   * The observations of table waarnemingen.
   *
   * @param records settled records with bron and bestand
   * @param measures bestand_nr and meting_nr to kolomnaam, meting, eenheid, meting_leeftijd,
   *     meting_geslacht and schaal
   * @param regions regio_code to regio_naam
   */
  public static Dataset<Row> of(Dataset<Row> records, Dataset<Row> measures, Dataset<Row> regions) {
    Dataset<Row> cells = cells(records, measures);
    return withLimits(cells, sourcesWithLimits(records))
        .join(broadcast(regions), new String[] {"regio_code"}, "left_outer")
        .withColumn("regio_naam", coalesce(col("regio_naam"), wijkName()));
  }

  /** The few sources that publish limits; the others need not be joined with any. */
  private static List<Object> sourcesWithLimits(Dataset<Row> records) {
    List<Object> sources = new ArrayList<>();
    records
        .where("uitkomst = 'gebruikt' and marge != 'waarde'")
        .select("bron")
        .distinct()
        .collectAsList()
        .forEach(row -> sources.add(row.getString(0)));
    return sources;
  }

  private static Dataset<Row> withLimits(Dataset<Row> cells, List<Object> sources) {
    Column hasLimits = col("bron").isInCollection(sources);
    Dataset<Row> values = cells.where("marge = 'waarde'").drop("marge");
    Dataset<Row> limited =
        values
            .where(hasLimits)
            .join(limits(cells.where(hasLimits), "ondergrens"), SUBJECT, "left_outer")
            .join(limits(cells.where(hasLimits), "bovengrens"), SUBJECT, "left_outer");
    return values.where(not(hasLimits)).unionByName(limited, true);
  }

  private static Dataset<Row> cells(Dataset<Row> records, Dataset<Row> measures) {
    return records
        .where("uitkomst = 'gebruikt'")
        .drop("kolom", "ruwe_waarde")
        .withColumn("cel", explode(col("cellen")))
        .withColumn("meting_nr", col("cel.meting_nr"))
        .join(broadcast(measures), new String[] {"bestand_nr", "meting_nr"}, "inner")
        .select(
            col("bron"),
            col("bestand"),
            col("regel"),
            col("kolomnaam").as("kolom"),
            col("cel.ruw").as("ruwe_waarde"),
            col("schaal"),
            col("meting"),
            col("eenheid"),
            col("regio_code"),
            col("regio_label"),
            columnsOr("meting_leeftijd", "leeftijd"),
            columnsOr("meting_geslacht", "geslacht"),
            col("periode"),
            col("jaren"),
            col("uitsplitsing"),
            col("marge"),
            col("cel.waarde").as("waarde"),
            col("cel.status").as("status"));
  }

  /** What the column itself is about, else what the row is about. */
  private static Column columnsOr(String ofColumn, String ofRow) {
    return when(col(ofColumn).equalTo(""), col(ofRow)).otherwise(col(ofColumn)).as(ofRow);
  }

  private static Dataset<Row> limits(Dataset<Row> cells, String limit) {
    return cells
        .where(col("marge").equalTo(limit))
        .select(
            col("bron"),
            col("meting"),
            col("regio_code"),
            col("leeftijd"),
            col("geslacht"),
            col("periode"),
            col("jaren"),
            col("uitsplitsing"),
            col("waarde").as(limit),
            col("regel").as("regel_" + limit),
            col("ruwe_waarde").as("ruwe_" + limit));
  }

  /** Wijken and buurten are in no register: their gemeente's name and their code. */
  private static Column wijkName() {
    return format_string("%s (%s)", col("regio_label"), col("regio_code"));
  }
}
