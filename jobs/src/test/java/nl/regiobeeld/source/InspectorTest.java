package nl.regiobeeld.source;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.nio.charset.Charset;
import java.util.Arrays;
import nl.regiobeeld.model.Refusal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class InspectorTest {
  /** The inspector reads in pieces of this size. */
  private static final int CHUNK = 1 << 16;

  private static final String EURO = "€";

  @Test
  void bytesAndFingerprintAreThoseOfTheFileAsReceived() {
    FileFacts facts = Inspected.file("abc.csv", "abc");

    assertThat(facts.bytes()).isEqualTo(3);
    // The test vector of FIPS 180-2 for SHA-256.
    assertThat(facts.sha256())
        .isEqualTo("ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad");
  }

  @Test
  void anEmptyFileHasNoLines() {
    FileFacts facts = Inspected.file("empty.csv", "");

    assertThat(facts.bytes()).isZero();
    assertThat(facts.sha256())
        .isEqualTo("e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855");
    assertThat(facts.firstLine()).isEmpty();
    assertThat(facts.lastRecord()).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"UTF-8", "ISO-8859-1"})
  void theEncodingIsFoundFromTheBytes(String charset) {
    Charset written = Charset.forName(charset);
    FileFacts facts = Inspected.file("a.csv", "naam;n\nSÚDWEST-FRYSLÂN;1\n".getBytes(written));

    assertThat(facts.charset()).isEqualTo(written);
    assertThat(facts.lastRecord()).isEqualTo("SÚDWEST-FRYSLÂN;1");
  }

  @Test
  void plainAsciiCountsAsUtf8() {
    assertThat(Inspected.file("a.csv", "a;b\n").charset()).isEqualTo(UTF_8);
  }

  @Test
  void aByteOrderMarkIsNoPartOfTheFirstColumn() {
    FileFacts facts = Inspected.file("a.csv", "\uFEFFID;RegioS\n1;NL01\n");

    assertThat(facts.firstLine()).isEqualTo("ID;RegioS");
    assertThat(facts.bytes()).isEqualTo("ID;RegioS\n1;NL01\n".length() + 3);
  }

  /** A character of three bytes at every place across the edge between two pieces. */
  @ParameterizedTest
  @ValueSource(ints = {-4, -3, -2, -1, 0, 1})
  void aCharacterAcrossAPieceOfTheFileIsStillUtf8(int offset) {
    String text = "x".repeat(CHUNK + offset) + EURO + "\nlast;line";
    FileFacts facts = Inspected.file("a.csv", text);

    assertThat(facts.charset()).isEqualTo(UTF_8);
    assertThat(facts.lastRecord()).isEqualTo("last;line");
  }

  @ParameterizedTest
  @ValueSource(ints = {-2, -1, 0, 1})
  void aWrongByteNearTheEdgeOfAPieceIsNoticed(int offset) {
    byte[] bytes = ("x".repeat(CHUNK + offset) + "é" + "x".repeat(10)).getBytes(ISO_8859_1);

    assertThat(Inspected.file("a.csv", bytes).charset()).isEqualTo(ISO_8859_1);
  }

  @Test
  void oneWrongByteInALaterPieceLeavesItUtf8() {
    byte[] bytes = (EURO.repeat(CHUNK) + "\nend").getBytes(UTF_8);
    bytes[bytes.length - 5] = 'x';

    assertThat(Inspected.file("a.csv", bytes).charset()).isEqualTo(UTF_8);
  }

  @Test
  void aUtf8FileThatEndsWithinACharacterIsNotUtf8() {
    byte[] bytes = ("a;b\n" + EURO).getBytes(UTF_8);

    assertThat(Inspected.file("a.csv", Arrays.copyOf(bytes, bytes.length - 1)).charset())
        .isEqualTo(ISO_8859_1);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "'a;b\n1;2'        | 1;2",
        "'a;b\n1;2\n'      | 1;2",
        "'a;b\r\n1;2\r\n'  | 1;2",
        "'a;b\n1;2\n\n \n' | 1;2",
        "'a;b\n1; '        | '1; '",
        "'a;b\r1;2\r'      | 1;2",
        "a;b               | a;b",
      })
  void theLastLineIsTheLastThatIsNotBlank(String text, String last) {
    assertThat(Inspected.file("a.csv", text).lastRecord()).isEqualTo(last);
  }

  @Test
  void theLastLineIsWholeThoughItCrossesAPiece() {
    String last = "y".repeat(1000);
    String text = "a\n" + "x".repeat(CHUNK - 500) + "\n" + last + "\n";

    assertThat(Inspected.file("a.csv", text).lastRecord()).isEqualTo(last);
  }

  @Test
  void aCompressedFileIsReadButFingerprintedAsReceived() {
    byte[] compressed = Inspected.gzip("a;b\n1;é\n".getBytes(UTF_8));
    FileFacts facts = Inspected.file("a.csv.gz", compressed);

    assertThat(facts.gzip()).isTrue();
    assertThat(facts.bytes()).isEqualTo(compressed.length);
    assertThat(facts.firstLine()).isEqualTo("a;b");
    assertThat(facts.lastRecord()).isEqualTo("1;é");
    assertThat(facts.sha256()).isEqualTo(Inspected.file("b", compressed).sha256());
  }

  /** As {@code cat a.gz b.gz} makes them. */
  @Test
  void aCompressedFileOfSeveralPartsIsReadWhole() {
    ByteArrayOutputStream parts = new ByteArrayOutputStream();
    parts.writeBytes(Inspected.gzip("a;b\n".getBytes(UTF_8)));
    parts.writeBytes(Inspected.gzip("1;2\n".getBytes(UTF_8)));
    FileFacts facts = Inspected.file("a.csv.gz", parts.toByteArray());

    assertThat(facts.firstLine()).isEqualTo("a;b");
    assertThat(facts.lastRecord()).isEqualTo("1;2");
    assertThat(facts.bytes()).isEqualTo(parts.size());
  }

  /** The bytes tell, not the name. */
  @Test
  void aPlainFileMayBeNamedGz() {
    FileFacts facts = Inspected.file("a.csv.gz", "a;b\n1;2\n");

    assertThat(facts.gzip()).isFalse();
    assertThat(facts.firstLine()).isEqualTo("a;b");
  }

  @ParameterizedTest
  @ValueSource(ints = {3, 9, 10, 15, 40})
  void aCompressedFileThatIsCutAnywhereIsRefused(int kept) {
    byte[] whole = Inspected.gzip("a;b\n1;2\n3;4\n5;6\n7;8\n99;77\nxyz;pqr\n".getBytes(UTF_8));

    assertThat(kept).isLessThan(whole.length);
    assertThatThrownBy(() -> Inspected.file("cut.csv.gz", Arrays.copyOf(whole, kept)))
        .isInstanceOfSatisfying(
            Refusal.class, refusal -> assertThat(refusal.kind()).isEqualTo(Refusal.Kind.INPUT))
        .hasMessageContaining("cut.csv.gz")
        .hasMessageContaining("fetch it again");
  }

  @Test
  void aCompressedFileWithoutItsLastByteIsRefused() {
    byte[] whole = Inspected.gzip("a;b\n1;2\n".getBytes(UTF_8));

    assertThatThrownBy(() -> Inspected.file("cut.csv.gz", Arrays.copyOf(whole, whole.length - 1)))
        .isInstanceOf(Refusal.class);
  }

  @Test
  void aDamagedCompressedFileIsRefused() {
    byte[] damaged = Inspected.gzip("a;b\n1;2\n".getBytes(UTF_8));
    damaged[damaged.length - 6] ^= 1;

    assertThatThrownBy(() -> Inspected.file("damaged.csv.gz", damaged))
        .isInstanceOf(Refusal.class)
        .hasMessageContaining("damaged");
  }

  @Test
  void aLargeFileIsCountedWhole() {
    String text = "0123456789\n".repeat(50_000);

    assertThat(Inspected.file("a.csv", text).bytes()).isEqualTo(550_000);
    assertThat(Inspected.file("a.csv.gz", Inspected.gzip(text.getBytes(UTF_8))).lastRecord())
        .isEqualTo("0123456789");
  }
}
