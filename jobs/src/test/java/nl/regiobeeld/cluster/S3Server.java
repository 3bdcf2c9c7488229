package nl.regiobeeld.cluster;

import java.io.IOException;
import java.net.MalformedURLException;
import java.net.URI;
import java.net.URL;
import java.net.URLClassLoader;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.regiobeeld.Project;

/** A server that speaks S3, on the loopback address, and how the program reaches it. */
final class S3Server implements AutoCloseable {
  /** Something to look for in all that is written. */
  static final String SECRET = "q7Zk-never-to-be-seen-Xw41";

  private static final String BUCKET = "regiobeeld";
  private static final Map<String, String> CREDENTIALS =
      Map.of("AWS_ACCESS_KEY_ID", "regiobeeld", "AWS_SECRET_ACCESS_KEY", SECRET);

  private final Running server;
  private final Path folder;
  private final String address;

  private S3Server(Running server, Path folder, String address) {
    this.server = server;
    this.folder = folder;
    this.address = address;
  }

  /** Starts one; none when {@code .ci/s3/resolve} has not found its jars. */
  static Optional<S3Server> start(Path folder) throws IOException, InterruptedException {
    Path jars = list("s3-server.txt");
    if (!Files.exists(jars) || !Files.exists(list("s3-client.txt"))) {
      return Optional.empty();
    }
    List<String> command =
        Running.java(
            "-cp",
            Files.readString(jars).strip(),
            "com.adobe.testing.s3mock.S3MockApplication",
            "--server.port=0",
            "--http.port=0",
            "--com.adobe.testing.s3mock.store.initialBuckets=" + BUCKET,
            "--com.adobe.testing.s3mock.store.root=" + Files.createDirectory(folder.resolve("s3")));
    Running server = Running.start(command, Map.of(), folder.resolve("s3.log"));
    String port = server.await("Tomcat started on ports? .*?(\\d+) \\(http\\)");
    return Optional.of(new S3Server(server, folder, "http://127.0.0.1:" + port));
  }

  private static Path list(String name) {
    return Project.file("jobs/target").resolve(name).toAbsolutePath();
  }

  /** An address in its one bucket. */
  String path(String name) {
    return "s3a://" + BUCKET + "/" + name;
  }

  /** Puts a file there. */
  void put(String name, Path file) throws IOException, InterruptedException {
    HttpRequest request =
        HttpRequest.newBuilder(URI.create(address + "/" + BUCKET + "/" + name))
            .PUT(BodyPublishers.ofFile(file))
            .build();
    HttpResponse<String> answer = HttpClient.newHttpClient().send(request, BodyHandlers.ofString());
    if (answer.statusCode() != 200) {
      throw new IllegalStateException(answer + " " + answer.body());
    }
  }

  /** Hadoop's settings to reach it, as Spark writes them. */
  Map<String, String> settings() {
    return Map.of(
        "spark.hadoop.fs.s3a.endpoint",
        address,
        "spark.hadoop.fs.s3a.endpoint.region",
        "eu-west-1",
        "spark.hadoop.fs.s3a.path.style.access",
        "true");
  }

  /** Lets this JVM reach it: the client's classes, the settings, the credentials. */
  void reach() throws IOException {
    settings().forEach(System::setProperty);
    // Java cannot change its own environment, where they stand for all other processes.
    System.setProperty("spark.hadoop.fs.s3a.access.key", "regiobeeld");
    System.setProperty("spark.hadoop.fs.s3a.secret.key", SECRET);
    List<URL> jars = new ArrayList<>();
    for (String jar : Files.readString(list("s3-client.txt")).strip().split(":", -1)) {
      jars.add(url(jar));
    }
    ClassLoader own = S3Server.class.getClassLoader();
    Thread.currentThread().setContextClassLoader(new URLClassLoader(jars.toArray(URL[]::new), own));
  }

  private static URL url(String jar) throws MalformedURLException {
    return Path.of(jar).toUri().toURL();
  }

  /** Takes back what {@link #reach} did. */
  void leave() {
    settings().keySet().forEach(System::clearProperty);
    System.clearProperty("spark.hadoop.fs.s3a.access.key");
    System.clearProperty("spark.hadoop.fs.s3a.secret.key");
    Thread.currentThread().setContextClassLoader(S3Server.class.getClassLoader());
  }

  /** Starts a command of the program in a process of its own. */
  Running start(String log, String... words) throws IOException {
    Path target = Project.file("jobs/target").toAbsolutePath();
    List<String> command = Running.java("@" + Project.file("conf/jvm.options"));
    settings().forEach((key, value) -> command.add("-D" + key + "=" + value));
    command.add("-Dregiobeeld.home=" + Project.file("").toAbsolutePath());
    command.add("-cp");
    command.add(
        String.join(
            ":",
            target.resolve("classes").toString(),
            Files.readString(target.resolve("classpath.txt")).strip(),
            Files.readString(list("s3-client.txt")).strip()));
    command.add("nl.regiobeeld.cli.Main");
    command.addAll(List.of(words));
    return Running.start(command, CREDENTIALS, folder.resolve(log));
  }

  @Override
  public void close() {
    server.close();
  }
}
