package nl.regiobeeld.job;

import nl.regiobeeld.edition.Editions;
import nl.regiobeeld.edition.Lock;
import nl.regiobeeld.io.Store;
import org.apache.hadoop.fs.Path;
import org.apache.spark.sql.SparkSession;

/** An edition in the making: unless it is kept, nothing of it remains. */
final class Draft implements AutoCloseable {
  private final Editions editions;
  private final String name;
  private final SparkSession spark;
  private final Lock lock;
  private boolean kept;

  /** An edition to be made, by a session that ends with it, under a lock. */
  Draft(Editions editions, String name, SparkSession spark, Lock lock) {
    this.editions = editions;
    this.name = name;
    this.spark = spark;
    this.lock = lock;
  }

  /** Its tables. */
  Store store() {
    return new Store(spark, editions.folder(name));
  }

  /** Where it lies, as users write it. */
  String place() {
    Path folder = editions.folder(name);
    return "file".equals(folder.toUri().getScheme()) ? folder.toUri().getPath() : folder.toString();
  }

  /** It was published. */
  void keep() {
    kept = true;
  }

  /**
   * Stops the session first, as its tasks could write on. What a deletion that fails leaves lying,
   * the next run removes. What the pointer names already was published, whatever went wrong after
   * that. Once the lock is lost, the folder may be that of the run that has it now.
   */
  @Override
  public void close() {
    spark.stop();
    if (!kept && lock.isHeld() && !editions.isCurrent(name)) {
      editions.remove(name);
    }
  }
}
