package nl.regiobeeld.file;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import org.apache.hadoop.conf.Configuration;
import org.apache.hadoop.fs.FileSystem;
import org.apache.hadoop.fs.LocalFileSystem;

/** Hadoop's settings as every command has them, with or without Spark. */
public final class Hadoop {
  private static final String SPARK = "spark.hadoop.";
  private static final URI DISK = URI.create("file:///");

  private Hadoop() {}

  /**
   * What Hadoop's own files on the class path say (core-site.xml), then what stands in system
   * properties as Spark writes it: {@code spark.hadoop.fs.s3a.endpoint}.
   */
  public static Configuration configuration() {
    Configuration configuration = new Configuration();
    System.getProperties()
        .stringPropertyNames()
        .forEach(key -> set(configuration, key, System.getProperty(key)));
    useDiskPlainly(configuration);
    return configuration;
  }

  private static void set(Configuration configuration, String key, String value) {
    if (key.startsWith(SPARK)) {
      configuration.set(key.substring(SPARK.length()), value);
    }
  }

  /**
   * Lets Hadoop, in this JVM, write and read files on a disk without a hidden file of checksums
   * beside each. Another class for disks would do that as well, but object stores insist on the
   * usual one for what they keep on disk until it is sent.
   */
  public static void useDiskPlainly(Configuration configuration) {
    try {
      if (FileSystem.get(DISK, configuration) instanceof LocalFileSystem disk) {
        disk.setWriteChecksum(false);
        disk.setVerifyChecksum(false);
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
