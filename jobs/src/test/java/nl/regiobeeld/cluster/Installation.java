package nl.regiobeeld.cluster;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.jar.Attributes;
import java.util.jar.JarEntry;
import java.util.jar.JarOutputStream;
import java.util.jar.Manifest;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import nl.regiobeeld.Project;

/**
 * A Spark installation as one downloads it, made of the jars that Maven resolved, and beside it the
 * program as it is brought there: its thin jar and the list of extra ones.
 */
final class Installation {
  private static final String MAIN = "nl.regiobeeld.cli.Main";

  /** The extra jars that a Spark installation has as well, in a version of its own. */
  private static final Pattern SPARKS_TOO =
      Pattern.compile("(commons-(codec|io|lang3|text)|snakeyaml)-.*");

  private final Path home;
  private final Path jar;
  private final String extraJars;

  private Installation(Path home, Path jar, String extraJars) {
    this.home = home;
    this.jar = jar;
    this.extraJars = extraJars;
  }

  /** Lays one out in an empty folder; none when Maven has not written its lists. */
  static Optional<Installation> in(Path folder) throws IOException {
    Path target = Project.file("jobs/target").toAbsolutePath();
    Path all = target.resolve("classpath.txt");
    Path extra = target.resolve("extra-jars.txt");
    if (!Files.exists(all) || !Files.exists(extra)) {
      return Optional.empty();
    }
    String extraJars = Files.readString(extra).strip();
    List<String> ours = List.of(extraJars.split(",", -1));
    Path home = folder.resolve("spark");
    Files.createDirectories(home.resolve("jars"));
    // Its mark of an installation that was downloaded, not built on the spot.
    Files.createFile(home.resolve("RELEASE"));
    for (String each : Files.readString(all).strip().split(":", -1)) {
      Path file = Path.of(each);
      String name = file.getFileName().toString();
      if (!ours.contains(each) || SPARKS_TOO.matcher(name).matches()) {
        Files.createSymbolicLink(home.resolve("jars").resolve(name), file);
      }
    }
    Path jar = folder.resolve("regiobeeld.jar");
    pack(target.resolve("classes"), jar);
    return Optional.of(new Installation(home, jar, extraJars));
  }

  /** Tests run before Maven has packed the classes. */
  private static void pack(Path classes, Path jar) throws IOException {
    Manifest manifest = new Manifest();
    manifest.getMainAttributes().put(Attributes.Name.MANIFEST_VERSION, "1.0");
    manifest.getMainAttributes().put(Attributes.Name.MAIN_CLASS, MAIN);
    try (OutputStream file = Files.newOutputStream(jar);
        JarOutputStream stream = new JarOutputStream(file, manifest);
        Stream<Path> found = Files.walk(classes)) {
      for (Path each : found.filter(Files::isRegularFile).sorted().toList()) {
        stream.putNextEntry(new JarEntry(classes.relativize(each).toString()));
        Files.copy(each, stream);
      }
    }
  }

  /** What its processes find in their environment. */
  Map<String, String> environment() {
    return Map.of(
        "SPARK_HOME", home.toString(),
        "SPARK_SCALA_VERSION", "2.13",
        "SPARK_LOCAL_IP", "127.0.0.1");
  }

  /**
   * The same on a machine of another language, which must not matter: this one has other digits.
   */
  Map<String, String> environmentElsewhere() {
    Map<String, String> environment = new HashMap<>(environment());
    environment.put("JAVA_TOOL_OPTIONS", "-Duser.language=ar -Duser.country=EG");
    return environment;
  }

  /** A command that runs a class of Spark's, as the scripts of an installation do. */
  List<String> spark(String main, String... words) {
    List<String> command =
        Running.java(
            "@" + Project.file("conf/jvm.options"), "-Xmx256m", "-cp", home + "/jars/*", main);
    command.addAll(List.of(words));
    return command;
  }

  /**
   * What {@code spark-submit} starts for a command of the program, as its own script finds out.
   *
   * @param options of spark-submit
   * @param words of the program
   */
  List<String> submit(List<String> options, List<String> words)
      throws IOException, InterruptedException {
    List<String> ask = new ArrayList<>(Running.java("-cp", home + "/jars/*"));
    ask.addAll(List.of("org.apache.spark.launcher.Main", "org.apache.spark.deploy.SparkSubmit"));
    ask.addAll(options);
    ask.addAll(List.of("--class", MAIN, "--jars", extraJars, jar.toString()));
    ask.addAll(words);
    Path answer = Files.createTempFile(home, "submit", ".txt");
    Running asked = Running.start(ask, environment(), answer);
    asked.requireDone();
    return Stream.of(Files.readString(answer).split("[\0\n]+", -1))
        .filter(word -> !word.isEmpty())
        .toList();
  }
}
