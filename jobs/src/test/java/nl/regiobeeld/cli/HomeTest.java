package nl.regiobeeld.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import nl.regiobeeld.Project;
import nl.regiobeeld.config.Settings;
import nl.regiobeeld.file.Places;
import nl.regiobeeld.model.Refusal;
import org.apache.hadoop.conf.Configuration;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Which settings files are read. */
class HomeTest {
  @TempDir Path conf;

  @BeforeEach
  void copyTheProjectsOwn() throws IOException {
    Path from = Project.file("conf");
    try (Stream<Path> files = Files.walk(from)) {
      for (Path file : files.filter(Files::isRegularFile).toList()) {
        write(from.relativize(file).toString(), Files.readString(file));
      }
    }
  }

  private void write(String name, String text) throws IOException {
    Path file = conf.resolve(name);
    Files.createDirectories(file.getParent());
    Files.writeString(file, text);
  }

  private Settings read() {
    return new Home(new Places(new Configuration()))
        .settings(Optional.of(conf.toString()), Project.reference());
  }

  @Test
  void aFileThatWouldNotBeReadIsAProblemWithTheNameToUse() throws IOException {
    write("initiatives/eigen.yml", "regio: ZL\n");
    write("initiatives/nieuw/plan.yaml", "regio: ZL\n");

    assertThatThrownBy(this::read)
        .isInstanceOf(Refusal.class)
        .hasMessageContaining("2 problem(s)")
        .hasMessageContaining(
            "conf/initiatives/eigen.yml:1: this file would not be read; name it"
                + " conf/initiatives/eigen.yaml")
        .hasMessageContaining(
            "conf/initiatives/nieuw/plan.yaml:1: this file would not be read; name it"
                + " conf/initiatives/nieuw_plan.yaml");
  }

  @Test
  void notesBesideThemAreLeftAlone() throws IOException {
    write("initiatives/LEESMIJ.md", "aantekeningen\n");

    List<?> list = read().initiatives().list();

    assertThat(list).hasSameSizeAs(Project.settings().initiatives().list());
  }
}
