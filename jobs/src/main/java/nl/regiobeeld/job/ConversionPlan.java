package nl.regiobeeld.job;

import static org.apache.spark.sql.types.DataTypes.IntegerType;
import static org.apache.spark.sql.types.DataTypes.LongType;
import static org.apache.spark.sql.types.DataTypes.StringType;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import nl.regiobeeld.region.Carry;
import nl.regiobeeld.region.Carry.Carried;
import nl.regiobeeld.region.Part;
import nl.regiobeeld.region.Register;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.apache.spark.sql.SparkSession;
import org.apache.spark.sql.types.StructType;

/** What every gemeente of one indeling is made of in each source's own indeling. */
final class ConversionPlan {
  private static final StructType PARTS =
      new StructType()
          .add("bron", StringType)
          .add("periode", IntegerType)
          .add("tabel", StringType)
          .add("voorrang", IntegerType)
          .add("regio_code", StringType)
          .add("regio_naam", StringType)
          .add("samenstelling", StringType)
          .add("aantal", LongType)
          .add("oorsprong", StringType)
          .add("aandeel", Shares.TYPE);

  /** More than any year, so that a method outweighs an indeling. */
  private static final int METHOD = 10_000;

  private final Register register;
  private final Coverage coverage;
  private final Map<String, Integer> methods;
  private final int indeling;

  /**
   * A plan.
   *
   * @param methods table id to the place of its method in the order of preference; 0 when absent
   * @param indeling the year whose indeling is wanted
   */
  ConversionPlan(Register register, Coverage coverage, Map<String, Integer> methods, int indeling) {
    this.register = register;
    this.coverage = coverage;
    this.methods = methods;
    this.indeling = indeling;
  }

  /** The rows that {@code Conversion} carries values with. */
  Dataset<Row> parts(SparkSession spark) {
    Carry carry = new Carry(register);
    List<Row> rows = new ArrayList<>();
    coverage
        .indelingen()
        .forEach(
            (source, year) -> {
              Carried carried = carry.between(coverage.gemeenten().get(source), year, indeling);
              carried.parts().forEach((code, parts) -> rows.addAll(parts(source, code, parts)));
              carried.unclear().forEach((code, all) -> rows.addAll(unclear(source, code, all)));
            });
    return spark.createDataFrame(rows, PARTS);
  }

  private List<Row> parts(SourcePeriod source, String code, List<Part> parts) {
    String made = parts.stream().map(Part::toString).collect(Collectors.joining(" + "));
    return parts.stream()
        .map(
            part ->
                row(source, code, made, parts.size(), part.origin(), Shares.decimal(part.share())))
        .toList();
  }

  private List<Row> unclear(SourcePeriod source, String code, Set<String> origins) {
    String made = String.join(" + ", origins) + " (deel onbekend)";
    return origins.stream()
        .map(origin -> row(source, code, made, origins.size(), origin, null))
        .toList();
  }

  private Row row(
      SourcePeriod source, String code, String made, int count, String origin, BigDecimal share) {
    return RowFactory.create(
        source.source(),
        source.period(),
        OlderFiles.table(source.source()),
        precedence(source),
        code,
        register.gemeenten().get(code).name(),
        made,
        (long) count,
        origin,
        share);
  }

  /** The better method first, of one method the newer indeling. */
  private int precedence(SourcePeriod source) {
    int method = methods.getOrDefault(OlderFiles.table(source.source()), 0);
    return METHOD * (method + 1) - coverage.indelingen().get(source);
  }
}
