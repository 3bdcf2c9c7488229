package nl.regiobeeld.indicator;

import static org.apache.spark.sql.functions.broadcast;
import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.lit;
import static org.apache.spark.sql.functions.max;
import static org.apache.spark.sql.functions.substring;
import static org.apache.spark.sql.functions.when;

import java.math.BigDecimal;
import nl.regiobeeld.model.Kpi.Kind;
import nl.regiobeeld.model.Margins;
import nl.regiobeeld.model.Method;
import nl.regiobeeld.model.RegionKind;
import nl.regiobeeld.model.Status;
import nl.regiobeeld.source.Count;
import nl.regiobeeld.source.CountFile;
import nl.regiobeeld.statistic.Confidence;
import org.apache.spark.api.java.function.MapFunction;
import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Encoders;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.apache.spark.sql.types.DataType;
import org.apache.spark.sql.types.DataTypes;
import org.apache.spark.sql.types.StructType;

/** Indicators that a region counts itself, with limits that follow from the counts. */
public final class Counted {
  private static final DataType VALUE = DataTypes.createDecimalType(18, 6);
  private static final StructType SCHEMA =
      new StructType()
          .add("regio_code", DataTypes.StringType)
          .add("regio_naam", DataTypes.StringType)
          .add("regio_soort", DataTypes.StringType)
          .add("bron", DataTypes.StringType)
          .add("indicator", DataTypes.StringType)
          .add("eenheid", DataTypes.StringType)
          .add("leeftijd", DataTypes.StringType)
          .add("geslacht", DataTypes.StringType)
          .add("periode", DataTypes.IntegerType)
          .add("status", DataTypes.StringType)
          .add("methode", DataTypes.StringType)
          .add("waarde", VALUE)
          .add("ondergrens", VALUE)
          .add("bovengrens", VALUE)
          .add("ondergrens_998", VALUE)
          .add("bovengrens_998", VALUE)
          .add("teller", DataTypes.createDecimalType(26, 12))
          .add("noemer", DataTypes.createDecimalType(20, 6));

  private Counted() {}

  /**
   * The rows, in the columns of table indicatoren that come before the comparison; teller (times
   * what the unit is per) and noemer are the exact fraction that waarde is, null if it is none.
   *
   * @param observations table waarnemingen
   * @param kpis indicator, eenheid, soort, per
   * @param membership gemeente_code to regio_code, regio_naam and regio_soort
   * @param sizes bron, periode and regio_code to leden, the gemeenten that the region had
   */
  public static Dataset<Row> rows(
      Dataset<Row> observations, Dataset<Row> kpis, Dataset<Row> membership, Dataset<Row> sizes) {
    Dataset<Row> single = given(observations);
    Dataset<Row> ratios = single.where("teller is not null");
    Dataset<Row> people = ratios.unionByName(CountSums.together(ratios), true);
    Dataset<Row> leden = sizes.where(isCounts()).drop("bron");
    Dataset<Row> regions = CountSums.ofRegions(people, membership, leden);
    return valued(
        single
            .where("teller is null")
            .unionByName(people)
            .unionByName(regions, true)
            .join(broadcast(kpis), "indicator"));
  }

  private static Column isCounts() {
    return col("bron").equalTo(CountFile.SOURCE);
  }

  /** The numbers of each record beside each other. */
  private static Dataset<Row> given(Dataset<Row> observations) {
    Column id = substring(col("uitsplitsing"), CountFile.BREAKDOWN.length() + 1, Integer.MAX_VALUE);
    return observations
        .where(isCounts())
        .groupBy("regio_code", "regio_naam", "leeftijd", "geslacht", "periode", "uitsplitsing")
        .agg(
            number(Count.NUMERATOR).as("teller"),
            number(Count.DENOMINATOR).as("noemer"),
            number(Count.VALUE).as("gemeten"),
            number(Count.DEVIATION).as("afwijking"),
            number(Count.OBSERVATIONS).as("aantal"))
        .withColumn("indicator", id)
        .drop("uitsplitsing");
  }

  private static Column number(String measure) {
    return max(when(col("meting").equalTo(measure), col("waarde")));
  }

  private static Dataset<Row> valued(Dataset<Row> counts) {
    Column published = col("regio_code").rlike("^[A-Z]{2}[0-9]");
    return counts
        .withColumn(
            "regio_soort", when(published, Indicators.kind()).otherwise(RegionKind.EIGEN.label()))
        .map((MapFunction<Row, Row>) Counted::valued, Encoders.row(SCHEMA))
        .withColumn("jaren", lit(1))
        .withColumn("marges", when(col("bovengrens").isNotNull(), Margins.BEREKEND.label()));
  }

  private static Row valued(Row row) {
    Kind kind = Kind.ofLabel(row.getAs("soort")).orElseThrow();
    int per = row.getAs("per");
    BigDecimal numerator = row.getAs("teller");
    CountValue value =
        new CountValue(
            kind,
            per,
            numerator,
            row.getAs("noemer"),
            row.getAs("gemeten"),
            row.getAs("afwijking"),
            row.getAs("aantal"));
    return RowFactory.create(
        row.getAs("regio_code"),
        row.getAs("regio_naam"),
        row.getAs("regio_soort"),
        CountFile.SOURCE,
        row.getAs("indicator"),
        row.getAs("eenheid"),
        row.getAs("leeftijd"),
        row.getAs("geslacht"),
        row.getAs("periode"),
        Status.OK.label(),
        Method.GETELD.label(),
        value.value(),
        value.lower(Confidence.P95),
        value.upper(Confidence.P95),
        value.lower(Confidence.P998),
        value.upper(Confidence.P998),
        numerator == null ? null : numerator.multiply(BigDecimal.valueOf(per)),
        row.getAs("noemer"));
  }
}
