package nl.regiobeeld.diff;

import static org.apache.spark.sql.functions.abs;
import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.lit;
import static org.apache.spark.sql.functions.max;
import static org.apache.spark.sql.functions.struct;
import static org.apache.spark.sql.functions.when;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import nl.regiobeeld.diff.Movements.Flip;
import nl.regiobeeld.diff.Movements.Part;
import nl.regiobeeld.model.Colour;
import nl.regiobeeld.model.RegionKind;
import nl.regiobeeld.schema.ResultTables;
import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.functions;

/**
 * The figures that people look at: rows with a verhouding, the preferred ones where sources
 * overlap, of the regions that a regiobeeld is about; of costs the groups and the total, as single
 * care types of a few people move most and mean least.
 *
 * @param region only this one, of costs with every care type; none: own regions, provincies, GGD
 *     regions and the country
 * @param limit how many rows a list has at most
 */
public record Figures(Optional<String> region, int limit) {
  /** The tables that have such figures. */
  public static final List<String> TABLES =
      List.of(ResultTables.INDICATOREN.name(), ResultTables.ZORGKOSTEN.name());

  private static final List<String> KINDS =
      Stream.of(RegionKind.EIGEN, RegionKind.PROVINCIE, RegionKind.GGD, RegionKind.LAND)
          .map(RegionKind::label)
          .toList();

  private static final List<String> SUBJECT =
      List.of("regio_code", "meting", "niveau", "leeftijd", "geslacht");

  private static final List<String> SAID =
      List.of("periode", "verhouding", "kleur", "bron", "regio_naam");

  /** What the figures of a table did between two editions. */
  public Movements between(String table, Dataset<Row> before, Dataset<Row> after) {
    Dataset<Row> was = figures(before);
    Dataset<Row> now = figures(after);
    Dataset<Row> newest = side(newest(was), newest(now), SUBJECT);
    List<String> withPeriod = Stream.concat(SUBJECT.stream(), Stream.of("periode")).toList();
    Dataset<Row> sameYear = side(was, now, withPeriod).where(col("was").notEqual(col("werd")));
    Dataset<Row> flipped = newest.where(col("kleur_was").notEqual(col("kleur_werd")));
    return new Movements(
        table,
        part(table, newest.where(col("periode_was").notEqual(col("periode_werd")))),
        part(table, sameYear),
        flips(flipped),
        first(table, flipped, crossing().desc()));
  }

  private Dataset<Row> figures(Dataset<Row> rows) {
    List<String> there = List.of(rows.columns());
    Dataset<Row> wanted = rows.where(col("verhouding").isNotNull()).where(isWanted(there));
    return wanted.select(
        col("regio_code"),
        col("regio_naam"),
        named(there, "meting", "indicator", "zorgsoort"),
        named(there, "niveau", "niveau"),
        named(there, "leeftijd", "leeftijd"),
        named(there, "geslacht", "geslacht"),
        named(there, "periode", "periode", "jaar").cast("int").as("periode"),
        col("verhouding").cast("decimal(18,6)").as("verhouding"),
        named(there, "kleur", "kleur"),
        named(there, "bron", "bron"));
  }

  private Column isWanted(List<String> there) {
    Column preferred = there.contains("voorkeur") ? col("voorkeur") : lit(true);
    Column ofGroups = there.contains("niveau") ? col("niveau").notEqual("kolom") : lit(true);
    return region
        .map(code -> col("regio_code").equalTo(code))
        .orElse(col("regio_soort").isin(KINDS.toArray()).and(ofGroups))
        .and(preferred);
  }

  /** The first of these columns that the edition has. */
  private static Column named(List<String> there, String name, String... candidates) {
    return Arrays.stream(candidates)
        .filter(there::contains)
        .findFirst()
        .map(functions::col)
        .orElse(lit(null).cast("string"))
        .as(name);
  }

  private static Dataset<Row> newest(Dataset<Row> figures) {
    Column[] subject = SUBJECT.stream().map(functions::col).toArray(Column[]::new);
    Column[] said = SAID.stream().map(functions::col).toArray(Column[]::new);
    List<Column> selected = new ArrayList<>(List.of(subject));
    SAID.forEach(name -> selected.add(col("nieuwste." + name).as(name)));
    return figures
        .groupBy(subject)
        .agg(max(struct(said)).as("nieuwste"))
        .select(selected.toArray(Column[]::new));
  }

  /** Both editions' figures about the same. */
  private static Dataset<Row> side(Dataset<Row> before, Dataset<Row> after, List<String> same) {
    Dataset<Row> was = before.alias("a");
    Dataset<Row> now = after.alias("b");
    Column about =
        same.stream()
            .map(name -> col("a." + name).eqNullSafe(col("b." + name)))
            .reduce(Column::and)
            .orElseThrow();
    List<Column> selected = new ArrayList<>();
    SUBJECT.forEach(name -> selected.add(col("b." + name).as(name)));
    selected.add(col("b.regio_naam").as("regio_naam"));
    selected.add(col("a.verhouding").as("was"));
    selected.add(col("b.verhouding").as("werd"));
    selected.add(col("b.verhouding").minus(col("a.verhouding")).as("verschil"));
    for (String name : List.of("periode", "kleur", "bron")) {
      selected.add(col("a." + name).as(name + "_was"));
      selected.add(col("b." + name).as(name + "_werd"));
    }
    return was.join(now, about).select(selected.toArray(Column[]::new));
  }

  /** From the green side of yellow to the red one or back. */
  private static Column crossing() {
    Column was = rank("kleur_was");
    Column now = rank("kleur_werd");
    return was.multiply(now).lt(0);
  }

  /** Below zero on the good side of yellow, above it on the bad side. */
  private static Column rank(String colour) {
    List<Colour> colours = List.of(Colour.values());
    Column rank = lit(null).cast("int");
    for (Colour each : colours) {
      int fromYellow = colours.indexOf(each) - colours.indexOf(Colour.GEEL);
      rank = when(col(colour).equalTo(each.label()), lit(fromYellow)).otherwise(rank);
    }
    return rank;
  }

  private static List<Flip> flips(Dataset<Row> flipped) {
    return flipped
        .groupBy("kleur_was", "kleur_werd")
        .count()
        .orderBy(col("count").desc(), col("kleur_was"), col("kleur_werd"))
        .collectAsList()
        .stream()
        .map(row -> new Flip(row.getString(0), row.getString(1), row.getLong(2)))
        .toList();
  }

  private Part part(String table, Dataset<Row> figures) {
    return new Part(figures.count(), first(table, figures));
  }

  private List<Movement> first(String table, Dataset<Row> figures, Column... before) {
    List<Column> order = new ArrayList<>(List.of(before));
    order.add(abs(col("verschil")).desc());
    SUBJECT.forEach(name -> order.add(col(name)));
    order.add(col("periode_werd"));
    return figures.orderBy(order.toArray(Column[]::new)).limit(limit).collectAsList().stream()
        .map(row -> movement(table, row))
        .toList();
  }

  private static Movement movement(String table, Row row) {
    return new Movement(
        table,
        row.getAs("regio_code"),
        row.getAs("regio_naam"),
        row.getAs("meting"),
        row.getAs("niveau"),
        row.getAs("leeftijd"),
        row.getAs("geslacht"),
        row.<Integer>getAs("periode_was"),
        row.<Integer>getAs("periode_werd"),
        row.getAs("was"),
        row.getAs("werd"),
        row.getAs("verschil"),
        row.getAs("kleur_was"),
        row.getAs("kleur_werd"),
        row.getAs("bron_was"),
        row.getAs("bron_werd"));
  }
}
