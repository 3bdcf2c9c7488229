package nl.regiobeeld.sample;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SampleGeneratorTest {
  private static final Path SAMPLE =
      Path.of(System.getProperty("regiobeeld.home", ".."), "data", "sample");

  @TempDir private Path folder;

  @Test
  void writesWhatTheProjectShips() throws IOException {
    SampleGenerator.write(folder);
    for (Path file : files(folder)) {
      if (file.toString().endsWith(".zip")) {
        assertThat(entries(SAMPLE.resolve(file))).isEqualTo(entries(folder.resolve(file)));
      } else {
        assertThat(SAMPLE.resolve(file)).hasSameBinaryContentAs(folder.resolve(file));
      }
    }
  }

  /** Names, times and content: not every machine's zlib compresses to the same bytes. */
  private static Map<String, String> entries(Path file) throws IOException {
    Map<String, String> entries = new LinkedHashMap<>();
    try (ZipFile zip = new ZipFile(file.toFile())) {
      for (ZipEntry entry : Collections.list(zip.entries())) {
        String text = new String(zip.getInputStream(entry).readAllBytes(), StandardCharsets.UTF_8);
        entries.put(entry.getName() + " of " + entry.getTimeLocal(), text);
      }
    }
    return entries;
  }

  @ParameterizedTest
  @ValueSource(ints = {2018, 2019, 2021, 2022})
  void noInsuredPersonOrCentIsLostToTheRestRow(int year) throws IOException {
    VektisYear drawn = VektisYear.of(year);
    VektisCell total = VektisCell.empty(drawn.care().size());
    for (Place place : VektisSample.places()) {
      total = total.plus(everyone(drawn, place));
    }
    BigDecimal cents = BigDecimal.valueOf(total.cents().stream().mapToLong(Long::longValue).sum());

    VektisSample.write(folder, year);

    assertThat(sum(year, 3, 4)).isEqualByComparingTo(BigDecimal.valueOf(total.persons()));
    assertThat(sum(year, 4, 5)).isEqualByComparingTo(BigDecimal.valueOf(total.years(), 2));
    assertThat(sum(year, 5, 99)).isEqualByComparingTo(cents.movePointLeft(2));
  }

  private static VektisCell everyone(VektisYear year, Place place) {
    Population population = Population.of(place, year.year());
    VektisCell sum = VektisCell.empty(year.care().size());
    for (Sex sex : Sex.values()) {
      for (int age = 0; age < Population.CLASSES; age++) {
        sum = sum.plus(year.cell(place, sex, age, population.count(sex, age)));
      }
    }
    return sum;
  }

  /** Sum over all rows of the written file, of the columns from the first up to the last. */
  private BigDecimal sum(int year, int first, int last) throws IOException {
    Path file = folder.resolve(VektisSample.fileName(year));
    return Files.readAllLines(file).stream()
        .skip(1)
        .map(line -> List.of(line.split(";", -1)))
        .flatMap(fields -> fields.subList(first, Math.min(last, fields.size())).stream())
        .map(BigDecimal::new)
        .reduce(BigDecimal.ZERO, BigDecimal::add);
  }

  private static List<Path> files(Path root) throws IOException {
    try (Stream<Path> paths = Files.walk(root)) {
      return paths.filter(Files::isRegularFile).map(root::relativize).sorted().toList();
    }
  }
}
