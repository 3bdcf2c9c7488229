package nl.regiobeeld.landing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import nl.regiobeeld.Project;
import nl.regiobeeld.file.Hadoop;
import nl.regiobeeld.file.Places;
import nl.regiobeeld.landing.Item.Rol;
import nl.regiobeeld.model.Refusal;
import nl.regiobeeld.model.Sha256;
import org.apache.hadoop.conf.Configuration;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LandingTest {
  private static final String SHA_OF_AB =
      "fb8e20fc2e4c3f248c60c39bd652f3c1347298bb977b8b4d5903b85055620603";

  private Path out;
  private Landing landing;

  @BeforeEach
  void open(@TempDir Path out) {
    this.out = out;
    landing =
        new Landing(new Places(Hadoop.configuration()), new org.apache.hadoop.fs.Path(out.toUri()));
  }

  private Parcel parcel(String name, String text) throws IOException {
    Path file = landing.receiver();
    Files.writeString(file, text);
    byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
    String sha = HexFormat.of().formatHex(Sha256.digest().digest(bytes));
    Item item =
        new Item(name, Rol.GEGEVENS, sha, bytes.length, "https://x.nl/" + name, "\"v1\"", null);
    return new Parcel(item, file);
  }

  private Delivery add(String source, String fetched, String modified, Parcel... parcels) {
    return landing.add(
        new Delivery(source, fetched, modified, "Regulier", "CC BY 4.0", "https://x.nl", List.of()),
        List.of(parcels));
  }

  /** The note is what other programs and later versions read; its shape is a promise. */
  @Test
  void aDeliveryLiesUnderItsHashWithANoteBeside() throws IOException {
    add("85012NED", "2026-07-01T10:00:00.123Z", "2021-02-05T02:00:00", parcel("a.csv", "ab"));

    assertThat(out.resolve("landing/bytes/fb/" + SHA_OF_AB)).hasContent("ab");
    try (var notes = Files.list(out.resolve("landing/leveringen/85012NED"))) {
      Path note = notes.findFirst().orElseThrow();
      assertThat(note.getFileName().toString()).matches("20260701T100000Z-[0-9a-f]{8}\\.json");
      assertThat(note)
          .hasSameTextualContentAs(
              Project.file("jobs/src/test/resources/golden/Landing/one-file/expected.json"));
    }
    assertThat(landing.newest())
        .singleElement()
        .satisfies(
            newest -> assertThat(newest.delivery().items().get(0).sha256()).isEqualTo(SHA_OF_AB));
  }

  @Test
  void anEmptyLandingHasNothing() {
    assertThat(landing.newest()).isEmpty();
    assertThat(landing.latest("85012NED")).isEmpty();
  }

  @Test
  void thePublishersDateDecidesAndThenTheTimeOfFetching() throws IOException {
    add("b", "2026-01-01T00:00:00Z", "2026-06-23T00:00:00+02:00", parcel("b", "1"));
    add("b", "2026-02-01T00:00:00Z", "Mon, 22 Jun 2026 21:00:00 GMT", parcel("b", "2"));
    add("a", "2026-01-01T00:00:00Z", "2026-06-23T00:00:00", parcel("a", "1"));
    add("a", "2026-02-01T00:00:00Z", "2026-06-23T00:00:00", parcel("a", "2"));

    assertThat(landing.newest())
        .extracting(newest -> newest.delivery().bron() + newest.delivery().opgehaaldOp())
        .containsExactly("a2026-02-01T00:00:00Z", "b2026-01-01T00:00:00Z");
    assertThat(landing.latest("b").map(Delivery::opgehaaldOp)).contains("2026-02-01T00:00:00Z");
  }

  @Test
  void withoutAPublishersDateTheTimeOfFetchingDecides() throws IOException {
    add("a", "2026-01-01T00:00:00Z", null, parcel("a", "1"));
    add("a", "2026-02-01T00:00:00Z", null, parcel("a", "2"));

    Newest newest = landing.newest().get(0);

    assertThat(newest.delivery().opgehaaldOp()).isEqualTo("2026-02-01T00:00:00Z");
    assertThat(newest.change())
        .contains(
            "a was issued again: the publisher's date is still unknown; the data have other"
                + " bytes");
  }

  @Test
  void aFirstDeliveryChangedNothing() throws IOException {
    add("a", "2026-01-01T00:00:00Z", null, parcel("a", "1"));

    assertThat(landing.newest().get(0).change()).isEqualTo(Optional.empty());
  }

  @Test
  void bytesThatAreGoneOrShortAreNoticed() throws IOException {
    Delivery delivery = add("a", "2026-01-01T00:00:00Z", null, parcel("a", "ab"));
    Path bytes = out.resolve("landing/bytes/fb/" + SHA_OF_AB);
    assertThat(landing.isWhole(delivery)).isTrue();

    Files.writeString(bytes, "a");
    assertThat(landing.isWhole(delivery)).isFalse();
    Files.delete(bytes);
    assertThat(landing.isWhole(delivery)).isFalse();
  }

  @Test
  void theNextDeliveryMendsShortBytes() throws IOException {
    Delivery delivery = add("a", "2026-01-01T00:00:00Z", null, parcel("a", "ab"));
    Files.writeString(out.resolve("landing/bytes/fb/" + SHA_OF_AB), "a");

    add("a", "2026-02-01T00:00:00Z", null, parcel("a", "ab"));

    assertThat(landing.isWhole(delivery)).isTrue();
  }

  /** A fetch that was killed leaves files that wait; they never count and go at the next one. */
  @Test
  void whatWaitsDoesNotCountAndIsCleared() throws IOException {
    parcel("a", "1");
    assertThat(landing.newest()).isEmpty();

    landing.removeUnfinished();

    assertThat(out.resolve("landing/.incoming")).doesNotExist();
  }

  /** Not a folder of this machine as far as the program can see. */
  @Test
  void anotherFileSystemGetsTheSameBytes() throws IOException {
    Configuration configuration = Hadoop.configuration();
    configuration.set("fs.viewfs.mounttable.default.link./out", out.toUri().toString());
    landing =
        new Landing(
            new Places(configuration), new org.apache.hadoop.fs.Path("viewfs://default/out"));

    Delivery delivery = add("a", "2026-01-01T00:00:00Z", null, parcel("a", "ab"), parcel("b", "c"));

    assertThat(out.resolve("landing/bytes/fb/" + SHA_OF_AB)).hasContent("ab");
    assertThat(landing.isWhole(delivery)).isTrue();
    assertThat(landing.newest()).extracting(Newest::delivery).containsExactly(delivery);
    assertThat(out.resolve("landing/.incoming")).doesNotExist();
    landing.removeUnfinished();
  }

  @Test
  void aDamagedNoteIsNamed() throws IOException {
    Path note = out.resolve("landing/leveringen/a/20260101T000000Z-00000000.json");
    Files.createDirectories(note.getParent());
    Files.writeString(note, "{\"bron\":");

    assertThatThrownBy(landing::newest)
        .isInstanceOf(Refusal.class)
        .hasMessageContaining(note + " is damaged");
  }
}
