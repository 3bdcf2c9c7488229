package nl.regiobeeld.cli;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import nl.regiobeeld.file.Places;
import nl.regiobeeld.report.Output;
import nl.regiobeeld.report.Report;
import org.apache.hadoop.fs.Path;

/**
 * The folder of a report. What was there goes with the first file; the first page comes last, so
 * that a report that was cut off cannot be opened.
 */
final class ReportFolder implements Output {
  private final Places places;
  private final Path folder;
  private final ProgressLine progress;
  private int files;
  private long bytes;

  ReportFolder(Places places, Path folder, ProgressLine progress) {
    this.places = places;
    this.folder = folder;
    this.progress = progress;
  }

  @Override
  public void file(String path, byte[] content) {
    if (files == 0) {
      places.delete(new Path(folder, Report.FIRST));
      places.delete(folder);
    }
    if (path.equals(Report.FIRST)) {
      places.replace(new Path(folder, path), content);
    } else {
      write(new Path(folder, path), content);
    }
    files++;
    bytes += content.length;
  }

  private void write(Path path, byte[] content) {
    try (OutputStream stream = places.begin(path)) {
      stream.write(content);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @Override
  public void step(String name, String detail) {
    progress.step(name, detail);
  }

  /** How many files it has. */
  int files() {
    return files;
  }

  /** How large they are together. */
  long bytes() {
    return bytes;
  }
}
