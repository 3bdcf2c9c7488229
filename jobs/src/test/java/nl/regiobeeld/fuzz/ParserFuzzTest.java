package nl.regiobeeld.fuzz;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import nl.regiobeeld.Project;
import nl.regiobeeld.source.Format;
import nl.regiobeeld.source.SourceFile;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Every parser against damaged files: no failure but a refusal that names the file, no hang, no
 * record lost or changed that was not damaged; {@link Comparison} says what that can and cannot
 * tell.
 *
 * <p>The input that is being read lies in {@code target/fuzz/<parser>}, that of a failure in {@code
 * target/fuzz/<parser>-<number>}.
 */
class ParserFuzzTest {
  private static final long SEED = 20_260_101L;
  private static final int TIMES = Integer.getInteger("regiobeeld.fuzz", 150);
  private static final long SLOW = TimeUnit.SECONDS.toMillis(5);
  private static final int ENOUGH = 10;
  private static final List<Mutation> MUTATIONS = List.of(Mutation.values());
  private static final Path FOLDER = Project.file("jobs/target/fuzz");

  static Stream<Seed> seeds() {
    return Seeds.all();
  }

  @ParameterizedTest
  @MethodSource("seeds")
  @Timeout(value = 30, unit = TimeUnit.MINUTES, threadMode = Timeout.ThreadMode.SEPARATE_THREAD)
  void nothingDamagedGoesUnnoticed(Seed seed) throws IOException {
    Path folder = folder(seed.parser(), seed);
    Reading whole = read(seed, folder, seed.content());
    assertThat(whole.refused()).isEmpty();
    assertThat(whole.rows().values()).isNotEmpty().allMatch(rows -> !rows.isEmpty());
    List<String> failures = new ArrayList<>();
    for (int number = 0; number < TIMES && failures.size() < ENOUGH; number++) {
      Random random = new Random(SEED + number);
      Mutation mutation = MUTATIONS.get(random.nextInt(MUTATIONS.size()));
      String damaged = mutation.of(seed.content(), random);
      List<String> problems = problems(seed, folder, damaged, whole);
      if (!problems.isEmpty()) {
        Files.write(
            folder(seed.parser() + "-" + number, seed).resolve(seed.name()), Seed.bytes(damaged));
        failures.add(
            "%s %d (%s): %s".formatted(seed, number, mutation, String.join("\n  ", problems)));
      }
    }

    assertThat(failures).isEmpty();
  }

  private static List<String> problems(Seed seed, Path folder, String damaged, Reading whole)
      throws IOException {
    long start = System.nanoTime();
    try {
      Reading reading = read(seed, folder, damaged);
      long millis = TimeUnit.NANOSECONDS.toMillis(System.nanoTime() - start);
      if (millis > SLOW) {
        return List.of("took " + millis + " ms");
      }
      return judged(seed, damaged, whole, reading);
    } catch (RuntimeException | StackOverflowError | OutOfMemoryError e) {
      return List.of(e + " at " + List.of(e.getStackTrace()).subList(0, 6));
    }
  }

  private static List<String> judged(Seed seed, String damaged, Reading whole, Reading reading) {
    if (reading.refused().isPresent()) {
      String message = reading.refused().get().getMessage();
      boolean named =
          message.contains(seed.name())
              || seed.beside().keySet().stream().anyMatch(message::contains);
      return named ? List.of() : List.of("names no file: " + message);
    }
    if (whole.files().containsKey(seed.name())) {
      return compared(seed, damaged, whole, reading);
    }
    int before = whole.files().size() + whole.unused();
    int after = reading.files().size() + reading.unused();
    return after == before
        ? List.of()
        : List.of("of %d files, %d are left".formatted(before, after));
  }

  private static List<String> compared(Seed seed, String damaged, Reading whole, Reading reading) {
    SourceFile file = reading.files().get(seed.name());
    boolean packed = seed.name().endsWith(".gz");
    if (file == null || packed) {
      return whole.rows().equals(reading.rows()) || file == null
          ? List.of()
          : List.of("other content came out of it");
    }
    Format format = file.layout().format();
    boolean json = format instanceof Format.Json;
    long header = format instanceof Format.Statline statline ? statline.table().headerLine() : 1;
    long told = json ? 2 : header;
    Units after = Units.of(damaged, json);
    return after.size() == 0
        ? List.of("is no whole answer, but is read")
        : new Comparison(Units.of(seed.content(), json), after, told, header + 1)
            .problems(whole.of(seed.name()), reading.of(seed.name()));
  }

  private static Reading read(Seed seed, Path folder, String content) throws IOException {
    Files.write(folder.resolve(seed.name()), Seed.bytes(content));
    return Reading.of(folder);
  }

  private static Path folder(String name, Seed seed) throws IOException {
    Path folder = Files.createDirectories(FOLDER.resolve(name));
    for (Map.Entry<String, String> each : seed.beside().entrySet()) {
      Files.write(folder.resolve(each.getKey()), Seed.bytes(each.getValue()));
    }
    return folder;
  }
}
