package nl.regiobeeld.edition;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import nl.regiobeeld.file.Hadoop;
import nl.regiobeeld.file.Places;
import nl.regiobeeld.model.Refusal;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Whoever edits an edition by hand does not make it read, or remove, what lies elsewhere. */
class InsideTest {
  private static final String MANIFEST =
      """
      {"schema_versie": 1, "editie": "%s", "gemaakt_op": "", "code_versie": "",
       "configuratie_digest": "", "licentie": [], "invoer": [],
       "tabellen": {"%s": {"rijen": 1, "bestanden": ["%s"]}}}
      """;

  @TempDir private Path out;

  private Editions editions;

  @BeforeEach
  void findEditions() {
    Places places = new Places(Hadoop.configuration());
    editions = new Editions(places, places.qualified(out.toString()));
  }

  private void manifest(String json) throws IOException {
    Path folder = Files.createDirectories(out.resolve("editions/a"));
    Files.writeString(folder.resolve("manifest.json"), json);
  }

  private Refusal open(Optional<String> name) {
    Refusal refusal = catchThrowableOfType(Refusal.class, () -> editions.open(name));
    assertThat(refusal).as("it is refused").isNotNull();
    return refusal;
  }

  @Test
  void namesOfItsOwnAreOpened() throws IOException {
    manifest(MANIFEST.formatted("a", "bronnen", "part-00000-1f.c000.zstd.parquet"));

    assertThatCode(() -> editions.open(Optional.of("a"))).doesNotThrowAnyException();
  }

  @ParameterizedTest
  @CsvSource({
    "../../elders, bronnen, a.parquet",
    "b, bronnen, a.parquet",
    "'', bronnen, a.parquet",
    "a, ../../elders, a.parquet",
    "a, /etc, a.parquet",
    "a, bronnen, ../../../elders.parquet",
    "a, bronnen, /etc/passwd",
    "a, bronnen, s3a://elders/a.parquet",
    "a, bronnen, file:/etc/passwd",
    "a, bronnen, .verborgen",
    "a, bronnen, ''",
  })
  void namesOfOthersAreNot(String edition, String table, String file) throws IOException {
    manifest(MANIFEST.formatted(edition, table, file));

    Refusal refusal = open(Optional.of("a"));

    assertThat(refusal.kind()).isEqualTo(Refusal.Kind.CHECK);
    assertThat(refusal).hasMessageContainingAll("manifest of edition 'a' is damaged", "leads out");
  }

  @Test
  void filesWithTheirChecksumsAreLookedAtToo() throws IOException {
    manifest(MANIFEST.formatted("a", "bronnen", "x").replace("\"x\"", "{\"bestand\": \"../x\"}"));

    assertThat(open(Optional.of("a"))).hasMessageContaining("leads out of it: \"../x\"");
  }

  @ParameterizedTest
  @ValueSource(strings = {"../../elders", "/etc", "a/../b", "s3a://elders/a", "a\nb", ""})
  void aPointerToElsewhereLeadsNowhere(String current) throws IOException {
    manifest(MANIFEST.formatted("a", "bronnen", "a.parquet"));
    Files.writeString(out.resolve("editions/CURRENT"), current);

    assertThat(open(Optional.empty()).kind()).isEqualTo(Refusal.Kind.USAGE);
  }

  /** What stopped runs left is removed; a link among it goes, what it leads to stays. */
  @Test
  void aLinkToElsewhereIsRemovedAndNotWhatIsThere(@TempDir Path elsewhere) throws IOException {
    Path kept = Files.writeString(elsewhere.resolve("kept.txt"), "x");
    Path half = Files.createDirectories(out.resolve("editions/half/tables"));
    Files.createSymbolicLink(half.resolve("bronnen"), elsewhere);
    Files.createSymbolicLink(out.resolve("editions/link"), elsewhere);

    editions.begin();

    assertThat(kept).exists();
    assertThat(out.resolve("editions/half")).doesNotExist();
    assertThat(out.resolve("editions/link")).doesNotExist();
  }
}
