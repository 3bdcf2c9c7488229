package nl.regiobeeld.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.FileSystemException;
import java.util.List;
import java.util.concurrent.ExecutionException;
import nl.regiobeeld.io.Sessions;
import nl.regiobeeld.model.Refusal;
import org.apache.hadoop.hdfs.protocol.DSQuotaExceededException;
import org.apache.hadoop.security.AccessControlException;
import org.apache.spark.SparkException;
import org.apache.spark.api.java.JavaRDD;
import org.apache.spark.api.java.JavaSparkContext;
import org.apache.spark.sql.SparkSession;
import org.junit.jupiter.api.Test;

/** What the machine does wrong ends in one message that says what to do. */
class FailureTest {
  private static final String TASK =
      "Job aborted due to stage failure: Task 3 in stage 7.0 failed 1 times, most recent failure:"
          + " Lost task 3.0 in stage 7.0 (TID 9) (127.0.0.1 executor driver): ";

  @Test
  void aFullDiskIsToldWithWhereToMakeRoom() {
    Failure failure =
        Failure.of(
            new UncheckedIOException(
                new FileSystemException("/out/x", null, "No space left on device")));

    assertThat(failure.exit()).isEqualTo(1);
    assertThat(failure.message())
        .startsWith("a disk is full (/out/x: No space left on device). Nothing was published; the")
        .contains("--out", System.getProperty("java.io.tmpdir"));
  }

  /** Spark reports what a task threw as text, with its stack. */
  @Test
  void aTaskThatFindsTheDiskFullIsToldInOneLine() {
    Failure failure =
        Failure.of(
            new ExecutionException(
                new SparkException(
                    TASK
                        + "java.io.IOException: No space left on device\n\tat java.base/sun.nio.ch"
                        + ".FileDispatcherImpl.write0(Native Method)\n")));

    assertThat(failure.exit()).isEqualTo(1);
    assertThat(failure.message())
        .startsWith("a disk is full (No space left on device).")
        .doesNotContain("\n", "Native Method");
  }

  @Test
  void aSpentQuotaIsAFullDisk() {
    Failure failure =
        Failure.of(new UncheckedIOException(new DSQuotaExceededException("The quota of /out")));

    assertThat(failure.exit()).isEqualTo(1);
    assertThat(failure.message()).startsWith("a disk is full (");
  }

  /** The lock is the first that is written; that it cannot be is a refusal, whose cause decides. */
  @Test
  void aDiskThatIsFullFromTheBeginningIsNoWrongUsage() {
    IOException cause = new IOException("No space left on device");

    Failure failure =
        Failure.of(Refusal.usage("--out x cannot be written", new UncheckedIOException(cause)));

    assertThat(failure.exit()).isEqualTo(1);
    assertThat(failure.message()).startsWith("a disk is full");
  }

  @Test
  void aRefusalThatQuotesSuchWordsIsARefusal() {
    Failure failure = Failure.of(Refusal.input("a.csv, line 3: 'No space left on device'"));

    assertThat(failure.exit()).isEqualTo(3);
    assertThat(failure.message()).isEqualTo("a.csv, line 3: 'No space left on device'");
  }

  @Test
  void memoryThatRanOutIsToldWithHowToGiveMore() {
    for (Throwable thrown :
        new Throwable[] {
          new OutOfMemoryError("Java heap space"),
          new SparkException(TASK + "java.lang.OutOfMemoryError: Java heap space\n\tat x.Y.z\n"),
          new SparkException("a task failed", new OutOfMemoryError("Java heap space"))
        }) {
      Failure failure = Failure.of(thrown);

      assertThat(failure.exit()).isEqualTo(1);
      assertThat(failure.message())
          .matches("memory ran out at \\d+ MB \\(Java heap space\\)\\. Nothing was published.*")
          .contains("REGIOBEELD_JAVA_OPTS=-Xmx");
    }
  }

  /** Left to itself, Spark ends the program with a code of its own when that happens. */
  @Test
  void aTaskThatRunsOutOfMemoryEndsInTheSameMessage() throws IOException {
    try (SparkSession spark = Sessions.open()) {
      JavaRDD<Integer> numbers =
          JavaSparkContext.fromSparkContext(spark.sparkContext()).parallelize(List.of(1, 2), 2);

      assertThatThrownBy(() -> numbers.foreach(FailureTest::runOutOfMemory))
          .satisfies(
              thrown ->
                  assertThat(Failure.of(thrown).message())
                      .startsWith("memory ran out")
                      .contains("Java heap space, as it is meant to"));
      assertThat(numbers.count()).as("the program goes on").isEqualTo(2);
    }
  }

  private static void runOutOfMemory(int number) {
    throw new OutOfMemoryError("Java heap space, as it is meant to " + number);
  }

  @Test
  void aTargetThatMayNotBeWrittenIsWrongUsage() {
    assertThat(Failure.of(new AccessControlException("Permission denied: user=jan")).exit())
        .isEqualTo(2);
    assertThat(Failure.of(new IOException("/out: Read-only file system")).message())
        .startsWith("this user may not do that (/out: Read-only file system). Nothing was");
  }

  @Test
  void anythingElseIsAFaultOfTheProgram() {
    Failure failure = Failure.of(new IllegalStateException("impossible"));

    assertThat(failure.exit()).isEqualTo(1);
    assertThat(failure.expected()).isFalse();
    assertThat(failure.message()).contains("should not", "impossible", "--trace");
  }
}
