package nl.regiobeeld.io;

import static org.assertj.core.api.Assertions.assertThat;

import org.apache.spark.SparkConf;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** What a session is given by the size of its input. */
class SessionsTest {
  private static final String PARTITIONS = "spark.sql.shuffle.partitions";

  @AfterEach
  void forget() {
    System.clearProperty(PARTITIONS);
  }

  @Test
  void onlySmallInputIsCutInFewPartitions() {
    assertThat(partitions(Sessions.sized(3_000_000))).isEqualTo("2");
    assertThat(partitions(Sessions.sized(60_000_000))).isEqualTo("by default");
  }

  /** As spark-submit passes them on. */
  @Test
  void whatTheClusterAsksForGoesFirst() {
    System.setProperty(PARTITIONS, "64");

    assertThat(partitions(Sessions.sized(3_000_000))).isEqualTo("64");
  }

  private static String partitions(SparkConf conf) {
    return conf.get(PARTITIONS, "by default");
  }
}
