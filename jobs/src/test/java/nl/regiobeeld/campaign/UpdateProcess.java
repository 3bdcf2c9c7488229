package nl.regiobeeld.campaign;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import nl.regiobeeld.Project;

/** Starts {@code update} in a process of its own, as fast as it can start. */
final class UpdateProcess {
  private static final int PATIENCE_MINUTES = 10;

  private final Ground ground;
  private final List<String> options;

  /**
   * Starts runs.
   *
   * @param options more options for Java
   */
  UpdateProcess(Ground ground, List<String> options) {
    this.ground = ground;
    this.options = options;
  }

  /**
   * Starts a run.
   *
   * @param messages where to put what it prints
   */
  Process start(String edition, Path messages) throws IOException {
    Path target = Project.file("jobs/target").toAbsolutePath();
    List<String> command = new ArrayList<>();
    command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    command.add("@" + Project.file("conf/jvm.options"));
    command.addAll(List.of("-XX:TieredStopAtLevel=1", "-XX:+UseSerialGC", "-Xshare:auto"));
    command.addAll(options);
    String classes = Files.exists(target.resolve("regiobeeld.jar")) ? "regiobeeld.jar" : "classes";
    command.add("-Dregiobeeld.home=" + Project.file("").toAbsolutePath());
    command.add("-cp");
    command.add(
        target.resolve(classes) + ":" + Files.readString(target.resolve("classpath.txt")).strip());
    command.addAll(List.of("nl.regiobeeld.cli.Main", "update", "--force", "--edition", edition));
    command.addAll(List.of("--in", ground.input().toString(), "--out", ground.out().toString()));
    return new ProcessBuilder(command)
        .redirectErrorStream(true)
        .redirectOutput(messages.toFile())
        .start();
  }

  /**
   * Lets a run end by itself.
   *
   * @return its exit code
   */
  int await(Process process) throws InterruptedException {
    Ground.require(process.waitFor(PATIENCE_MINUTES, TimeUnit.MINUTES), "a run hangs");
    return process.exitValue();
  }
}
