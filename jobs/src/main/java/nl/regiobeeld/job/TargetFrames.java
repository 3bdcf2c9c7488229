package nl.regiobeeld.job;

import static org.apache.spark.sql.functions.broadcast;
import static org.apache.spark.sql.types.DataTypes.IntegerType;
import static org.apache.spark.sql.types.DataTypes.StringType;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import nl.regiobeeld.config.Target;
import nl.regiobeeld.config.Targets;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.apache.spark.sql.SparkSession;
import org.apache.spark.sql.types.DataType;
import org.apache.spark.sql.types.DataTypes;
import org.apache.spark.sql.types.StructType;

/** The small tables of KPIs and targets, as the settings have them. */
final class TargetFrames {
  private static final DataType VALUE = DataTypes.createDecimalType(18, 6);
  private static final StructType KPI =
      new StructType()
          .add("indicator", StringType)
          .add("eenheid", StringType)
          .add("soort", StringType)
          .add("per", IntegerType)
          .add("polariteit", StringType);
  private static final StructType TARGET =
      new StructType()
          .add("doel", StringType)
          .add("naam", StringType)
          .add("regio_code", StringType)
          .add("tabel", StringType)
          .add("meting", StringType)
          .add("leeftijd", StringType)
          .add("eenheid", StringType)
          .add("richting", StringType)
          .add("basis_gedrukt", VALUE)
          .add("basisjaar", IntegerType)
          .add("gedrukt", VALUE)
          .add("gedrukt_als", StringType)
          .add("streefjaar", IntegerType)
          .add("vindplaats", StringType)
          .add("toelichting", StringType);

  private final SparkSession spark;
  private final Targets targets;

  TargetFrames(SparkSession spark, Targets targets) {
    this.spark = spark;
    this.targets = targets;
  }

  /** indicator, eenheid, soort, per, polariteit. */
  Dataset<Row> kpis() {
    List<Row> rows = new ArrayList<>();
    targets
        .kpis()
        .forEach(
            (id, kpi) ->
                rows.add(
                    RowFactory.create(
                        id,
                        kpi.indicator().unit(),
                        kpi.kind().label(),
                        kpi.per(),
                        kpi.indicator().polarity().label())));
    return spark.createDataFrame(rows, KPI);
  }

  /**
   * One row per target and region, as {@link nl.regiobeeld.indicator.Goals} takes them.
   *
   * @param regions regio_code to regio_naam
   */
  Dataset<Row> targets(Dataset<Row> regions) {
    List<Row> rows = new ArrayList<>();
    for (Target target : targets.list()) {
      target.regions().forEach(region -> rows.add(row(target, region)));
    }
    return spark
        .createDataFrame(rows, TARGET)
        .join(broadcast(regions), new String[] {"regio_code"}, "left_outer");
  }

  private static Row row(Target target, String region) {
    BigDecimal printed = target.printed().orElse(null);
    return RowFactory.create(
        target.id(),
        target.name(),
        region,
        target.table(),
        target.measure(),
        target.age(),
        target.unit(),
        target.down() ? "omlaag" : "omhoog",
        target.basis().orElse(null),
        year(target.basisYear()),
        printed,
        printed == null ? null : target.as().label(),
        year(target.year()),
        target.place(),
        target.remark());
  }

  private static Integer year(int year) {
    return year == 0 ? null : year;
  }
}
