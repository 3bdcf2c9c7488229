package nl.regiobeeld.job;

import nl.regiobeeld.edition.Lock;
import nl.regiobeeld.file.Places;
import nl.regiobeeld.io.Store;
import org.apache.hadoop.fs.Path;
import org.apache.spark.sql.SparkSession;

/** An edition in the making: unless it is kept, nothing of it remains. */
final class Draft implements AutoCloseable {
  private final Places places;
  private final SparkSession spark;
  private final Path folder;
  private final Lock lock;
  private boolean kept;

  /** An edition to be made in a folder, by a session that ends with it, under a lock. */
  Draft(Places places, SparkSession spark, Path folder, Lock lock) {
    this.places = places;
    this.spark = spark;
    this.folder = folder;
    this.lock = lock;
  }

  /** Its tables. */
  Store store() {
    return new Store(spark, folder);
  }

  /** It was published. */
  void keep() {
    kept = true;
  }

  /**
   * Stops the session first, as its tasks could write on. What a deletion that fails leaves lying,
   * the next run removes. Once the lock is lost, the folder may be that of the run that has it now.
   */
  @Override
  public void close() {
    spark.stop();
    if (!kept && lock.isHeld()) {
      places.delete(folder);
    }
  }
}
