package nl.regiobeeld.fetch;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import nl.regiobeeld.PeakMemory;

/**
 * Fetches a large generated table with the launcher and a heap of 1 GiB, in pages and as a zip,
 * makes an edition of each with a heap of 2 GiB, and prints time, size and peak memory. Not a test:
 * it takes minutes and gigabytes of disk; see {@code .ci/fetch-load}.
 */
public final class FetchLoad {
  private static final int ON_PAGE = 100_000;

  private FetchLoad() {}

  /**
   * Runs the load.
   *
   * @param args the project's folder, a folder to work in, the number of observations
   */
  public static void main(String[] args) throws IOException, InterruptedException {
    Path project = Path.of(args[0]);
    Path work = Path.of(args[1]);
    try (Publisher publisher = new Publisher()) {
      new GeneratedTable(Long.parseLong(args[2]), ON_PAGE, gemeenten(project)).on(publisher);
      for (String way : new String[] {"paginas", "zip"}) {
        Path conf = settings(project, work.resolve("conf-" + way), publisher, way);
        Path out = work.resolve("out-" + way);
        run(project, conf, out, way, "-Xmx1g", "fetch");
        run(project, conf, out, way, "-Xmx2g", "update", "--landing");
      }
    }
  }

  private static Path settings(Path project, Path conf, Publisher publisher, String way)
      throws IOException {
    Files.createDirectories(conf);
    try (Stream<Path> files = Files.list(project.resolve("conf"))) {
      for (Path file : files.toList()) {
        Files.copy(file, conf.resolve(file.getFileName()));
      }
    }
    String sources = Files.readString(conf.resolve("sources.yaml"));
    Files.writeString(
        conf.resolve("sources.yaml"),
        sources.substring(0, sources.indexOf("\nophalen:"))
            + """

            ophalen: {bronnen: {03759ned: {via: odata4, weg: %s, adres: "%s", licentie: vrij}}}
            """
                .formatted(way, publisher.at(GeneratedTable.SERVICE)));
    return conf;
  }

  /** The gemeenten of 2020, but for one whose name has a comma. */
  public static List<String> gemeenten(Path project) throws IOException {
    try (Stream<String> lines = Files.lines(project.resolve("data/reference/gemeenten.csv"))) {
      return lines
          .filter(line -> line.startsWith("GM") && !line.contains("\""))
          .map(line -> line.split(",", -1))
          .filter(fields -> year(fields[2], 0) <= 2020 && year(fields[3], 9999) >= 2020)
          .map(fields -> fields[0])
          .toList();
    }
  }

  private static int year(String text, int absent) {
    return text.isEmpty() ? absent : Integer.parseInt(text);
  }

  private static void run(
      Path project, Path conf, Path out, String way, String memory, String... command)
      throws IOException, InterruptedException {
    List<String> words = new ArrayList<>(List.of(project.resolve("regiobeeld").toString()));
    words.addAll(List.of(command));
    words.addAll(List.of("--conf", conf.toString(), "--out", out.toString()));
    ProcessBuilder builder = new ProcessBuilder(words);
    builder.environment().put("REGIOBEELD_JAVA_OPTS", memory);
    Instant begin = Instant.now();
    Process process = builder.inheritIO().start();
    long peak = 0;
    while (!process.waitFor(1, TimeUnit.SECONDS)) {
      peak = PeakMemory.kilobytes(process.pid()).orElse(peak);
    }
    System.out.printf(
        Locale.ROOT,
        "%s, %s: exit code %d, %d s, peak memory of the process %d kB%n",
        command[0],
        way,
        process.exitValue(),
        Duration.between(begin, Instant.now()).toSeconds(),
        peak);
  }
}
