package nl.regiobeeld.io;

import static org.apache.spark.sql.types.DataTypes.IntegerType;
import static org.apache.spark.sql.types.DataTypes.LongType;
import static org.apache.spark.sql.types.DataTypes.StringType;

import java.util.List;
import nl.regiobeeld.region.Names;
import nl.regiobeeld.region.Register;
import nl.regiobeeld.source.SourceFile;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SparkSession;
import org.apache.spark.sql.types.DataTypes;
import org.apache.spark.sql.types.StructType;

/** Reads source files as conformed records; a large delimited file in parts, side by side. */
public final class Records {
  /** One field of a record. */
  public static final StructType CELL =
      new StructType()
          .add("meting_nr", IntegerType)
          .add("ruw", StringType)
          .add("waarde", DataTypes.createDecimalType(18, 6))
          .add("status", StringType);

  /** A record: where it stands, what became of it, what it is about, its fields. */
  public static final StructType SCHEMA =
      new StructType()
          .add("bestand_nr", IntegerType)
          .add("record_nr", LongType)
          .add("regel", LongType)
          .add("uitkomst", StringType)
          .add("reden", StringType)
          .add("kolom", StringType)
          .add("ruwe_waarde", StringType)
          .add("regio_code", StringType)
          .add("regio_label", StringType)
          .add("leeftijd", StringType)
          .add("geslacht", StringType)
          .add("periode", IntegerType)
          .add("jaren", IntegerType)
          .add("uitsplitsing", StringType)
          .add("onderdeel", StringType)
          .add("marge", StringType)
          .add("cellen", DataTypes.createArrayType(CELL));

  private Records() {}

  /**
   * The records of all files, in {@link #SCHEMA}.
   *
   * @param files what to read; a file's place in this list is its bestand_nr
   */
  public static Dataset<Row> read(
      SparkSession spark, List<SourceFile> files, Register register, Names names) {
    return RecordSource.read(spark, new RecordSource.Shared(files, register, names));
  }
}
