package nl.regiobeeld.io;

import java.io.IOException;
import java.io.UncheckedIOException;
import nl.regiobeeld.source.RecordParser;
import nl.regiobeeld.source.SourceFile;
import org.apache.spark.broadcast.Broadcast;
import org.apache.spark.sql.catalyst.InternalRow;
import org.apache.spark.sql.connector.read.Batch;
import org.apache.spark.sql.connector.read.InputPartition;
import org.apache.spark.sql.connector.read.PartitionReader;
import org.apache.spark.sql.connector.read.PartitionReaderFactory;
import org.apache.spark.sql.connector.read.Scan;
import org.apache.spark.sql.connector.read.ScanBuilder;
import org.apache.spark.sql.connector.read.SupportsPushDownRequiredColumns;
import org.apache.spark.sql.types.StructType;
import org.apache.spark.util.SerializableConfiguration;

/** How Spark reads records: only the columns it needs, one task for each part of a file. */
final class RecordScan implements ScanBuilder, SupportsPushDownRequiredColumns, Scan, Batch {
  private final Broadcast<RecordSource.Shared> shared;
  private final Broadcast<SerializableConfiguration> hadoop;
  private StructType wanted = Records.SCHEMA;

  RecordScan(Broadcast<RecordSource.Shared> shared, Broadcast<SerializableConfiguration> hadoop) {
    this.shared = shared;
    this.hadoop = hadoop;
  }

  @Override
  public void pruneColumns(StructType required) {
    wanted = required;
  }

  @Override
  public Scan build() {
    return this;
  }

  @Override
  public StructType readSchema() {
    return wanted;
  }

  @Override
  public String description() {
    return "records of %d files".formatted(shared.value().files().size());
  }

  @Override
  public Batch toBatch() {
    return this;
  }

  @Override
  public InputPartition[] planInputPartitions() {
    return RecordPart.of(shared.value().files()).toArray(InputPartition[]::new);
  }

  @Override
  public PartitionReaderFactory createReaderFactory() {
    return new Readers(shared, hadoop, wanted);
  }

  /** Makes the readers, where their tasks run. */
  private record Readers(
      Broadcast<RecordSource.Shared> shared,
      Broadcast<SerializableConfiguration> hadoop,
      StructType wanted)
      implements PartitionReaderFactory {
    @Override
    public PartitionReader<InternalRow> createReader(InputPartition partition) {
      RecordPart part = (RecordPart) partition;
      RecordSource.Shared all = shared.value();
      SourceFile source = all.files().get(part.file());
      RecordParser parser = source.layout().parser(all.register(), all.names());
      RowMaker maker = new RowMaker(wanted, part.file());
      OpenFile file = new OpenFile(source, hadoop.value().value());
      try {
        return new FileRows(file, part, maker, parser, ByteRecords.BUFFER);
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }
  }
}
