package nl.regiobeeld.source;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;

class PackedTest {
  @Test
  void aPathInsideAZipLeadsBackToTheZip() {
    String path = Packed.path("file:/in/a.zip", "b/c.csv");

    assertThat(path).isEqualTo("file:/in/a.zip!//b/c.csv");
    assertThat(Packed.outer(path)).isEqualTo("file:/in/a.zip");
    assertThat(Packed.outer("file:/in/c.csv")).isEqualTo("file:/in/c.csv");
  }

  @Test
  void theContentIsThatOfTheEntryAndOfNoOther() throws IOException {
    byte[] zip = zip("a.csv", "b/a.csv", "c.csv");

    assertThat(content("x.zip!//b/a.csv", zip)).isEqualTo("this is b/a.csv");
    assertThat(content("x.zip!//a.csv", zip)).isEqualTo("this is a.csv");
  }

  @Test
  void aFileOutsideAZipIsItsOwnContent() throws IOException {
    assertThat(content("a.csv", "text".getBytes(UTF_8))).isEqualTo("text");
  }

  @Test
  void anEntryThatIsGoneIsNamed() {
    assertThatThrownBy(() -> content("x.zip!//d.csv", zip("a.csv")))
        .isInstanceOf(IOException.class)
        .hasMessageContaining("d.csv");
  }

  @Test
  void foldersAndWhatAComputerAddsForItselfArePassedOver() throws IOException {
    byte[] zip =
        zip(
            "data/",
            "data/a.csv",
            "__MACOSX/data/._a.csv",
            ".DS_Store",
            "data/.git/config",
            "data/b..c.csv",
            "data/__MACOSX.csv");

    assertThat(names(zip)).containsExactly("data/a.csv", "data/b..c.csv", "data/__MACOSX.csv");
  }

  @Test
  void aZipOfNothingHasNoFiles() throws IOException {
    assertThat(names(zip("only/"))).isEmpty();
  }

  private static List<String> names(byte[] bytes) throws IOException {
    List<String> names = new ArrayList<>();
    try (ZipInputStream zip = Packed.open(new ByteArrayInputStream(bytes))) {
      for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
        if (Packed.isFile(entry)) {
          names.add(entry.getName());
        }
      }
    }
    return names;
  }

  private static String content(String path, byte[] outer) throws IOException {
    try (InputStream stream = Packed.content(path, new ByteArrayInputStream(outer))) {
      return new String(stream.readAllBytes(), UTF_8);
    }
  }

  private static byte[] zip(String... names) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
      for (String name : names) {
        zip.putNextEntry(new ZipEntry(name));
        zip.write(
            ("this is " + name).getBytes(UTF_8), 0, name.endsWith("/") ? 0 : 8 + name.length());
      }
    }
    return bytes.toByteArray();
  }
}
