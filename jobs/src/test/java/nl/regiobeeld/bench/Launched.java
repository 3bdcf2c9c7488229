package nl.regiobeeld.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;

/**
 * The launcher, and Java as it starts it: with its options and its archive of classes.
 *
 * @param project the folder of the checkout
 * @param work a folder to work in
 */
record Launched(Path project, Path work) {
  private static final String MAIN = "nl.regiobeeld.cli.Main";
  private static final long LOOK_MS = 20;
  private static final int LOOKS = 1500;
  private static final int ATTEMPTS = 60;
  private static final long PAUSE_SECONDS = 5;

  /** The command that makes an edition. */
  List<String> update(Path in, Path out, String edition) {
    return List.of(
        project.resolve("regiobeeld").toString(),
        "update",
        "--in",
        in.toString(),
        "--out",
        out.toString(),
        "--edition",
        edition);
  }

  /** Runs the sample once, so that the archive of classes is there for all that is measured. */
  void warm() throws IOException, InterruptedException {
    Path sample = project.resolve("data/sample");
    if (usesArchive(sample)) {
      return;
    }
    Measured.of(update(sample, work.resolve("warm"), "warm"), work.resolve("warm.log"));
    for (int i = 0; i < ATTEMPTS; i++) {
      if (usesArchive(sample)) {
        return;
      }
      TimeUnit.SECONDS.sleep(PAUSE_SECONDS);
    }
    throw new IllegalStateException("the launcher made no archive of classes in jobs/target");
  }

  private boolean usesArchive(Path in) throws IOException, InterruptedException {
    return command(in).stream().anyMatch(word -> word.startsWith("-XX:SharedArchiveFile="));
  }

  /** The launcher's command for an edition of this input, but for another program of the tests. */
  List<String> java(Path in, String program) throws IOException, InterruptedException {
    List<String> command = command(in);
    List<String> other = new ArrayList<>(command.subList(0, command.indexOf(MAIN)));
    int classes = other.indexOf("-cp") + 1;
    String tests = project.resolve("jobs/target/test-classes").toString();
    other.set(classes, other.get(classes) + ":" + tests);
    other.add(program);
    return other;
  }

  /** What the launcher starts for an edition of this input, as Linux tells of the process. */
  private List<String> command(Path in) throws IOException, InterruptedException {
    Path out = work.resolve("looked-at");
    Process process = Measured.started(update(in, out, "een"), work.resolve("looked-at.log"));
    List<String> command = List.of();
    for (int i = 0; i < LOOKS && !command.contains(MAIN); i++) {
      Thread.sleep(LOOK_MS);
      String text = Files.readString(Path.of("/proc/" + process.pid() + "/cmdline"));
      command = List.of(text.split("\0", -1));
    }
    process.destroy();
    process.waitFor();
    return command;
  }
}
