package nl.regiobeeld.fuzz;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.stream.Stream;
import nl.regiobeeld.Project;
import nl.regiobeeld.cli.Cli;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Damaged files through a whole {@code update}: either it is done and every row is accounted for,
 * or it is refused in one clear message; the edition before it stays as it was.
 */
class UpdateFuzzTest {
  private static final long SEED = 20_260_102L;
  private static final int TIMES = Integer.getInteger("regiobeeld.fuzz", 0) > 0 ? 50 : 1;
  private static final Path FOLDER = Project.file("jobs/target/fuzz/update");

  /** Those that give a table by themselves. */
  private static final List<Seed> SEEDS =
      Seeds.all().filter(seed -> !seed.parser().startsWith("metadata")).toList();

  private static final List<Mutation> MUTATIONS = List.of(Mutation.values());

  @TempDir private static Path out;
  private static Map<String, Long> before;

  @BeforeAll
  static void publishWhatMustStay() throws IOException {
    Path in = folder("whole");
    for (Seed seed : SEEDS.subList(0, 1)) {
      Files.write(in.resolve(seed.name()), Seed.bytes(seed.content()));
    }
    Cli.Result whole =
        Cli.run("update", "--in", in.toString(), "--out", out.toString(), "--edition", "whole");
    assertThat(whole.exit()).as(whole.err()).isZero();
    before = files(out.resolve("editions/whole"));
  }

  @Test
  void isDoneOrRefusedAndNothingElse() throws IOException {
    for (int number = 0; number < TIMES; number++) {
      Random random = new Random(SEED + number);
      Seed seed = SEEDS.get(random.nextInt(SEEDS.size()));
      Mutation mutation = MUTATIONS.get(random.nextInt(MUTATIONS.size()));
      Path in = folder(String.valueOf(number));
      Files.write(in.resolve(seed.name()), Seed.bytes(mutation.of(seed.content(), random)));

      String edition = "damaged-" + number;
      Cli.Result run =
          Cli.run("update", "--in", in.toString(), "--out", out.toString(), "--edition", edition);

      String which = "%s, %s, kept in %s%n%s".formatted(seed, mutation, in, run.err());
      assertThat(run.exit()).as(which).isIn(0, 3);
      assertThat(run.err()).as(which).doesNotContain("\tat ", "should not");
      assertThat(files(out.resolve("editions/whole"))).as(which).isEqualTo(before);
      if (run.exit() == 0) {
        assertThat(unaccounted(edition)).as(which).isEmpty();
      } else {
        assertThat(run.err()).as(which).contains(seed.name());
        assertThat(out.resolve("editions/" + edition)).as(which).doesNotExist();
      }
    }
  }

  /** Files of which the rows are not used, set aside or rejected; comes from {@code bronnen}. */
  private static List<String> unaccounted(String edition) {
    return Cli.run(
            "show",
            "bronnen",
            "--out",
            out.toString(),
            "--edition",
            edition,
            "--format",
            "csv",
            "--columns",
            "rijen,gebruikt,apart,afgekeurd")
        .lines()
        .stream()
        .skip(1)
        .filter(line -> !isSum(Stream.of(line.split(",", -1)).map(Long::valueOf).toList()))
        .toList();
  }

  private static boolean isSum(List<Long> counts) {
    return counts.get(0) == counts.stream().skip(1).mapToLong(Long::longValue).sum();
  }

  private static Path folder(String name) throws IOException {
    return Files.createDirectories(FOLDER.resolve(name));
  }

  /** Every file below a folder with when it was last written. */
  private static Map<String, Long> files(Path folder) throws IOException {
    Map<String, Long> files = new TreeMap<>();
    try (Stream<Path> paths = Files.walk(folder)) {
      for (Path path : paths.toList()) {
        files.put(path.toString(), Files.getLastModifiedTime(path).toMillis());
      }
    }
    return files;
  }
}
