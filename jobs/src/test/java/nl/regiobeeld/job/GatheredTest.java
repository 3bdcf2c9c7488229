package nl.regiobeeld.job;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import nl.regiobeeld.file.Places;
import nl.regiobeeld.model.Refusal;
import nl.regiobeeld.source.FileFacts;
import org.apache.hadoop.conf.Configuration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class GatheredTest {
  private static final String TEXT = "a;b\n" + "1;2\n".repeat(500);

  @TempDir private Path in;

  @Test
  void theFilesInAZipCameTogetherUnderItsName() throws IOException {
    write("set.zip", zip(Map.of("Observations.csv", TEXT.getBytes(UTF_8))));

    List<FileFacts> files = gathered().files();

    assertThat(files).extracting(FileFacts::name).containsExactly("set.zip/Observations.csv");
    assertThat(files.get(0).path()).endsWith("/set.zip!//Observations.csv");
    assertThat(files.get(0).folder()).endsWith("/set.zip");
    assertThat(files.get(0).bytes()).isEqualTo(TEXT.length());
    assertThat(files.get(0).lastRecord()).isEqualTo("1;2");
  }

  @Test
  void foldersAndMacOsCopiesInAZipAreNoFiles() throws IOException {
    Map<String, byte[]> entries = new LinkedHashMap<>();
    entries.put("data/", new byte[0]);
    entries.put("data/a.csv", TEXT.getBytes(UTF_8));
    entries.put("__MACOSX/data/._a.csv", new byte[] {0, 5, 22, 7});
    entries.put("data/.DS_Store", new byte[] {0, 0, 0, 1});
    write("set.zip", zip(entries));

    assertThat(gathered().files())
        .extracting(FileFacts::name)
        .containsExactly("set.zip/data/a.csv");
  }

  /** One level is enough; the recogniser lists it as no text file. */
  @Test
  void aZipInsideAZipIsNotOpened() throws IOException {
    byte[] inner = zip(Map.of("a.csv", TEXT.getBytes(UTF_8)));
    write("outer.zip", zip(Map.of("inner.zip", inner)));

    List<FileFacts> files = gathered().files();

    assertThat(files).extracting(FileFacts::name).containsExactly("outer.zip/inner.zip");
    assertThat(files.get(0).bytes()).isEqualTo(inner.length);
  }

  @Test
  void contentTellsAZipAndNotItsName() throws IOException {
    write("really.csv", zip(Map.of("a.csv", TEXT.getBytes(UTF_8))));
    write("plain.zip", TEXT.getBytes(UTF_8));

    assertThat(gathered().files())
        .extracting(FileFacts::name)
        .containsExactlyInAnyOrder("really.csv/a.csv", "plain.zip");
  }

  /** In the name of its first entry, in that entry's content. */
  @ParameterizedTest
  @ValueSource(ints = {32, 45, 60})
  void aZipThatIsCutOffIsRefusedByName(int kept) throws IOException {
    byte[] whole = zip(Map.of("Observations.csv", TEXT.getBytes(UTF_8)));
    write("cut.zip", Arrays.copyOf(whole, kept));

    assertRefused("cut.zip");
  }

  @Test
  void aZipWithAWrongByteIsRefused() throws IOException {
    byte[] damaged = zip(Map.of("Observations.csv", TEXT.getBytes(UTF_8)));
    damaged[50] ^= 0x55;
    write("damaged.zip", damaged);

    assertRefused("damaged.zip");
  }

  @Test
  void aFolderWithoutFilesIsRefused() {
    assertThatThrownBy(this::gathered)
        .isInstanceOf(Refusal.class)
        .hasMessageContaining("there is no such file, or the folder holds none");
  }

  @Test
  void filesOfOneNameAreToldApartByTheirFolders() throws IOException {
    write("x/a.csv", TEXT.getBytes(UTF_8));
    write("y/a.csv", TEXT.getBytes(UTF_8));
    write("y/b.csv", TEXT.getBytes(UTF_8));

    assertThat(gathered().files())
        .extracting(FileFacts::name)
        .containsExactlyInAnyOrder("x/a.csv", "y/a.csv", "b.csv");
  }

  @Test
  void theNearestLicenceHoldsForAFileAndForThoseInAZip() throws IOException {
    write("licentie.txt", "of all\n".getBytes(UTF_8));
    write("near/licentie.txt", "of these\n".getBytes(UTF_8));
    write("near/set.zip", zip(Map.of("a.csv", TEXT.getBytes(UTF_8))));
    write("far/b.csv", TEXT.getBytes(UTF_8));

    Gathered gathered = gathered();

    assertThat(gathered.files())
        .extracting(file -> file.name() + ": " + gathered.licence(file))
        .containsExactlyInAnyOrder("set.zip/a.csv: of these", "b.csv: of all");
  }

  private void assertRefused(String name) {
    assertThatThrownBy(() -> gathered().files())
        .isInstanceOfSatisfying(
            Refusal.class, refusal -> assertThat(refusal.kind()).isEqualTo(Refusal.Kind.INPUT))
        .hasMessageStartingWith(name + ": the zip is cut off or damaged")
        .hasMessageEndingWith("fetch it again");
  }

  private Gathered gathered() {
    Gathered gathered = new Gathered(new Places(new Configuration()), (step, detail) -> {});
    gathered.add(in.toString());
    return gathered;
  }

  private void write(String name, byte[] bytes) throws IOException {
    Path file = in.resolve(name);
    Files.createDirectories(file.getParent());
    Files.write(file, bytes);
  }

  private static byte[] zip(Map<String, byte[]> entries) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
      for (Map.Entry<String, byte[]> entry : entries.entrySet()) {
        zip.putNextEntry(new ZipEntry(entry.getKey()));
        zip.write(entry.getValue());
      }
    }
    return bytes.toByteArray();
  }
}
