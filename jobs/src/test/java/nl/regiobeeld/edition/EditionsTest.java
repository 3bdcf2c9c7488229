package nl.regiobeeld.edition;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.regiobeeld.file.Hadoop;
import nl.regiobeeld.file.Places;
import nl.regiobeeld.model.Refusal;
import org.apache.hadoop.conf.Configuration;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class EditionsTest {
  @TempDir private Path out;

  private Editions editions;

  @BeforeEach
  void findEditions() {
    Places places = new Places(new Configuration());
    editions = new Editions(places, places.qualified(out.toString()));
  }

  @ParameterizedTest
  @ValueSource(strings = {"2026", "regiobeeld-2026.1", "a_b", "0", "Zuid-Limburg", "a..b"})
  void lettersDigitsAndAFewMarksNameAnEdition(String name) {
    assertThatCode(() -> editions.requireFree(name)).doesNotThrowAnyException();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        " ",
        ".",
        "..",
        "../elders",
        "/tmp",
        "a/b",
        "a b",
        "-a",
        "_a",
        ".a",
        "é",
        "a:b",
        "CURRENT",
        "a\n",
      })
  void anyOtherNameIsRefused(String name) {
    assertRefusedAsUsage(() -> editions.requireFree(name), "cannot name an edition");
  }

  @Test
  void aNameOfAHundredCharactersIsTheLongest() {
    assertThatCode(() -> editions.requireFree("a".repeat(100))).doesNotThrowAnyException();
    assertRefusedAsUsage(() -> editions.requireFree("a".repeat(101)), "cannot name an edition");
  }

  /** On macOS and Windows these are one file: the pointer would stand in the edition's way. */
  @Test
  void theNameOfThePointerIsTakenInAnyCase() {
    assertRefusedAsUsage(() -> editions.requireFree("current"), "cannot name an edition");
  }

  @Test
  void withoutEditionsThereIsNothingToOpen() {
    assertRefusedAsUsage(() -> editions.open(Optional.empty()), "./regiobeeld update");
  }

  @Test
  void anEditionThatIsNotThereIsRefused() {
    editions.publish(manifest("eerste"));

    assertRefusedAsUsage(() -> editions.open(Optional.of("tweede")), "no edition 'tweede'");
  }

  /** What nobody can have published is no edition, and no fault of the program either. */
  @ParameterizedTest
  @ValueSource(strings = {"", "a:b", "..", "CURRENT", "a/b"})
  void aNameThatNoEditionCanHaveIsRefused(String name) {
    editions.publish(manifest("eerste"));

    assertRefusedAsUsage(() -> editions.open(Optional.of(name)), "edition");
  }

  @Test
  void thePublishedEditionIsCurrent() throws IOException {
    editions.publish(manifest("eerste"));
    editions.publish(manifest("tweede"));

    assertThat(editions.open(Optional.empty()).json()).isEqualTo(manifest("tweede").json());
    assertThat(editions.open(Optional.of("eerste")).json()).isEqualTo(manifest("eerste").json());
    assertThat(out.resolve("editions/CURRENT")).hasContent("tweede\n");
    assertThat(out.resolve("editions").toFile().list())
        .containsExactlyInAnyOrder("CURRENT", "eerste", "tweede");
  }

  /** A run that slept so long that another took its lock, and woke up after that had published. */
  @Test
  void inAnObjectStoreARunThatWasOvertakenDoesNotMoveThePointer() {
    Places places = new Places(Hadoop.configuration());
    Path out = this.out.getFileName();
    Editions slow = new Editions(places, places.qualified("store://overtaken/" + out));
    Editions fast = new Editions(places, places.qualified("store://overtaken/" + out));
    places.replace(new org.apache.hadoop.fs.Path(slow.folder(), ".lock"), "the slow one's");
    slow.begin();
    fast.begin();
    fast.publish(manifest("snel"));

    assertThatThrownBy(() -> slow.publish(manifest("traag")))
        .isInstanceOf(Refusal.class)
        .hasMessageContaining("another run took this one for dead");
    assertThat(fast.current()).contains("snel");
  }

  @Test
  void aPublishedNameIsTaken() {
    editions.publish(manifest("eerste"));

    assertRefusedAsUsage(() -> editions.requireFree("eerste"), "exists already");
  }

  /** Files without a manifest are what a run left that did not finish. */
  @Test
  void aFolderWithoutAManifestIsNoEdition() throws IOException {
    Files.createDirectories(out.resolve("editions/half/tables"));

    assertThatCode(() -> editions.requireFree("half")).doesNotThrowAnyException();
    assertRefusedAsUsage(() -> editions.open(Optional.of("half")), "no edition 'half'");
  }

  @Test
  void aDamagedManifestIsAFailedCheck() throws IOException {
    Files.createDirectories(out.resolve("editions/stuk"));
    Files.writeString(out.resolve("editions/stuk/manifest.json"), "{\"schema_versie\": 1,");

    assertThatThrownBy(() -> editions.open(Optional.of("stuk")))
        .isInstanceOfSatisfying(
            Refusal.class, refusal -> assertThat(refusal.kind()).isEqualTo(Refusal.Kind.CHECK))
        .hasMessageContaining("stuk");
  }

  private static void assertRefusedAsUsage(ThrowingCallable call, String message) {
    assertThatThrownBy(call)
        .isInstanceOfSatisfying(
            Refusal.class, refusal -> assertThat(refusal.kind()).isEqualTo(Refusal.Kind.USAGE))
        .hasMessageContaining(message);
  }

  private static Manifest manifest(String name) {
    return new Manifest(
        1,
        name,
        "2026-01-01T00:00:00Z",
        "0.1.0",
        "abc",
        Map.of("conf/care.yaml", "abc"),
        List.of(),
        List.of("bron Vektis"),
        List.of(new Manifest.Input("vektis", "a.csv", "def", 3, null)),
        Map.of(
            "bronnen",
            new Manifest.TableFacts(
                1, List.of(new Manifest.StoredFile("part-0.parquet", 9, "fed")), "cba", "bca")),
        "012",
        null);
  }
}
