package nl.regiobeeld.edition;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.util.List;
import nl.regiobeeld.file.Hadoop;
import nl.regiobeeld.schema.Column;
import nl.regiobeeld.schema.Table;
import org.apache.hadoop.conf.Configuration;
import org.apache.parquet.example.data.Group;
import org.apache.parquet.example.data.simple.SimpleGroupFactory;
import org.apache.parquet.hadoop.ParquetWriter;
import org.apache.parquet.hadoop.example.ExampleParquetWriter;
import org.apache.parquet.schema.LogicalTypeAnnotation;
import org.apache.parquet.schema.MessageType;
import org.apache.parquet.schema.PrimitiveType.PrimitiveTypeName;
import org.apache.parquet.schema.Types;

/** Writes small tables as Parquet, without Spark. */
public final class ParquetFiles {
  private ParquetFiles() {}

  /**
   * Writes a file.
   *
   * @param rows the values as text, in the table's columns; null when missing
   */
  public static void write(Path file, Table table, List<List<String>> rows) throws IOException {
    MessageType schema = schema(table);
    try (ParquetWriter<Group> writer =
        ExampleParquetWriter.builder(new org.apache.hadoop.fs.Path(file.toUri()))
            .withType(schema)
            .withConf(configuration())
            .build()) {
      for (List<String> row : rows) {
        writer.write(group(schema, table, row));
      }
    }
  }

  /** Without checksum files beside the files, as editions are written. */
  static Configuration configuration() {
    return Hadoop.configuration();
  }

  private static MessageType schema(Table table) {
    Types.MessageTypeBuilder schema = Types.buildMessage();
    for (Column column : table.columns()) {
      switch (column.type()) {
        case TEXT ->
            schema
                .optional(PrimitiveTypeName.BINARY)
                .as(LogicalTypeAnnotation.stringType())
                .named(column.name());
        case INT -> schema.optional(PrimitiveTypeName.INT32).named(column.name());
        case BIGINT -> schema.optional(PrimitiveTypeName.INT64).named(column.name());
        case BOOLEAN -> schema.optional(PrimitiveTypeName.BOOLEAN).named(column.name());
        case MONEY, VALUE ->
            schema
                .optional(PrimitiveTypeName.INT64)
                .as(LogicalTypeAnnotation.decimalType(scale(column), 18))
                .named(column.name());
      }
    }
    return schema.named("table");
  }

  private static int scale(Column column) {
    return column.type() == Column.Type.MONEY ? 2 : 6;
  }

  private static Group group(MessageType schema, Table table, List<String> row) {
    Group group = new SimpleGroupFactory(schema).newGroup();
    for (int i = 0; i < row.size(); i++) {
      Column column = table.columns().get(i);
      String text = row.get(i);
      if (text != null) {
        add(group, column, text);
      }
    }
    return group;
  }

  private static void add(Group group, Column column, String text) {
    switch (column.type()) {
      case TEXT -> group.add(column.name(), text);
      case INT -> group.add(column.name(), Integer.parseInt(text));
      case BIGINT -> group.add(column.name(), Long.parseLong(text));
      case BOOLEAN -> group.add(column.name(), Boolean.parseBoolean(text));
      case MONEY, VALUE ->
          group.add(
              column.name(),
              new BigDecimal(text).setScale(scale(column)).unscaledValue().longValueExact());
    }
  }
}
