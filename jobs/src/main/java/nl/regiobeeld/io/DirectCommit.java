package nl.regiobeeld.io;

import java.io.Serializable;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import nl.regiobeeld.file.Hadoop;
import nl.regiobeeld.file.Places;
import org.apache.hadoop.fs.Path;
import org.apache.hadoop.mapreduce.JobContext;
import org.apache.hadoop.mapreduce.TaskAttemptContext;
import org.apache.spark.internal.io.FileCommitProtocol;
import org.apache.spark.internal.io.FileNameSpec;
import scala.Option;
import scala.collection.immutable.Seq;
import scala.jdk.javaapi.CollectionConverters;

/**
 * How the files of a table get into its folder: each attempt of a task writes straight under a name
 * of its own, nothing is renamed. What attempts that failed or came second leave there is removed
 * when the table is complete; nobody reads it before, as an edition without a manifest does not
 * count. Spark's own protocol renames every file, and in an object store a rename is a copy.
 *
 * <p>A name holds the job's id: a run that was taken for dead must not touch what another wrote.
 */
public final class DirectCommit extends FileCommitProtocol implements Serializable {
  private static final long serialVersionUID = 1L;

  private final String job;
  private final String folder;

  /** What this attempt writes; known only where its task runs. */
  private transient List<String> files = new ArrayList<>();

  /**
   * The commit of one table, made by Spark.
   *
   * @param job tells this writing from every other
   * @param folder the table's folder
   */
  public DirectCommit(String job, String folder) {
    this.job = job;
    this.folder = folder;
  }

  @Override
  public void setupJob(JobContext context) {
    places(context).makeFolder(new Path(folder));
  }

  @Override
  public void setupTask(TaskAttemptContext context) {
    Hadoop.useDiskPlainly(context.getConfiguration());
    files = new ArrayList<>();
  }

  @Override
  public String newTaskTempFile(
      TaskAttemptContext context, Option<String> partition, FileNameSpec name) {
    if (partition.isDefined()) {
      throw new UnsupportedOperationException("tables are written without partitions");
    }
    String file =
        String.format(
            Locale.ROOT,
            "%spart-%05d-%s-%d%s",
            name.prefix(),
            context.getTaskAttemptID().getTaskID().getId(),
            job,
            context.getTaskAttemptID().getId(),
            name.suffix());
    files.add(file);
    return new Path(folder, file).toString();
  }

  @Override
  public String newTaskTempFileAbsPath(
      TaskAttemptContext context, String absoluteFolder, FileNameSpec name) {
    throw new UnsupportedOperationException("tables are written into one folder");
  }

  @Override
  public TaskCommitMessage commitTask(TaskAttemptContext context) {
    Places places = places(context);
    files.forEach(file -> places.force(new Path(folder, file)));
    return new TaskCommitMessage(new ArrayList<>(files));
  }

  @Override
  public void abortTask(TaskAttemptContext context) {
    removeFiles(context, Set.copyOf(files)::contains);
  }

  @Override
  public void commitJob(JobContext context, Seq<TaskCommitMessage> commits) {
    Set<String> committed =
        CollectionConverters.asJava(commits).stream()
            .flatMap(commit -> ((List<?>) commit.obj()).stream().map(String.class::cast))
            .collect(Collectors.toSet());
    Places places = places(context);
    Path table = new Path(folder);
    places.removeFiles(table, name -> isOurs(name) && !committed.contains(name));
    places.force(table);
    places.force(table.getParent());
  }

  @Override
  public void abortJob(JobContext context) {
    removeFiles(context, this::isOurs);
  }

  private boolean isOurs(String name) {
    return name.contains(job);
  }

  /** Removes what a failure left; that it cannot be removed never hides the failure itself. */
  private void removeFiles(JobContext context, Predicate<String> names) {
    try {
      places(context).removeFiles(new Path(folder), names);
    } catch (UncheckedIOException e) {
      // It does not count, and goes with the edition that is not to be.
    }
  }

  private static Places places(JobContext context) {
    return new Places(context.getConfiguration());
  }
}
