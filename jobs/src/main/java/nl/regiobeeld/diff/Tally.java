package nl.regiobeeld.diff;

import static nl.regiobeeld.diff.Pairs.differs;
import static org.apache.spark.sql.functions.abs;
import static org.apache.spark.sql.functions.coalesce;
import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.concat;
import static org.apache.spark.sql.functions.concat_ws;
import static org.apache.spark.sql.functions.count;
import static org.apache.spark.sql.functions.lit;
import static org.apache.spark.sql.functions.max;
import static org.apache.spark.sql.functions.struct;
import static org.apache.spark.sql.functions.sum;
import static org.apache.spark.sql.functions.when;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import nl.regiobeeld.diff.TableDiff.Largest;
import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;

/** Counts the pairs of a table by what became of them and why. */
final class Tally {
  private static final String NUMBER = "decimal(28,6)";

  private final String table;
  private final Columns columns;

  Tally(String table, Columns columns) {
    this.table = table;
    this.columns = columns;
  }

  /**
   * How a table differs.
   *
   * @param pairs with their causes
   */
  TableDiff of(Dataset<Row> pairs) {
    List<Column> sums = new ArrayList<>();
    for (String number : columns.numbers()) {
      sums.add(max(when(changed(number), largest(number))).as("m_" + number));
      sums.add(count(when(changed(number), lit(1))).as("n_" + number));
    }
    List<Row> rows =
        pairs
            .groupBy(Pairs.KIND, Attribution.CAUSE)
            .agg(sum(Pairs.COUNT).as("rijen"), sums.toArray(Column[]::new))
            .collectAsList();
    return result(rows);
  }

  private static Column changed(String number) {
    return col(Pairs.KIND).equalTo("gewijzigd").and(differs(number));
  }

  private Column largest(String number) {
    Column was = Pairs.was(number).cast(NUMBER);
    Column now = Pairs.now(number).cast(NUMBER);
    return struct(
        coalesce(abs(now.minus(was)), lit(BigDecimal.ZERO).cast(NUMBER)).as("grootte"),
        key(columns).as("sleutel"),
        was.as("was"),
        now.as("werd"));
  }

  /**
   * The key's columns as one text, {@code regio_code=ZL;periode=2020}, those without value left
   * out; all columns when there is no key.
   */
  static Column key(Columns columns) {
    List<String> names = columns.isKeyed() ? columns.key() : columns.values();
    return concat_ws(
        ";",
        names.stream()
            .map(name -> concat(lit(name + "="), Pairs.either(columns, name).cast("string")))
            .toArray(Column[]::new));
  }

  private TableDiff result(List<Row> rows) {
    Map<String, Long> kinds = new HashMap<>();
    Map<Cause, Long> causes = new EnumMap<>(Cause.class);
    for (Row row : rows) {
      long count = row.getAs("rijen");
      kinds.merge(row.getAs(Pairs.KIND), count, Long::sum);
      String cause = row.getAs(Attribution.CAUSE);
      if (cause != null) {
        causes.merge(Cause.valueOf(cause.toUpperCase(Locale.ROOT)), count, Long::sum);
      }
    }
    long same = kinds.getOrDefault("gelijk", 0L);
    long changed = kinds.getOrDefault("gewijzigd", 0L);
    long gone = kinds.getOrDefault("alleen_was", 0L);
    long fresh = kinds.getOrDefault("alleen_werd", 0L);
    return new TableDiff(
        table,
        same + changed + gone,
        same + changed + fresh,
        same,
        changed,
        gone,
        fresh,
        causes,
        columns.isKeyed(),
        columns.nieuw(),
        columns.vervallen(),
        columns.retyped(),
        columns.numbers().stream().flatMap(number -> largest(rows, number).stream()).toList());
  }

  private static List<Largest> largest(List<Row> rows, String number) {
    long count = rows.stream().mapToLong(row -> row.<Long>getAs("n_" + number)).sum();
    return rows.stream()
        .map(row -> row.<Row>getAs("m_" + number))
        .filter(most -> most != null)
        .max(Comparator.comparing(most -> most.<BigDecimal>getAs("grootte")))
        .map(most -> largest(number, count, most))
        .map(List::of)
        .orElse(List.of());
  }

  private static Largest largest(String number, long count, Row most) {
    BigDecimal was = most.getAs("was");
    BigDecimal now = most.getAs("werd");
    BigDecimal difference = was == null || now == null ? null : now.subtract(was);
    return new Largest(number, count, most.getAs("sleutel"), was, now, difference);
  }
}
