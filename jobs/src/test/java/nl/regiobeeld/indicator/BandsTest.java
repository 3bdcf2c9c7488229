package nl.regiobeeld.indicator;

import static org.apache.spark.sql.functions.col;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import nl.regiobeeld.io.Sessions;
import nl.regiobeeld.model.Band;
import nl.regiobeeld.model.Colour;
import nl.regiobeeld.model.Polarity;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.apache.spark.sql.SparkSession;
import org.apache.spark.sql.types.StructType;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

class BandsTest {
  private static SparkSession spark;

  /** The session stays open: other test classes take the same one. */
  @BeforeAll
  static void openSession() {
    System.setProperty("spark.master", "local[2]");
    try {
      spark = Sessions.open();
    } finally {
      System.clearProperty("spark.master");
    }
  }

  /**
   * The expression multiplies decimals; the rule beside it knows whole tenths of a percent only.
   */
  @Test
  void everyPairOfOneDecimalPercentagesGetsTheExactBand() {
    Dataset<Row> pairs =
        spark
            .range(1, 1001)
            .toDF("r")
            .crossJoin(spark.range(1, 1001).toDF("n"))
            .selectExpr(
                "r",
                "n",
                "cast(r * 0.1BD as decimal(18, 6)) as regio",
                "cast(n * 0.1BD as decimal(18, 6)) as land",
                "case when 100 * r < 95 * n then 1 when 100 * r < 98 * n then 2"
                    + " when 100 * r < 102 * n then 3 when 100 * r < 105 * n then 4"
                    + " else 5 end as exact")
            .withColumn("band", Bands.band(col("regio"), col("land")));

    Row counts =
        pairs
            .selectExpr(
                "count(*)",
                "count_if(band <=> exact)",
                "count_if(regio * 10 = r and land * 10 = n)")
            .first();

    assertThat(counts.getLong(0)).isEqualTo(1_000_000);
    assertThat(counts.getLong(1)).as("pairs with the exact band").isEqualTo(1_000_000);
    assertThat(counts.getLong(2)).as("pairs that are what they say").isEqualTo(1_000_000);
  }

  @Test
  void thereIsNoBandWithoutBothValuesOrAboveANationalZero() {
    Dataset<Row> bands =
        spark
            .sql(
                "select cast(regio as decimal(18, 6)) as regio, cast(land as decimal(18, 6)) as"
                    + " land from values (null, 1), (1, null), (1, 0), (1, -1), (null, null) as"
                    + " t(regio, land)")
            .select(Bands.band(col("regio"), col("land")).as("band"));

    assertThat(bands.collectAsList()).hasSize(5).allMatch(row -> row.isNullAt(0));
  }

  @Test
  void theLargestStorableValuesStillHaveABand() {
    Row row =
        spark
            .sql("select cast('999999999999.999999' as decimal(18, 6)) as x")
            .select(Bands.band(col("x"), col("x")).as("band"))
            .first();

    assertThat(row.getInt(0)).isEqualTo(3);
  }

  @Test
  void coloursAreThoseOfTheModel() {
    List<String> expected = new ArrayList<>();
    List<Row> rows = new ArrayList<>();
    for (Polarity polarity : Polarity.values()) {
      for (Band band : Band.values()) {
        rows.add(RowFactory.create(band.number(), polarity.label()));
        expected.add(polarity.colour(band).map(Colour::label).orElse(null));
      }
    }
    List<Row> coloured =
        spark
            .createDataFrame(rows, StructType.fromDDL("band int, polariteit string"))
            .select(Bands.colour(col("band"), col("polariteit")))
            .collectAsList();

    assertThat(coloured).extracting(row -> row.getString(0)).isEqualTo(expected);
  }
}
