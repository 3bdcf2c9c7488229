package nl.regiobeeld.job;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import nl.regiobeeld.check.Presence;
import nl.regiobeeld.drift.Code;
import nl.regiobeeld.drift.Covered;
import nl.regiobeeld.drift.Field;
import nl.regiobeeld.drift.Field.Meaning;
import nl.regiobeeld.drift.Snapshot;
import nl.regiobeeld.io.Schemas;
import nl.regiobeeld.io.Store;
import nl.regiobeeld.model.RegionKind;
import nl.regiobeeld.schema.DriftTables;
import nl.regiobeeld.schema.InputTables;
import nl.regiobeeld.source.Catalogue;
import nl.regiobeeld.source.SourceFile;
import nl.regiobeeld.source.TableDefinition;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.apache.spark.sql.SparkSession;

/**
 * Reads what is compared of an edition; small, as there are few columns, codes, periods and regions
 * above wijk.
 */
final class Snapshots {
  private final Catalogue catalogue;

  Snapshots(Catalogue catalogue) {
    this.catalogue = catalogue;
  }

  /**
   * An edition as far as it is there.
   *
   * @param files source to the names of its files
   * @param hasColumns whether it has the table kolommen
   */
  Snapshot read(Store store, Map<String, List<String>> files, boolean hasColumns) {
    return new Snapshot(
        files,
        hasColumns ? fields(store) : List.of(),
        Presence.codes(store.read(InputTables.WAARNEMINGEN)).collectAsList().stream()
            .map(row -> new Code(row.getString(0), row.getInt(1), row.getString(2)))
            .toList(),
        Presence.regions(store.read(InputTables.WAARNEMINGEN)).collectAsList().stream()
            .map(Snapshots::covered)
            .toList());
  }

  /** Source to the names of its files. */
  static Map<String, List<String>> files(List<SourceFile> files) {
    return files.stream()
        .collect(
            Collectors.groupingBy(
                file -> file.layout().source(),
                TreeMap::new,
                Collectors.mapping(SourceFile::name, Collectors.toList())));
  }

  /** Table dekking. */
  static Dataset<Row> coverage(SparkSession spark, Snapshot snapshot) {
    List<Row> rows = new ArrayList<>();
    snapshot
        .totals()
        .forEach(
            (of, total) ->
                rows.add(
                    RowFactory.create(
                        of.source(),
                        of.period(),
                        of.kind(),
                        total.regions(),
                        total.values(),
                        total.empty())));
    return spark.createDataFrame(rows, Schemas.of(DriftTables.DEKKING)).coalesce(1);
  }

  private List<Field> fields(Store store) {
    return store.read(DriftTables.KOLOMMEN).collectAsList().stream().map(this::field).toList();
  }

  private Field field(Row row) {
    String source = row.getAs("bron");
    Integer period = row.getAs("periode");
    return new Field(
        source,
        tableName(source),
        period == null ? 0 : period,
        row.getAs("kolom"),
        new Meaning(
            row.getAs("gebruik"),
            row.getAs("meting"),
            row.getAs("eenheid"),
            row.getAs("leeftijd"),
            row.getAs("geslacht"),
            row.getAs("titel"),
            row.getAs("omschrijving")));
  }

  /** What ids of the same table have in common. */
  private String tableName(String source) {
    TableDefinition table = catalogue.tables().get(source);
    return table == null ? source : table.name();
  }

  private static Covered covered(Row row) {
    return new Covered(
        row.getAs("bron"),
        row.getAs("periode"),
        RegionKind.ofCode(row.getAs("soort")).orElse(RegionKind.EIGEN).label(),
        row.getAs("regio"),
        row.getAs("regios"),
        row.getAs("waarden"),
        row.getAs("leeg"));
  }
}
