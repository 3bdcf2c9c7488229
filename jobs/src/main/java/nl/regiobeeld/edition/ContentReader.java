package nl.regiobeeld.edition;

import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.math.BigInteger;
import java.security.MessageDigest;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;
import nl.regiobeeld.model.Sha256;
import org.apache.hadoop.conf.Configuration;
import org.apache.hadoop.fs.Path;
import org.apache.parquet.ParquetReadOptions;
import org.apache.parquet.column.ColumnDescriptor;
import org.apache.parquet.column.ColumnReader;
import org.apache.parquet.column.impl.ColumnReadStoreImpl;
import org.apache.parquet.column.page.PageReadStore;
import org.apache.parquet.hadoop.ParquetFileReader;
import org.apache.parquet.hadoop.util.HadoopInputFile;
import org.apache.parquet.schema.MessageType;

/** Reads what a Parquet file of flat rows says, by the columns that the file itself declares. */
final class ContentReader {
  private static final int NULL = 0;
  private static final int NUMBER = 1;
  private static final int BYTES = 2;

  private final MessageDigest digest = Sha256.digest();
  private final ByteArrayOutputStream row = new ByteArrayOutputStream();
  private final DataOutputStream values = new DataOutputStream(row);
  private BigInteger sum = BigInteger.ZERO;

  private ContentReader() {}

  /** What the file says. */
  static Content read(Configuration configuration, Path file) throws IOException {
    var input = HadoopInputFile.fromPath(file, configuration);
    try (ParquetFileReader reader =
        ParquetFileReader.open(input, ParquetReadOptions.builder().build())) {
      MessageType schema = reader.getFileMetaData().getSchema();
      ContentReader content = new ContentReader();
      long rows = 0;
      for (PageReadStore pages = reader.readNextRowGroup();
          pages != null;
          pages = reader.readNextRowGroup()) {
        content.add(
            readers(
                schema,
                new ColumnReadStoreImpl(
                    pages, new NoConverter(), schema, reader.getFileMetaData().getCreatedBy())),
            pages.getRowCount());
        rows += pages.getRowCount();
      }
      return new Content(columns(schema), rows, content.sum);
    }
  }

  private static String columns(MessageType schema) {
    return schema.getColumns().stream()
        .sorted(Comparator.comparing(ContentReader::name))
        .map(
            column ->
                name(column)
                    + " "
                    + column.getPrimitiveType().getPrimitiveTypeName()
                    + " "
                    + column.getPrimitiveType().getLogicalTypeAnnotation()
                    + "\n")
        .collect(Collectors.joining());
  }

  private static List<ColumnReader> readers(MessageType schema, ColumnReadStoreImpl store) {
    List<ColumnDescriptor> columns = new ArrayList<>(schema.getColumns());
    columns.sort(Comparator.comparing(ContentReader::name));
    return columns.stream().map(store::getColumnReader).toList();
  }

  private static String name(ColumnDescriptor column) {
    return String.join(".", column.getPath());
  }

  private void add(List<ColumnReader> columns, long rows) throws IOException {
    for (long i = 0; i < rows; i++) {
      row.reset();
      for (ColumnReader column : columns) {
        add(column);
        column.consume();
      }
      sum = sum.add(new BigInteger(1, digest.digest(row.toByteArray())));
    }
  }

  /** A value so that no two rows of different values give the same bytes. */
  private void add(ColumnReader column) throws IOException {
    ColumnDescriptor descriptor = column.getDescriptor();
    if (column.getCurrentDefinitionLevel() < descriptor.getMaxDefinitionLevel()) {
      values.writeByte(NULL);
      return;
    }
    switch (descriptor.getPrimitiveType().getPrimitiveTypeName()) {
      case INT32 -> number(column.getInteger());
      case INT64 -> number(column.getLong());
      case BOOLEAN -> number(column.getBoolean() ? 1 : 0);
      case DOUBLE -> number(Double.doubleToLongBits(column.getDouble()));
      case FLOAT -> number(Float.floatToIntBits(column.getFloat()));
      default -> {
        byte[] bytes = column.getBinary().getBytesUnsafe();
        values.writeByte(BYTES);
        values.writeInt(bytes.length);
        values.write(bytes);
      }
    }
  }

  private void number(long value) throws IOException {
    values.writeByte(NUMBER);
    values.writeLong(value);
  }
}
