package nl.regiobeeld.indicator;

import java.util.Arrays;
import java.util.stream.Stream;
import org.apache.spark.sql.Column;
import org.apache.spark.sql.functions;

/** Columns by their names. */
final class Named {
  private Named() {}

  /** All of these, in this order. */
  static Column[] columns(String[] names, String... more) {
    return Stream.concat(Arrays.stream(names), Arrays.stream(more))
        .map(name -> functions.col(name))
        .toArray(Column[]::new);
  }
}
