package nl.regiobeeld.diff;

import static org.apache.spark.sql.functions.broadcast;
import static org.apache.spark.sql.functions.coalesce;
import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.lit;
import static org.apache.spark.sql.functions.when;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.apache.spark.sql.types.DataTypes;
import org.apache.spark.sql.types.StructType;

/**
 * Gives every row that is not the same its cause. The first that can be it counts: the period or
 * file of its own source, the definition of what it measures, other inputs where it is made from
 * several, then settings and reference data, then the program.
 */
final class Attribution {
  /** Label of a {@link Cause}; null of rows that are the same. */
  static final String CAUSE = "_oorzaak";

  private static final String FOUND = "_gevonden";

  /** Columns of tables whose rows are also made from another source or period than their own. */
  private static final List<String> LINKS = List.of("weging_bron", "standaardjaar", "rangorde");

  private final Grounds grounds;
  private final Columns columns;

  Attribution(Grounds grounds, Columns columns) {
    this.grounds = grounds;
    this.columns = columns;
  }

  /** Adds {@link #CAUSE} to pairs. */
  Dataset<Row> add(Dataset<Row> pairs) {
    Dataset<Row> found = withOwn(pairs);
    Column cause =
        coalesce(col(FOUND), definition(), weighted(), lit(fallback().label()).cast("string"));
    return found.withColumn(CAUSE, when(col(Pairs.KIND).notEqual("gelijk"), cause)).drop(FOUND);
  }

  private Optional<String> period() {
    return Stream.of("periode", "jaar").filter(columns::has).findFirst();
  }

  private boolean isByFile() {
    return columns.has("bron") && columns.has("bestand");
  }

  private boolean isByPeriod() {
    return columns.has("bron") && period().isPresent();
  }

  private Dataset<Row> withOwn(Dataset<Row> pairs) {
    if (isByFile()) {
      List<Row> rows = new ArrayList<>();
      grounds
          .files()
          .forEach(
              (file, cause) ->
                  rows.add(RowFactory.create(file.bron(), file.bestand(), cause.label())));
      return lookedUp(pairs, rows, Pairs.either(columns, "bestand"));
    }
    if (isByPeriod()) {
      List<Row> rows = new ArrayList<>();
      grounds
          .moments()
          .forEach(
              (moment, cause) ->
                  rows.add(
                      RowFactory.create(
                          moment.bron(), Integer.toString(moment.periode()), cause.label())));
      return lookedUp(pairs, rows, Pairs.either(columns, period().get()).cast("string"));
    }
    return pairs.withColumn(FOUND, lit(null).cast("string"));
  }

  private Dataset<Row> lookedUp(Dataset<Row> pairs, List<Row> rows, Column what) {
    StructType schema =
        new StructType()
            .add("_bron", DataTypes.StringType)
            .add("_wat", DataTypes.StringType)
            .add(FOUND, DataTypes.StringType);
    Dataset<Row> found = pairs.sparkSession().createDataFrame(rows, schema);
    Column same =
        Pairs.either(columns, "bron").equalTo(col("_bron")).and(what.equalTo(col("_wat")));
    return pairs.join(broadcast(found), same, "left").drop("_bron", "_wat");
  }

  private Column definition() {
    return Stream.of("indicator", "zorgsoort", "meting")
        .filter(columns::has)
        .findFirst()
        .map(
            column ->
                when(
                    Pairs.either(columns, column).isin(grounds.definitions().toArray()),
                    lit(Cause.GEWIJZIGDE_DEFINITIE.label())))
        .orElse(lit(null).cast("string"));
  }

  /** A weighted mean follows from the people that weigh, too. */
  private Column weighted() {
    return columns.has("methode")
        ? when(
            Pairs.either(columns, "methode").equalTo("gewogen"), lit(grounds.following().label()))
        : lit(null).cast("string");
  }

  private Cause fallback() {
    boolean own = (isByFile() || isByPeriod()) && LINKS.stream().noneMatch(columns::has);
    return own ? grounds.ownInputsSame() : grounds.following();
  }
}
