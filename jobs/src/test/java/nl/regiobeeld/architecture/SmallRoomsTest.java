package nl.regiobeeld.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import nl.regiobeeld.Project;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SmallRoomsTest {
  private static final int LINES = 250;

  @ParameterizedTest
  @ValueSource(strings = {"main", "test"})
  void everyJavaFileFitsInAReadersHead(String sources) throws IOException {
    List<String> large = new ArrayList<>();
    List<Path> files = javaFiles(Project.file("jobs/src/" + sources + "/java"));
    for (Path file : files) {
      int lines = Files.readAllLines(file).size();
      if (lines >= LINES) {
        large.add(file.getFileName() + ": " + lines + " lines");
      }
    }

    assertThat(files).isNotEmpty();
    assertThat(large).as("files of %d lines or more", LINES).isEmpty();
  }

  private static List<Path> javaFiles(Path folder) throws IOException {
    try (Stream<Path> paths = Files.walk(folder)) {
      return paths.filter(path -> path.toString().endsWith(".java")).toList();
    }
  }
}
