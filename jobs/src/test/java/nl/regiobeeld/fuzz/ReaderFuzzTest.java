package nl.regiobeeld.fuzz;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.Stream;
import nl.regiobeeld.Project;
import nl.regiobeeld.Shared;
import nl.regiobeeld.io.ReadRows;
import nl.regiobeeld.source.Cutting;
import nl.regiobeeld.source.SourceFile;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Reading from bytes and in parts gives what reading record by record gives, whatever the file,
 * wherever it is cut, and wherever a buffer ends.
 */
class ReaderFuzzTest {
  private static final long SEED = 20_260_102L;
  private static final int TIMES = Integer.getInteger("regiobeeld.fuzz", 150);
  private static final List<Mutation> MUTATIONS = List.of(Mutation.values());
  private static final int[] SPACINGS = {1, 100, 1000};
  private static final int[] BUFFERS = {128, 700, 5000, 1 << 20};
  private static final int LARGE = 1 << 20;

  @TempDir Path folder;

  static Stream<Seed> seeds() {
    return Seeds.all();
  }

  @ParameterizedTest
  @MethodSource("seeds")
  void damagedFilesAreReadTheSame(Seed seed) throws IOException {
    for (Map.Entry<String, String> beside : seed.beside().entrySet()) {
      Files.write(folder.resolve(beside.getKey()), Seed.bytes(beside.getValue()));
    }
    for (int number = 0; number < TIMES; number++) {
      Random random = new Random(SEED + number);
      String content = seed.content();
      for (int damages = random.nextInt(3); damages > 0; damages--) {
        String damaged = MUTATIONS.get(random.nextInt(MUTATIONS.size())).of(content, random);
        content = damaged.isEmpty() ? content : damaged;
      }
      Files.write(folder.resolve(seed.name()), Seed.bytes(content));
      int spacing = SPACINGS[random.nextInt(SPACINGS.length)];
      int buffer = BUFFERS[random.nextInt(BUFFERS.length)];
      for (SourceFile file : Reading.of(folder).files().values()) {
        assertSame("%s %d".formatted(seed, number), file, spacing, buffer);
      }
    }
  }

  @Test
  void theSampleIsReadTheSame() throws IOException {
    assertAll(Project.file("data/sample"));
  }

  @Test
  void realExtractsAreReadTheSame() throws IOException {
    assertAll(Shared.file("data"));
  }

  private static void assertAll(Path folder) throws IOException {
    List<SourceFile> files = Reading.intake(folder.toAbsolutePath().normalize()).files();
    assertThat(files).hasSizeGreaterThan(10);
    for (SourceFile file : files) {
      assertSame(file.name(), file, 100_000, LARGE);
    }
  }

  private static void assertSame(String what, SourceFile file, int spacing, int buffer)
      throws IOException {
    List<String> expected = ReadRows.plainly(file);
    List<String> found = ReadRows.inParts(Cutting.every(file, spacing), buffer);
    for (int i = 0; i < Math.min(expected.size(), found.size()); i++) {
      assertThat(found.get(i)).as("%s: record %d", what, i + 1).isEqualTo(expected.get(i));
    }
    assertThat(found).as(what).hasSameSizeAs(expected);
  }
}
