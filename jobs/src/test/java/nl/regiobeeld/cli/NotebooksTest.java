package nl.regiobeeld.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import nl.regiobeeld.Project;
import nl.regiobeeld.notebook.Jupyter;
import nl.regiobeeld.notebook.Notebook;
import nl.regiobeeld.notebook.SqlFile;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The notebooks: as git has them, and what they say about the sample in a Java kernel. */
class NotebooksTest {
  private static final Path FOLDER = Project.file("notebooks").toAbsolutePath().normalize();

  static List<String> names() {
    try (Stream<Path> files = Files.list(FOLDER)) {
      return files
          .map(file -> file.getFileName().toString())
          .filter(name -> name.endsWith(".ipynb"))
          .map(name -> name.replace(".ipynb", ""))
          .sorted()
          .toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @ParameterizedTest
  @MethodSource("names")
  void isKeptWithoutOutputsForAnyJavaKernel(String name) {
    Notebook notebook = Notebook.read(FOLDER.resolve(name + ".ipynb"));
    assertThat(notebook.json().at("/metadata/kernelspec/name").asText()).isEqualTo("java");
    assertThat(notebook.code()).isNotEmpty();
    notebook
        .code()
        .forEach(
            cell -> {
              assertThat(cell.get("outputs")).isEmpty();
              assertThat(cell.get("execution_count").isNull()).isTrue();
            });
    assertThat(notebook.sources())
        .noneMatch(source -> source.lines().anyMatch(line -> line.startsWith("%")));
    assertThat(notebook.sources().get(0))
        .contains("String regio = \"ZL\";", "String editie = \"CURRENT\";");
  }

  @ParameterizedTest
  @MethodSource("names")
  void asksWhatItsSqlFileAsks(String name) {
    Notebook notebook = Notebook.read(FOLDER.resolve(name + ".ipynb"));
    List<String> statements = SqlFile.read(FOLDER.resolve(name + ".sql")).statements();
    assertThat(statements.subList(0, 3)).allMatch(sql -> sql.startsWith("SET VARIABLE"));
    assertThat(notebook.opening().subList(0, 3)).isEqualTo(statements.subList(3, 6));
    assertThat(notebook.questions()).isEqualTo(statements.subList(6, statements.size()));
  }

  @Test
  void openAnEditionInOneWay() {
    List<List<String>> first =
        names().stream()
            .map(name -> Notebook.read(FOLDER.resolve(name + ".ipynb")).sources().subList(0, 3))
            .distinct()
            .toList();
    assertThat(first).hasSize(1);
    String version = Jupyter.duckDb().getParent().getFileName().toString();
    assertThat(first.get(0).get(1)).contains("org.duckdb:duckdb_jdbc:" + version);
  }

  @Test
  void sayInAJavaKernelWhatTheirSqlSays(@TempDir Path home) throws Exception {
    Jupyter jupyter = Jupyter.in(home);
    Files.createSymbolicLink(home.resolve("out"), Built.sample().out());
    Path done = home.resolve("done");
    Jupyter.Run run = jupyter.execute(copies(home), done);
    assertThat(run.exit()).as(run.log()).isZero();
    for (String name : names()) {
      String printed = Notebook.read(done.resolve(name + ".ipynb")).printed();
      assertThat(printed).as(name).startsWith("Zuid-Limburg (ZL), editie sample");
      for (List<Map<String, String>> answer : answers(name, Built.sample().out())) {
        assertThat(answer)
            .as(name)
            .allSatisfy(
                row -> assertThat(bare(printed)).contains(bare(String.join("", row.values()))));
      }
    }
  }

  @Test
  void sayThatThereIsNoEditionYet(@TempDir Path home) throws Exception {
    Jupyter jupyter = Jupyter.in(home);
    Jupyter.Run run = jupyter.execute(copies(home).subList(0, 1), home.resolve("done"));
    assertThat(run.exit()).isNotZero();
    assertThat(run.log()).contains("Er is nog geen editie in " + home.toRealPath());
    assertThat(run.log()).contains("voer eerst ./regiobeeld update uit");
  }

  /** Without what a Dutch reader sees otherwise than DuckDB: points, commas and spaces. */
  private static String bare(String text) {
    return text.replaceAll("[.,\\s]", "");
  }

  private static List<List<Map<String, String>>> answers(String name, Path out)
      throws SQLException {
    return SqlFile.read(FOLDER.resolve(name + ".sql")).about("ZL", out).answers();
  }

  private static List<Path> copies(Path home) throws IOException {
    Path folder = Files.createDirectories(home.resolve("notebooks"));
    for (String name : names()) {
      Files.copy(FOLDER.resolve(name + ".ipynb"), folder.resolve(name + ".ipynb"));
    }
    return names().stream().map(name -> folder.resolve(name + ".ipynb")).toList();
  }
}
