package nl.regiobeeld.file;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.OutputStream;
import org.apache.hadoop.conf.Configuration;
import org.apache.hadoop.fs.FileSystem;
import org.apache.hadoop.fs.LocalFileSystem;
import org.apache.hadoop.fs.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class HadoopTest {
  private static final String SETTING = "fs.s3a.endpoint";

  /** So that commands without Spark reach the same store, in the same words. */
  @Test
  void whatIsSetForSparkIsSetForAll() {
    System.setProperty("spark.hadoop." + SETTING, "http://127.0.0.1:9");
    try {
      assertThat(Hadoop.configuration().get(SETTING)).isEqualTo("http://127.0.0.1:9");
    } finally {
      System.clearProperty("spark.hadoop." + SETTING);
    }
    assertThat(Hadoop.configuration().get(SETTING)).isNull();
  }

  /** Hadoop's S3 client keeps what it sends in such files, and needs their usual class. */
  @Test
  void filesOfThisMachineAreWrittenWithoutChecksumsByTheUsualClass(@TempDir java.nio.file.Path disk)
      throws IOException {
    Configuration configuration = Hadoop.configuration();
    Path file = new Path(disk.toUri().toString(), "part");
    FileSystem system = file.getFileSystem(configuration);

    try (OutputStream stream = system.create(file)) {
      stream.write(1);
    }

    assertThat(system).isInstanceOf(LocalFileSystem.class);
    assertThat(disk.toFile().list()).containsExactly("part");
  }
}
