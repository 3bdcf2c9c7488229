package nl.regiobeeld.notebook;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.google.gson.Gson;
import java.io.File;
import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.dflib.jjava.jupyter.kernel.BaseKernel;
import org.duckdb.DuckDBDriver;
import org.junit.jupiter.api.Assumptions;
import org.slf4j.LoggerFactory;
import org.zeromq.ZMQ;

/** Debian's jupyter-nbconvert with {@link JavaKernel} as its kernel {@code java}. */
public final class Jupyter {
  private static final Path NBCONVERT = Path.of("/usr/bin/jupyter-nbconvert");
  private static final long PATIENCE_SECONDS = 300;

  private final Path home;

  private Jupyter(Path home) {
    this.home = home;
  }

  /** What a run left behind. */
  public record Run(int exit, String log) {}

  /** Makes the kernel known in this folder; a test that asks is skipped without jupyter. */
  public static Jupyter in(Path home) throws IOException {
    Assumptions.assumeTrue(
        Files.isExecutable(NBCONVERT), () -> "skipped: there is no " + NBCONVERT);
    Path kernel = Files.createDirectories(home.resolve("kernels/java"));
    List<String> command =
        List.of(
            Path.of(System.getProperty("java.home"), "bin", "java").toString(),
            "-XX:TieredStopAtLevel=1",
            "-XX:+UseSerialGC",
            "-Dslf4j.internal.verbosity=ERROR",
            "-Dmaven.repo.local=" + repository(),
            "-cp",
            classPath(),
            JavaKernel.class.getName(),
            "{connection_file}");
    Files.writeString(
        kernel.resolve("kernel.json"),
        new ObjectMapper()
            .writeValueAsString(
                Map.of("argv", command, "display_name", "Java", "language", "java")));
    return new Jupyter(home);
  }

  /** Executes notebooks, each in its own folder, and saves them with their outputs elsewhere. */
  public Run execute(List<Path> notebooks, Path into) throws IOException, InterruptedException {
    List<String> command =
        new ArrayList<>(List.of(NBCONVERT.toString(), "--to", "notebook", "--execute"));
    command.addAll(List.of("--output-dir", into.toString()));
    notebooks.forEach(notebook -> command.add(notebook.toString()));
    Path log = Files.createTempFile(home, "nbconvert", ".log");
    ProcessBuilder builder = new ProcessBuilder(command).redirectErrorStream(true);
    builder.redirectOutput(log.toFile());
    builder.environment().put("JUPYTER_PATH", home.toString());
    builder.environment().put("JUPYTER_RUNTIME_DIR", home.resolve("runtime").toString());
    Process process = builder.start();
    if (!process.waitFor(PATIENCE_SECONDS, TimeUnit.SECONDS)) {
      process.destroyForcibly();
      throw new IOException("nbconvert did not end: " + Files.readString(log));
    }
    return new Run(process.exitValue(), Files.readString(log, StandardCharsets.UTF_8));
  }

  /** DuckDB's jar, as Maven has it. */
  public static Path duckDb() {
    return jarOf(DuckDBDriver.class);
  }

  /** Without DuckDB, which a notebook has to find by itself. */
  private static String classPath() {
    return String.join(
        File.pathSeparator,
        Stream.of(JavaKernel.class, BaseKernel.class, Gson.class, ZMQ.class, LoggerFactory.class)
            .map(type -> jarOf(type).toString())
            .toList());
  }

  private static Path repository() {
    return duckDb().resolve("../../../../..").normalize();
  }

  private static Path jarOf(Class<?> type) {
    try {
      return Path.of(type.getProtectionDomain().getCodeSource().getLocation().toURI());
    } catch (URISyntaxException e) {
      throw new IllegalStateException(e);
    }
  }
}
