package nl.regiobeeld.indicator;

import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.struct;
import static org.apache.spark.sql.functions.udf;
import static org.apache.spark.sql.functions.when;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.Optional;
import nl.regiobeeld.model.Polarity;
import nl.regiobeeld.statistic.Judgement;
import nl.regiobeeld.statistic.Limits;
import nl.regiobeeld.statistic.Side;
import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.apache.spark.sql.api.java.UDF1;
import org.apache.spark.sql.expressions.UserDefinedFunction;
import org.apache.spark.sql.types.DataType;
import org.apache.spark.sql.types.DataTypes;
import org.apache.spark.sql.types.StructType;

/**
 * Adds what {@link Certainty} tells to rows with limits.
 *
 * <p>A function of our own, as the formulas must be the very ones that the published cases are
 * tested on; only the few rows with limits go through it.
 */
final class Judging {
  private static final String[] INPUT = {
    "waarde",
    "ondergrens",
    "bovengrens",
    "ondergrens_998",
    "bovengrens_998",
    "landelijk",
    "landelijk_onder",
    "landelijk_boven",
    "aandeel",
    "eenheid",
    "polariteit"
  };

  private static final String[] LIMITS = {
    "ondergrens_998", "bovengrens_998", "verhouding_onder", "verhouding_boven"
  };

  private static final String[] WORDS = {"ligging", "oordeel", "oordeel_998"};

  private static final UserDefinedFunction CERTAINTY =
      udf((UDF1<Row, Row>) Judging::certainty, output());

  private Judging() {}

  /**
   * The rows with ondergrens_998, bovengrens_998, verhouding_onder, verhouding_boven, ligging,
   * oordeel and oordeel_998; without limits all null.
   *
   * @param rows with {@link #INPUT}'s columns, the 99.8 % limits null where they are not known
   */
  static Dataset<Row> of(Dataset<Row> rows) {
    Column limited =
        col("waarde")
            .isNotNull()
            .and(col("ondergrens").isNotNull())
            .and(col("bovengrens").isNotNull());
    Column input = struct(Arrays.stream(INPUT).map(name -> col(name)).toArray(Column[]::new));
    Dataset<Row> judged = rows.withColumn("zekerheid", when(limited, CERTAINTY.apply(input)));
    for (String name : output().fieldNames()) {
      judged = judged.withColumn(name, col("zekerheid." + name));
    }
    return judged.drop("zekerheid");
  }

  private static Row certainty(Row row) {
    double value = number(row, "waarde").orElseThrow();
    Limits limits = limits(row, "ondergrens", "bovengrens").orElseThrow();
    boolean percent = "%".equals(row.getAs("eenheid"));
    Certainty certainty =
        Certainty.of(
            new Certainty.Known(value, limits, percent),
            limits(row, "ondergrens_998", "bovengrens_998"),
            number(row, "landelijk"),
            limits(row, "landelijk_onder", "landelijk_boven"),
            number(row, "aandeel").orElse(0.0),
            Polarity.ofLabel(row.getAs("polariteit")).orElse(Polarity.NEUTRAL));
    return RowFactory.create(
        lower(Optional.of(certainty.wide())),
        upper(Optional.of(certainty.wide())),
        lower(certainty.ratio()),
        upper(certainty.ratio()),
        certainty.side().map(Side::label).orElse(null),
        certainty.judgement().map(Judgement::label).orElse(null),
        certainty.sharp().map(Judgement::label).orElse(null));
  }

  private static Optional<Double> number(Row row, String column) {
    return Optional.ofNullable(row.<BigDecimal>getAs(column)).map(BigDecimal::doubleValue);
  }

  private static Optional<Limits> limits(Row row, String lower, String upper) {
    return number(row, lower)
        .flatMap(least -> number(row, upper).map(most -> Limits.of(least, most)));
  }

  private static BigDecimal lower(Optional<Limits> limits) {
    return limits
        .filter(each -> each.lower().isPresent())
        .map(each -> Certainty.rounded(each.lower().getAsDouble()))
        .orElse(null);
  }

  private static BigDecimal upper(Optional<Limits> limits) {
    return limits.map(each -> Certainty.rounded(each.upper())).orElse(null);
  }

  private static StructType output() {
    DataType value = DataTypes.createDecimalType(18, 6);
    StructType type = new StructType();
    for (String name : LIMITS) {
      type = type.add(name, value);
    }
    for (String name : WORDS) {
      type = type.add(name, DataTypes.StringType);
    }
    return type;
  }
}
