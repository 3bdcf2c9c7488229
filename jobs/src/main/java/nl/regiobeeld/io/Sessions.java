package nl.regiobeeld.io;

import java.util.Map;
import nl.regiobeeld.file.Hadoop;
import org.apache.hadoop.conf.Configuration;
import org.apache.spark.SparkConf;
import org.apache.spark.sql.SparkSession;

/** Starts Spark: on this machine, or on the cluster that spark-submit names. */
public final class Sessions {
  private static final String SCRATCH = "spark.local.dir";
  private static final String PARTITIONS = "spark.sql.shuffle.partitions";

  /** Input of fewer bytes than these is done before more than two partitions have begun. */
  private static final long SMALL = 16L << 20;

  /** What suits a yearly batch; anything that spark-submit sets goes before it. */
  private static final Map<String, String> DEFAULTS =
      Map.ofEntries(
          Map.entry("spark.master", "local[*]"),
          Map.entry("spark.app.name", "regiobeeld"),
          Map.entry("spark.ui.enabled", "false"),
          Map.entry("spark.sql.session.timeZone", "UTC"),
          Map.entry(PARTITIONS, "8"),
          // Every sort and every aggregate takes a page before its first row, and there are many;
          // Spark's 64 MB each make Java collect garbage all the time, and double what it takes.
          Map.entry("spark.buffer.pageSize", "4m"),
          // Nobody looks at them, and for long plans they take longer to write than to make.
          Map.entry("spark.sql.ui.explainMode", "simple"),
          Map.entry("spark.sql.maxPlanStringLength", "1000"),
          // Lists of few rows, of which a region has thousands: Spark would sort beyond 128.
          Map.entry("spark.sql.objectHashAggregate.sortBased.fallbackThreshold", "100000"),
          Map.entry("spark.sql.autoBroadcastJoinThreshold", "32m"),
          Map.entry("spark.sql.parquet.compression.codec", "zstd"),
          Map.entry("spark.sql.ansi.enabled", "true"),
          Map.entry("spark.sql.decimalOperations.allowPrecisionLoss", "true"),
          // What machines of a cluster write has the digits of no language, as on this one.
          Map.entry("spark.executor.defaultJavaOptions", "-Duser.language= -Duser.country="),
          Map.entry("spark.sql.sources.commitProtocolClass", DirectCommit.class.getName()));

  private Sessions() {}

  /** A session for input of this many bytes, new or the one that is there. */
  public static SparkSession open(long bytes) {
    return open(sized(bytes));
  }

  /** What depends on the size of the input; anything that spark-submit sets goes before it. */
  static SparkConf sized(long bytes) {
    SparkConf conf = new SparkConf();
    if (bytes < SMALL) {
      conf.setIfMissing(PARTITIONS, "2");
    }
    return conf;
  }

  /** A session, new or the one that is there. */
  public static SparkSession open() {
    return open(new SparkConf());
  }

  private static SparkSession open(SparkConf conf) {
    DEFAULTS.forEach(conf::setIfMissing);
    if (conf.get("spark.master").startsWith("local")) {
      conf.setIfMissing("spark.driver.host", "127.0.0.1");
      conf.setIfMissing("spark.driver.bindAddress", "127.0.0.1");
      // The program itself tells that memory ran out; Spark would end it with a code of its own.
      conf.setIfMissing("spark.executor.killOnFatalError.depth", "0");
      // Spark listens there for executors, which a single machine has not; with this it makes a
      // secret of its own, without which other users of the machine get no answer.
      conf.setIfMissing("spark.authenticate", "true");
      if (!conf.contains(SCRATCH)) {
        conf.set(SCRATCH, Scratch.FOLDER);
      }
    }
    return SparkSession.builder().config(conf).getOrCreate();
  }

  /** Hadoop's configuration as the session will have it, without starting one. */
  public static Configuration hadoop() {
    return Hadoop.configuration();
  }
}
