package nl.regiobeeld.fetch;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.stream.Stream;
import nl.regiobeeld.config.FetchSettings.Manners;
import nl.regiobeeld.config.FetchSource;
import nl.regiobeeld.config.FetchSource.Via;
import nl.regiobeeld.file.Hadoop;
import nl.regiobeeld.file.Places;
import nl.regiobeeld.landing.Item;
import nl.regiobeeld.landing.Landing;

/** A landing in a temporary folder and an impatient fetcher that fills it. */
final class Fetching implements FetchProgress {
  static final Manners MANNERS =
      new Manners(
          2,
          Duration.ofSeconds(2),
          Duration.ofMillis(1500),
          Duration.ofMillis(800),
          4,
          Duration.ofMillis(5),
          Duration.ofSeconds(2),
          50_000_000);

  private final Path out;
  private final Landing landing;
  private final Manners manners;
  private final List<String> notes = new CopyOnWriteArrayList<>();

  Fetching(Path out) {
    this(out, MANNERS);
  }

  Fetching(Path out, Manners manners) {
    this.out = out;
    this.manners = manners;
    this.landing =
        new Landing(new Places(Hadoop.configuration()), new org.apache.hadoop.fs.Path(out.toUri()));
  }

  static FetchSource file(String id, URI address) {
    return new FetchSource(
        id, Via.BESTAND, address, "", "vrij", false, Optional.empty(), Optional.empty());
  }

  Landing landing() {
    return landing;
  }

  List<Outcome> fetch(FetchSource... sources) {
    return new Fetcher(manners, landing, this, Clock.systemUTC()).fetch(Arrays.asList(sources));
  }

  /** Fetches one source, which must succeed. */
  Outcome bring(FetchSource source) {
    Outcome outcome = fetch(source).get(0);
    assertThat(outcome.message()).isEmpty();
    return outcome;
  }

  /** Fetches one source, which must fail and leave nothing behind; the message. */
  String failure(FetchSource source) throws IOException {
    List<String> before = files();
    Outcome outcome = fetch(source).get(0);
    assertThat(outcome.state()).isEqualTo(Outcome.State.FAILED);
    assertThat(files()).isEqualTo(before);
    return outcome.message();
  }

  Outcome look(FetchSource source) {
    return new Fetcher(manners, landing, this, Clock.systemUTC()).look(List.of(source)).get(0);
  }

  /** The bytes in landing of a file of a delivery. */
  byte[] bytes(Item item) throws IOException {
    return Files.readAllBytes(Path.of(landing.path(item).toUri()));
  }

  String text(Item item) throws IOException {
    return new String(bytes(item), StandardCharsets.UTF_8);
  }

  /** All files below the output folder, those that wait included. */
  List<String> files() throws IOException {
    try (Stream<Path> paths = Files.walk(out)) {
      return paths
          .filter(Files::isRegularFile)
          .map(path -> out.relativize(path).toString())
          .sorted()
          .toList();
    }
  }

  List<String> notes() {
    return notes;
  }

  @Override
  public void received(long bytes) {
    assertThat(bytes).isNotNegative();
  }

  @Override
  public void file(String source, String name, long bytes) {
    notes.add(source + " has " + name);
  }

  @Override
  public void note(String source, String text) {
    notes.add(source + ": " + text);
  }
}
