package nl.regiobeeld.diff;

import static org.apache.spark.sql.functions.array;
import static org.apache.spark.sql.functions.array_compact;
import static org.apache.spark.sql.functions.array_repeat;
import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.explode;
import static org.apache.spark.sql.functions.lit;
import static org.apache.spark.sql.functions.struct;
import static org.apache.spark.sql.functions.when;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;

/**
 * Every difference of a table as rows of {@link #COLUMNS}, all text: one per changed column of a
 * changed row, and one per row that only one edition has, with its foremost value.
 */
public final class Tidy {
  /** The columns. */
  public static final List<String> COLUMNS =
      List.of(
          "tabel",
          "sleutel",
          "kolom",
          "was",
          "werd",
          "verschil",
          "oorzaak",
          "kleur_was",
          "kleur_werd");

  /** What stands in kolom when a row is told of that has no foremost value. */
  static final String ROW = "rij";

  private static final String THERE = "aanwezig";

  private final String table;
  private final Columns columns;

  Tidy(String table, Columns columns) {
    this.table = table;
    this.columns = columns;
  }

  /** A row about a table or a column as a whole. */
  static List<String> row(String table, String column, String was, String now, String cause) {
    return Collections.unmodifiableList(
        Arrays.asList(table, null, column, was, now, null, cause, null, null));
  }

  /** A row for each column that only one edition has. */
  List<List<String>> columnChanges() {
    List<List<String>> rows = new ArrayList<>();
    for (String column : columns.nieuw()) {
      rows.add(row(table, column, null, THERE, Cause.NIEUWE_KOLOM.label()));
    }
    for (String column : columns.vervallen()) {
      rows.add(row(table, column, THERE, null, Cause.VERVALLEN_KOLOM.label()));
    }
    return rows;
  }

  /** The differences among pairs with their causes, by key. */
  Dataset<Row> of(Dataset<Row> pairs) {
    Column lines =
        when(col(Pairs.KIND).equalTo("gewijzigd"), changed())
            .otherwise(array_repeat(whole(), col(Pairs.COUNT).cast("int")));
    return pairs
        .where(col(Pairs.KIND).notEqual("gelijk"))
        .select(
            lit(table).as("tabel"),
            Tally.key(columns).as("sleutel"),
            explode(lines).as("regel"),
            col(Attribution.CAUSE).as("oorzaak"),
            colour("alleen_werd", "was_").as("kleur_was"),
            colour("alleen_was", "werd_").as("kleur_werd"))
        .select(
            col("tabel"),
            col("sleutel"),
            col("regel.kolom"),
            col("regel.was"),
            col("regel.werd"),
            col("regel.verschil"),
            col("oorzaak"),
            col("kleur_was"),
            col("kleur_werd"))
        .orderBy("sleutel", "kolom", "was", "werd");
  }

  private Column colour(String absent, String side) {
    return columns.values().contains("kleur")
        ? when(col(Pairs.KIND).notEqual(absent), col(side + "kleur"))
        : lit(null).cast("string");
  }

  private Column changed() {
    Column[] each =
        columns.values().stream()
            .map(name -> when(Pairs.differs(name), line(name)))
            .toArray(Column[]::new);
    return array_compact(array(each));
  }

  private Column line(String name) {
    Column was = Pairs.was(name);
    Column now = Pairs.now(name);
    Column difference =
        columns.numbers().contains(name)
            ? now.cast("decimal(28,6)").minus(was.cast("decimal(28,6)"))
            : lit(null);
    return line(lit(name), was, now, difference);
  }

  private static Column line(Column name, Column was, Column now, Column difference) {
    return struct(
        name.as("kolom"),
        was.cast("string").as("was"),
        now.cast("string").as("werd"),
        difference.cast("string").as("verschil"));
  }

  /** A row that only one edition has. */
  private Column whole() {
    Column isNew = col(Pairs.KIND).equalTo("alleen_werd");
    Column there =
        line(
            lit(ROW),
            when(isNew, lit(null)).otherwise(lit(THERE)),
            when(isNew, lit(THERE)),
            lit(null));
    return foremost()
        .map(
            name -> {
              Column was = when(isNew, lit(null)).otherwise(Pairs.was(name));
              Column now = when(isNew, Pairs.now(name));
              return when(
                      Pairs.was(name).isNotNull().or(Pairs.now(name).isNotNull()),
                      line(lit(name), was, now, lit(null)))
                  .otherwise(there);
            })
        .orElse(there);
  }

  private Optional<String> foremost() {
    return Stream.concat(Stream.of("verhouding", "waarde"), columns.numbers().stream())
        .filter(columns.numbers()::contains)
        .findFirst();
  }
}
