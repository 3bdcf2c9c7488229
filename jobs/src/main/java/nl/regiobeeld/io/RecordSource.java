package nl.regiobeeld.io;

import java.io.Serializable;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import nl.regiobeeld.region.Names;
import nl.regiobeeld.region.Register;
import nl.regiobeeld.source.SourceFile;
import org.apache.spark.api.java.JavaSparkContext;
import org.apache.spark.broadcast.Broadcast;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SparkSession;
import org.apache.spark.sql.connector.catalog.SupportsRead;
import org.apache.spark.sql.connector.catalog.Table;
import org.apache.spark.sql.connector.catalog.TableCapability;
import org.apache.spark.sql.connector.catalog.TableProvider;
import org.apache.spark.sql.connector.expressions.Transform;
import org.apache.spark.sql.connector.read.ScanBuilder;
import org.apache.spark.sql.types.StructType;
import org.apache.spark.sql.util.CaseInsensitiveStringMap;
import org.apache.spark.util.SerializableConfiguration;

/**
 * Source files as a source of Spark. Spark makes one by its name and tells it no more than texts,
 * so what is to be read waits here until it asks.
 */
public final class RecordSource implements TableProvider {
  private static final String WAITING = "waiting";
  private static final Map<String, RecordTable> TABLES = new ConcurrentHashMap<>();

  /** What all readers of a run share. */
  record Shared(List<SourceFile> files, Register register, Names names) implements Serializable {}

  /** The records of these files. */
  static Dataset<Row> read(SparkSession spark, Shared shared) {
    JavaSparkContext context = JavaSparkContext.fromSparkContext(spark.sparkContext());
    SerializableConfiguration hadoop =
        new SerializableConfiguration(spark.sparkContext().hadoopConfiguration());
    String key = UUID.randomUUID().toString();
    TABLES.put(key, new RecordTable(context.broadcast(shared), context.broadcast(hadoop)));
    try {
      return spark.read().format(RecordSource.class.getName()).option(WAITING, key).load();
    } finally {
      TABLES.remove(key);
    }
  }

  @Override
  public StructType inferSchema(CaseInsensitiveStringMap options) {
    return Records.SCHEMA;
  }

  @Override
  public Table getTable(
      StructType schema, Transform[] partitioning, Map<String, String> properties) {
    return TABLES.get(properties.get(WAITING));
  }

  /** The files as a table. */
  private record RecordTable(Broadcast<Shared> shared, Broadcast<SerializableConfiguration> hadoop)
      implements Table, SupportsRead {
    @Override
    public String name() {
      return "records";
    }

    @Override
    @SuppressWarnings("deprecation")
    public StructType schema() {
      return Records.SCHEMA;
    }

    @Override
    public Set<TableCapability> capabilities() {
      return Set.of(TableCapability.BATCH_READ);
    }

    @Override
    public ScanBuilder newScanBuilder(CaseInsensitiveStringMap options) {
      return new RecordScan(shared, hadoop);
    }
  }
}
