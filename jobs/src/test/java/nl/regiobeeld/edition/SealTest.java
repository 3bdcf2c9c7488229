package nl.regiobeeld.edition;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** A manifest's seal breaks with every bit of it. */
class SealTest {
  private static final Manifest MANIFEST =
      new Manifest(
          1,
          "2026",
          "2026-01-01T00:00:00Z",
          "0.1.0",
          "abc",
          Map.of("conf/care.yaml", "abc"),
          List.of(),
          List.of("\"zegel\" : \"" + "0".repeat(64) + "\"\n}"),
          List.of(new Manifest.Input("vektis", "Gemeente één.csv", "def", 3, null)),
          Map.of(),
          "012",
          null);

  @Test
  void aManifestAsItWasWrittenIsSealed() throws JsonProcessingException {
    String json = MANIFEST.json();

    assertThat(Seal.holds(json)).isTrue();
    assertThat(Seal.holds(Manifest.read(json).json())).isTrue();
    assertThat(Manifest.read(json).json()).isEqualTo(json);
  }

  @Test
  void everySingleFlippedBitBreaksIt() {
    byte[] bytes = MANIFEST.json().getBytes(StandardCharsets.UTF_8);
    for (int bit = 0; bit < bytes.length * Byte.SIZE; bit++) {
      bytes[bit / Byte.SIZE] ^= (byte) (1 << bit % Byte.SIZE);
      assertThat(Seal.holds(new String(bytes, StandardCharsets.UTF_8))).as("bit %d", bit).isFalse();
      bytes[bit / Byte.SIZE] ^= (byte) (1 << bit % Byte.SIZE);
    }
  }

  @Test
  void withoutASealNothingIsSealed() {
    assertThat(Seal.holds("{}")).isFalse();
    assertThat(Seal.holds("{\n  \"zegel\" : null\n}\n")).isFalse();
  }

  @Test
  void aManifestOfAnOlderVersionCanBeRead() throws JsonProcessingException {
    Manifest old =
        Manifest.read(
            """
            {"schema_versie": 1, "editie": "2025", "tabellen":
              {"bronnen": {"rijen": 3, "bestanden": ["part-0.parquet"]}}, "iets_nieuws": 1}
            """);

    assertThat(old.tabellen().get("bronnen").bestanden())
        .containsExactly(new Manifest.StoredFile("part-0.parquet", -1, null));
    assertThat(old.configuratie()).isNull();
    assertThat(old.inhoud()).isNull();
  }
}
