package nl.regiobeeld.io;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.util.Iterator;
import java.util.List;
import java.util.stream.IntStream;
import nl.regiobeeld.file.Places;
import org.apache.hadoop.conf.Configuration;
import org.apache.hadoop.fs.Path;
import org.apache.hadoop.mapreduce.JobID;
import org.apache.hadoop.mapreduce.TaskAttemptContext;
import org.apache.hadoop.mapreduce.TaskAttemptID;
import org.apache.hadoop.mapreduce.TaskID;
import org.apache.hadoop.mapreduce.TaskType;
import org.apache.hadoop.mapreduce.task.TaskAttemptContextImpl;
import org.apache.spark.TaskContext;
import org.apache.spark.api.java.JavaRDD;
import org.apache.spark.api.java.JavaSparkContext;
import org.apache.spark.internal.io.FileCommitProtocol.TaskCommitMessage;
import org.apache.spark.internal.io.FileNameSpec;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.apache.spark.sql.SparkSession;
import org.apache.spark.sql.types.DataTypes;
import org.apache.spark.sql.types.StructType;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInfo;
import scala.Option;
import scala.jdk.javaapi.CollectionConverters;

/** In a store that refuses to rename: whatever happens to its tasks, a table has each row once. */
class DirectCommitTest {
  private static final FileNameSpec PARQUET = new FileNameSpec("", "-c000.parquet");
  private static final int ROWS = 1000;
  private static final int TASKS = 4;

  private final Configuration hadoop = Sessions.hadoop();
  private final Places places = new Places(hadoop);
  private Path folder;
  private DirectCommit commit;

  @BeforeEach
  void begin(TestInfo test) {
    folder = new Path("store://commit/" + test.getTestMethod().orElseThrow().getName());
    commit = new DirectCommit("job-1", folder.toString());
    commit.setupJob(attempt(0, 0));
  }

  @Test
  void whatIsWrittenLiesUnderItsOwnNameAtOnce() {
    write(0, 7);

    assertThat(names()).containsExactly("part-00000-job-1-7-c000.parquet");
  }

  @Test
  void anAttemptThatIsGivenUpLeavesNothing() {
    write(0, 7);

    commit.abortTask(attempt(0, 7));

    assertThat(names()).isEmpty();
  }

  @Test
  void ofTwoAttemptsThatBothFinishOneCounts() {
    TaskCommitMessage first = write(0, 7);
    write(0, 8);

    commit(first);

    assertThat(names()).containsExactly("part-00000-job-1-7-c000.parquet");
  }

  @Test
  void anAttemptThatWasKilledBeforeItCouldCleanUpIsCleanedUpAfter() {
    TaskCommitMessage first = write(0, 7);
    places.replace(new Path(folder, "part-00001-job-1-8-c000.parquet"), "half");
    TaskCommitMessage second = write(1, 9);

    commit(first, second);

    assertThat(names())
        .containsExactly("part-00000-job-1-7-c000.parquet", "part-00001-job-1-9-c000.parquet");
  }

  /** A run that was taken for dead, and is not, must not remove what the next one wrote. */
  @Test
  void filesOfAnotherWritingAreLeftAlone() {
    places.replace(new Path(folder, "part-00000-job-2-1-c000.parquet"), "of another run");
    TaskCommitMessage first = write(0, 7);

    commit(first);
    commit.abortJob(attempt(0, 0));

    assertThat(names()).containsExactly("part-00000-job-2-1-c000.parquet");
  }

  @Test
  void partitionsAreRefused() {
    assertThatThrownBy(
            () -> commit.newTaskTempFile(attempt(0, 0), Option.apply("jaar=2020"), PARQUET))
        .isInstanceOf(UnsupportedOperationException.class);
  }

  private static Void stop(SparkSession left) {
    left.stop();
    return null;
  }

  @Test
  void tasksThatFailAfterWritingAreRunAgainAndEveryRowIsThereOnce() throws IOException {
    // What another test left open has other settings, and would be used.
    SparkSession.getDefaultSession().foreach(DirectCommitTest::stop);
    System.setProperty("spark.master", "local[2,2]");
    try (SparkSession spark = Sessions.open()) {
      Store store = new Store(spark, folder);
      Dataset<Row> read = store.stage("retried", failingOnce(spark));

      assertThat(read.collectAsList().stream().map(row -> row.getInt(0)).sorted())
          .containsExactlyElementsOf(IntStream.range(0, ROWS).boxed().toList());
      assertThat(places.filesBelow(store.staging())).hasSize(TASKS);
    } finally {
      System.clearProperty("spark.master");
    }
  }

  /** Numbers, of which every task gives all its own and then fails, the first time. */
  private static Dataset<Row> failingOnce(SparkSession spark) {
    JavaRDD<Row> numbers =
        JavaSparkContext.fromSparkContext(spark.sparkContext())
            .parallelize(IntStream.range(0, ROWS).boxed().toList(), TASKS)
            .map(number -> RowFactory.create(number))
            .mapPartitions(DirectCommitTest::failAtTheEnd);
    return spark.createDataFrame(numbers, new StructType().add("nummer", DataTypes.IntegerType));
  }

  private static Iterator<Row> failAtTheEnd(Iterator<Row> rows) {
    return new Iterator<>() {
      @Override
      public boolean hasNext() {
        if (!rows.hasNext() && TaskContext.get().attemptNumber() == 0) {
          throw new IllegalStateException("the first attempt fails, as it is meant to");
        }
        return rows.hasNext();
      }

      @Override
      public Row next() {
        return rows.next();
      }
    };
  }

  private TaskCommitMessage write(int task, int attempt) {
    TaskAttemptContext context = attempt(task, attempt);
    commit.setupTask(context);
    places.replace(new Path(commit.newTaskTempFile(context, Option.empty(), PARQUET)), "rows");
    return commit.commitTask(context);
  }

  private void commit(TaskCommitMessage... messages) {
    commit.commitJob(attempt(0, 0), CollectionConverters.asScala(List.of(messages)).toSeq());
  }

  private TaskAttemptContext attempt(int task, int attempt) {
    TaskID id = new TaskID(new JobID("test", 0), TaskType.MAP, task);
    return new TaskAttemptContextImpl(hadoop, new TaskAttemptID(id, attempt));
  }

  private List<String> names() {
    return places.filesBelow(folder).stream().map(Path::getName).toList();
  }
}
