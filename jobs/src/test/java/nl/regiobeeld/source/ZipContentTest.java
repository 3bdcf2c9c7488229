package nl.regiobeeld.source;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.zip.GZIPOutputStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import nl.regiobeeld.Endless;
import nl.regiobeeld.model.Refusal;
import nl.regiobeeld.model.Unpacking;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ZipContentTest {
  private static final long BOMB = Unpacking.UNSUSPECTED + 8_000_000;

  private static byte[] zip(String name, InputStream content) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (ZipOutputStream zip = new ZipOutputStream(bytes, StandardCharsets.UTF_8)) {
      zip.putNextEntry(new ZipEntry(name));
      content.transferTo(zip);
    }
    return bytes.toByteArray();
  }

  private static byte[] gzip(InputStream content) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (GZIPOutputStream gzip = new GZIPOutputStream(bytes)) {
      content.transferTo(gzip);
    }
    return bytes.toByteArray();
  }

  private static List<FileFacts> inspect(byte[] zip) throws IOException {
    return ZipContent.inspect("file:/in/a.zip", "a.zip", new ByteArrayInputStream(zip));
  }

  private static void assertRefused(byte[] zip, String message) {
    assertThatThrownBy(() -> inspect(zip))
        .isInstanceOf(Refusal.class)
        .hasMessageContaining(message)
        .hasMessageStartingWith("a.zip");
  }

  /** Files that are not looked at are unpacked all the same, to reach the next one. */
  @ParameterizedTest
  @ValueSource(strings = {"bomb.csv", "__MACOSX/bomb.csv", ".hidden", "folder/"})
  void aFileThatUnpacksIntoAThousandTimesItsSize(String name) throws IOException {
    byte[] zip = zip(name, Endless.bytes(BOMB));

    assertThat(zip.length).isLessThan(200_000);
    assertRefused(zip, "/" + name + ": it unpacks into more than 250 times its size");
  }

  @Test
  void aGzipThatDoes() throws IOException {
    byte[] gzip = gzip(Endless.bytes(BOMB));

    assertThatThrownBy(() -> Inspected.file("a.csv.gz", gzip))
        .isInstanceOf(Refusal.class)
        .hasMessageStartingWith("a.csv.gz: it unpacks into more than 250 times its size");
    assertRefused(zip("a.csv.gz", new ByteArrayInputStream(gzip)), "a.csv.gz: it unpacks into");
  }

  /** Packed again and again a bomb stays small; what is in the inner zip is never unpacked. */
  @Test
  void aZipInAZipIsAFileLikeAnyOther() throws IOException {
    byte[] inner = zip("bomb.csv", Endless.bytes(BOMB));

    List<FileFacts> files = inspect(zip("inner.zip", new ByteArrayInputStream(inner)));

    assertThat(files).extracting(FileFacts::bytes).containsExactly((long) inner.length);
  }

  /** As repetitive as extracts are: the same keys and words, other figures. */
  @Test
  void aLargeExtractIsNoBomb() throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    long rows = 0;
    try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
      zip.putNextEntry(new ZipEntry("Observations.csv"));
      zip.write(
          "Id;Measure;ValueAttribute;Value;RegioS;Perioden\n".getBytes(StandardCharsets.UTF_8));
      for (long size = 0; size < BOMB; rows++) {
        byte[] row = row(rows).getBytes(StandardCharsets.UTF_8);
        zip.write(row);
        size += row.length;
      }
    }

    assertThat(inspect(bytes.toByteArray()).get(0).lastRecord() + "\n").isEqualTo(row(rows - 1));
  }

  private static String row(long number) {
    return "%d;M000352;None;;GM0917  ;2020JJ00\n".formatted(number);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "../a.csv",
        "data/../../a.csv",
        "..\\..\\a.csv",
        "/etc/cron.d/a.csv",
        "C:\\Windows\\a.csv",
        "..",
        "a\nEdition 2026 is published.csv",
        "\u001b[2Ja.csv",
      })
  void aNameThatLeadsOut(String name) throws IOException {
    assertRefused(zip(name, Endless.bytes(3)), "in it leads out of it");
  }

  @ParameterizedTest
  @ValueSource(strings = {"data/a..b.csv", "a:b.csv", "...csv", "jaar 2020 (é)/a.csv", "a\\b.csv"})
  void aNameWithDotsIsOnlyThat(String name) throws IOException {
    assertThat(inspect(zip(name, Endless.bytes(3)))).hasSizeLessThan(2);
  }

  @Test
  void moreFilesThanAnyDelivery() throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
      for (int i = 0; i <= Unpacking.MOST_FILES; i++) {
        zip.putNextEntry(new ZipEntry("d" + i + "/"));
      }
    }

    assertRefused(bytes.toByteArray(), "it holds more than 10,000 files");
  }
}
