package nl.regiobeeld.job;

import static org.apache.spark.sql.types.DataTypes.IntegerType;
import static org.apache.spark.sql.types.DataTypes.LongType;
import static org.apache.spark.sql.types.DataTypes.StringType;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import nl.regiobeeld.config.OwnRegion;
import nl.regiobeeld.model.Region;
import nl.regiobeeld.model.RegionKind;
import nl.regiobeeld.region.Gemeente;
import nl.regiobeeld.region.Reference;
import nl.regiobeeld.region.Register;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.apache.spark.sql.SparkSession;
import org.apache.spark.sql.types.StructType;

/** The small tables of regions and who belongs to them. */
final class RegionFrames {
  private static final StructType MEMBERSHIP =
      new StructType()
          .add("gemeente_code", StringType)
          .add("regio_code", StringType)
          .add("regio_naam", StringType)
          .add("regio_soort", StringType);

  private final SparkSession spark;
  private final Reference reference;
  private final List<OwnRegion> own;

  RegionFrames(SparkSession spark, Reference reference, List<OwnRegion> own) {
    this.spark = spark;
    this.reference = reference;
    this.own = own;
  }

  /** regio_code, regio_naam of gemeenten and areas. */
  Dataset<Row> regions() {
    Register register = reference.register();
    List<Row> rows = new ArrayList<>();
    register.areas().values().forEach(a -> rows.add(RowFactory.create(a.code(), a.name())));
    register.gemeenten().values().forEach(g -> rows.add(RowFactory.create(g.code(), g.name())));
    return spark.createDataFrame(
        rows, new StructType().add("regio_code", StringType).add("regio_naam", StringType));
  }

  /** gemeente_code, regio_code, regio_naam, regio_soort: every region of every gemeente. */
  Dataset<Row> membership() {
    List<Row> rows = new ArrayList<>();
    for (Map.Entry<String, List<Region>> entry : regionsOf().entrySet()) {
      for (Region region : entry.getValue()) {
        rows.add(
            RowFactory.create(entry.getKey(), region.code(), region.name(), region.kind().label()));
      }
    }
    return spark.createDataFrame(rows, MEMBERSHIP);
  }

  /** Table samenstelling: the gemeenten of every region that has them. */
  Dataset<Row> composition() {
    Dataset<Row> names =
        regions()
            .withColumnRenamed("regio_code", "gemeente_code")
            .withColumnRenamed("regio_naam", "gemeente_naam");
    return membership()
        .where("regio_soort != 'gemeente'")
        .join(names, new String[] {"gemeente_code"}, "inner")
        .join(equals().drop("regio_naam"), new String[] {"regio_code"}, "left_outer");
  }

  /** regio_code, regio_naam, gelijk_aan of own regions that equal a published one. */
  Dataset<Row> equals() {
    List<Row> rows = new ArrayList<>();
    for (OwnRegion region : own) {
      region.equalTo().ifPresent(to -> rows.add(RowFactory.create(region.id(), region.name(), to)));
    }
    return spark.createDataFrame(
        rows,
        new StructType()
            .add("regio_code", StringType)
            .add("regio_naam", StringType)
            .add("gelijk_aan", StringType));
  }

  /**
   * bron, periode, regio_code, leden: how many gemeenten each region had in a source's indeling.
   *
   * @param indelingen source and period to the year of their indeling
   */
  Dataset<Row> sizes(Map<SourcePeriod, Integer> indelingen) {
    Map<String, List<Region>> regionsOf = regionsOf();
    List<Row> rows = new ArrayList<>();
    indelingen.forEach(
        (source, year) -> {
          Map<String, Long> members = new HashMap<>();
          for (String gemeente : reference.register().existingIn(year)) {
            regionsOf.get(gemeente).forEach(r -> members.merge(r.code(), 1L, Long::sum));
          }
          members.forEach(
              (region, count) ->
                  rows.add(RowFactory.create(source.source(), source.period(), region, count)));
        });
    return spark.createDataFrame(
        rows,
        new StructType()
            .add("bron", StringType)
            .add("periode", IntegerType)
            .add("regio_code", StringType)
            .add("leden", LongType));
  }

  private Map<String, List<Region>> regionsOf() {
    Map<String, List<Region>> regions = new HashMap<>();
    for (Gemeente gemeente : reference.register().gemeenten().values()) {
      String code = gemeente.code();
      List<Region> list = new ArrayList<>();
      list.add(new Region(code, gemeente.name(), RegionKind.GEMEENTE));
      list.add(reference.register().areas().get(Region.NETHERLANDS));
      reference.areas().values().forEach(areaOf -> list.add(area(areaOf.get(code))));
      own.stream()
          .filter(region -> region.members().contains(code))
          .forEach(region -> list.add(new Region(region.id(), region.name(), RegionKind.EIGEN)));
      regions.put(code, list);
    }
    return regions;
  }

  private Region area(String code) {
    return reference.register().areas().get(code);
  }

  /** The codes of all regions that rows can be about, wijken and buurten aside. */
  Set<String> codes() {
    Set<String> codes = new TreeSet<>(reference.register().areas().keySet());
    codes.addAll(reference.register().gemeenten().keySet());
    own.forEach(region -> codes.add(region.id()));
    return codes;
  }
}
