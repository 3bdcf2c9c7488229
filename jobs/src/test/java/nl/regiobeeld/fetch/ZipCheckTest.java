package nl.regiobeeld.fetch;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.URI;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Random;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import nl.regiobeeld.Endless;
import nl.regiobeeld.model.Refusal;
import nl.regiobeeld.model.Unpacking;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ZipCheckTest {
  private static final URI ADDRESS = URI.create("https://x.nl/a.zip");

  /** Length of the record at the end of a zip, and where in it the list of files is told. */
  private static final int END = 22;

  private static final int LIST_ENTRIES = 8;
  private static final int LIST_SIZE = 12;
  private static final int LIST_START = 16;
  private static final int NAME_IN_LIST = 46;

  @TempDir private Path folder;

  private void check(byte[] zip) throws IOException {
    ZipCheck.check(Files.write(folder.resolve("a.zip"), zip), ADDRESS, ".csv");
  }

  @Test
  void aFileThatUnpacksIntoAThousandTimesItsSize() throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
      zip.putNextEntry(new ZipEntry("a.csv"));
      Endless.bytes(Unpacking.UNSUSPECTED + 1_000_000).transferTo(zip);
    }

    assertThatThrownBy(() -> check(bytes.toByteArray()))
        .isInstanceOf(Refusal.class)
        .hasMessage(
            "https://x.nl/a.zip a.csv: it unpacks into more than 250 times its size, as no extract"
                + " does; fetch it again, or unpack it yourself if you trust it");
  }

  /** The list at the end may name the same bytes many times, each of which unpacks anew. */
  @Test
  void filesThatLieOverEachOther() throws IOException {
    byte[] sound = sound();

    assertThatCode(() -> check(sound)).doesNotThrowAnyException();
    assertThatThrownBy(() -> check(listedTwice(sound)))
        .isInstanceOf(Refusal.class)
        .hasMessageStartingWith("https://x.nl/a.zip did not answer with a whole zip: ");
  }

  private static byte[] sound() throws IOException {
    byte[] content = new byte[5_000];
    new Random(1).nextBytes(content);
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
      zip.putNextEntry(new ZipEntry("a.csv"));
      zip.write(content);
    }
    return bytes.toByteArray();
  }

  private static byte[] listedTwice(byte[] zip) {
    ByteBuffer old = ByteBuffer.wrap(zip).order(ByteOrder.LITTLE_ENDIAN);
    int end = zip.length - END;
    int start = old.getInt(end + LIST_START);
    int size = old.getInt(end + LIST_SIZE);
    ByteBuffer both = ByteBuffer.allocate(zip.length + size).order(ByteOrder.LITTLE_ENDIAN);
    both.put(zip, 0, start + size).put(zip, start, size).put(zip, end, END);
    both.put(start + size + NAME_IN_LIST, (byte) 'b');
    both.putShort(end + size + LIST_ENTRIES, (short) 2);
    both.putShort(end + size + LIST_ENTRIES + 2, (short) 2);
    both.putInt(end + size + LIST_SIZE, 2 * size);
    return both.array();
  }
}
