package nl.regiobeeld.check;

import static org.apache.spark.sql.functions.coalesce;
import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.collect_list;
import static org.apache.spark.sql.functions.concat;
import static org.apache.spark.sql.functions.count;
import static org.apache.spark.sql.functions.explode;
import static org.apache.spark.sql.functions.lit;
import static org.apache.spark.sql.functions.max;
import static org.apache.spark.sql.functions.max_by;
import static org.apache.spark.sql.functions.min;
import static org.apache.spark.sql.functions.min_by;
import static org.apache.spark.sql.functions.regexp_replace;
import static org.apache.spark.sql.functions.size;
import static org.apache.spark.sql.functions.when;
import static org.apache.spark.sql.functions.xxhash64;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import nl.regiobeeld.model.Refusal;
import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.expressions.Window;

/**
 * Decides which records count when several are about the same thing.
 *
 * <p>Twice in one file: both are rejected. In two files with the same values: the first counts, the
 * other is set aside. In two files with different values: refused. A limit without its value: set
 * aside.
 */
public final class Decisions {
  private static final List<String> SUBJECT =
      List.of(
          "bron",
          "regio_code",
          "leeftijd",
          "geslacht",
          "periode",
          "jaren",
          "uitsplitsing",
          "onderdeel");
  private static final List<String> PLACE = List.of("bestand_nr", "record_nr");

  private static final String CELLS =
      "array<struct<meting_nr:int,ruw:string,waarde:decimal(18,6),status:string>>";

  private Decisions() {}

  /**
   * The records with their final uitkomst, reden and cellen.
   *
   * @param records as {@code io.Records} gives them, with bron and bestand
   * @param measures bestand_nr and meting_nr to the columns meting and meting_leeftijd
   * @throws Refusal when two files give different values for one key
   */
  public static Dataset<Row> settle(Dataset<Row> records, Dataset<Row> measures) {
    if (isPlain(records)) {
      return records;
    }
    Dataset<Row> counted = counted(records);
    Dataset<Row> repeated =
        counted
            .where("in_bestand > 1")
            .select(decision("afgekeurd", lit("dubbele sleutel in dit bestand")));
    Dataset<Row> shared = shared(records, counted, measures);
    refuseConflicts(shared);
    Dataset<Row> decisions = repeated.unionByName(overlap(shared)).unionByName(orphans(counted));
    return apply(records, decisions);
  }

  /**
   * Whether every key has one value and at most one of each limit, as nearly always. Of a key only
   * eight bytes are compared: if two keys have the same, that is found out by looking closer.
   */
  private static boolean isPlain(Dataset<Row> records) {
    return records
        .where("uitkomst = 'gebruikt'")
        .groupBy(xxhash64(columns(SUBJECT)).as("sleutel"))
        .agg(countOf("waarde"), countOf("ondergrens"), countOf("bovengrens"))
        .where("waarde != 1 or ondergrens > 1 or bovengrens > 1")
        .isEmpty();
  }

  private static Column countOf(String margin) {
    return count(when(col("marge").equalTo(margin), lit(1))).as(margin);
  }

  /** The places of used records with how often their key occurs in their file and in all. */
  private static Dataset<Row> counted(Dataset<Row> records) {
    Column[] key = columns(SUBJECT, "marge");
    Column[] keyInFile = columns(SUBJECT, "marge", "bestand_nr");
    return records
        .where("uitkomst = 'gebruikt'")
        .select(columns(SUBJECT, "marge", "bestand_nr", "record_nr"))
        .withColumn("in_bestand", count("*").over(Window.partitionBy(keyInFile)))
        .withColumn("in_alle", count("*").over(Window.partitionBy(key)));
  }

  /** The cells of records whose key other files have too. */
  private static Dataset<Row> shared(
      Dataset<Row> records, Dataset<Row> counted, Dataset<Row> measures) {
    Dataset<Row> places = counted.where("in_bestand = 1 and in_alle > 1").select(columns(PLACE));
    return records
        .join(places, names(PLACE), "left_semi")
        .withColumn("cel", explode(col("cellen")))
        .withColumn("meting_nr", col("cel.meting_nr"))
        .join(measures, names(List.of("bestand_nr", "meting_nr")), "inner")
        .withColumn(
            "tekst",
            coalesce(
                regexp_replace(col("cel.waarde").cast("string"), "\\.?0+$", ""), lit("no value")))
        .withColumn(
            "eerste",
            min("bestand_nr")
                .over(Window.partitionBy(columns(SUBJECT, "marge", "meting", "meting_leeftijd"))));
  }

  private static void refuseConflicts(Dataset<Row> shared) {
    Dataset<Row> first =
        shared
            .groupBy(columns(SUBJECT, "marge", "meting", "meting_leeftijd"))
            .agg(
                min("tekst").as("a"),
                max("tekst").as("b"),
                min_by(col("bestand"), col("tekst")).as("bestand_a"),
                max_by(col("bestand"), col("tekst")).as("bestand_b"))
            .where("a != b");
    for (Row row : first.takeAsList(1)) {
      List<String> files =
          Stream.of("a", "b")
              .map(each -> row.getAs("bestand_" + each) + " (" + row.getAs(each) + ")")
              .sorted()
              .toList();
      throw Refusal.input(
          "%s and %s give different values for the same key: %s of %s, %s, %s %s; leave one of them out of --in"
              .formatted(
                  files.get(0),
                  files.get(1),
                  row.<String>getAs("meting"),
                  row.<String>getAs("regio_code"),
                  row.<Integer>getAs("periode"),
                  row.<String>getAs("leeftijd"),
                  row.<String>getAs("geslacht")));
    }
  }

  /** Records of later files keep only the cells that no earlier file has. */
  private static Dataset<Row> overlap(Dataset<Row> shared) {
    return shared
        .groupBy(columns(PLACE))
        .agg(
            collect_list(when(col("eerste").equalTo(col("bestand_nr")), col("cel"))).as("cellen"),
            min("eerste").as("eerste"))
        .withColumn("leeg", size(col("cellen")).equalTo(0))
        .select(
            col("bestand_nr"),
            col("record_nr"),
            when(col("leeg"), "apart").otherwise("gebruikt").as("besluit"),
            when(col("leeg"), "zelfde waarden staan al in een ander bestand")
                .otherwise("")
                .as("waarom"),
            col("cellen").as("over"));
  }

  private static Dataset<Row> orphans(Dataset<Row> counted) {
    Dataset<Row> values =
        counted.where("marge = 'waarde' and in_bestand = 1").select(columns(SUBJECT)).distinct();
    return counted
        .where("marge != 'waarde' and in_bestand = 1")
        .join(values, names(SUBJECT), "left_anti")
        .select(decision("apart", lit("grens zonder waarde")));
  }

  private static Dataset<Row> apply(Dataset<Row> records, Dataset<Row> decisions) {
    Dataset<Row> one =
        decisions
            .groupBy(columns(PLACE))
            .agg(
                min("besluit").as("besluit"),
                min_by(col("waarom"), col("besluit")).as("waarom"),
                min_by(col("over"), col("besluit")).as("over"));
    return records
        .join(one, names(PLACE), "left_outer")
        .withColumn("uitkomst", coalesce(col("besluit"), col("uitkomst")))
        .withColumn("reden", coalesce(col("waarom"), col("reden")))
        .withColumn(
            "kolom", when(col("besluit").equalTo("afgekeurd"), "sleutel").otherwise(col("kolom")))
        .withColumn(
            "ruwe_waarde",
            when(
                    col("besluit").equalTo("afgekeurd"),
                    concat(
                        col("regio_code"),
                        lit(" "),
                        col("leeftijd"),
                        lit(" "),
                        col("geslacht"),
                        lit(" "),
                        col("periode"),
                        when(
                                col("uitsplitsing").notEqual(""),
                                concat(lit(" "), col("uitsplitsing")))
                            .otherwise("")))
                .otherwise(col("ruwe_waarde")))
        .withColumn("cellen", when(size(col("over")).gt(0), col("over")).otherwise(col("cellen")))
        .drop("besluit", "waarom", "over");
  }

  private static Column[] decision(String outcome, Column reason) {
    return new Column[] {
      col("bestand_nr"),
      col("record_nr"),
      lit(outcome).as("besluit"),
      reason.as("waarom"),
      lit(null).cast(CELLS).as("over")
    };
  }

  private static Column[] columns(List<String> names, String... more) {
    Column[] columns =
        Arrays.copyOf(
            names.stream().map(n -> col(n)).toArray(Column[]::new), names.size() + more.length);
    for (int i = 0; i < more.length; i++) {
      columns[names.size() + i] = col(more[i]);
    }
    return columns;
  }

  private static String[] names(List<String> columns) {
    return columns.toArray(String[]::new);
  }
}
