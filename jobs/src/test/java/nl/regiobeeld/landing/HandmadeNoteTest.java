package nl.regiobeeld.landing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import nl.regiobeeld.file.Places;
import nl.regiobeeld.model.Refusal;
import org.apache.hadoop.conf.Configuration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A note that somebody wrote by hand does not make us read what lies outside landing. */
class HandmadeNoteTest {
  private static final String SHA =
      "fb8e20fc2e4c3f248c60c39bd652f3c1347298bb977b8b4d5903b85055620603";
  private static final String NOTE =
      """
      {"bron": "%s", "opgehaald_op": "2026-07-01T10:00:00Z", "gewijzigd": null, "status": null,
       "licentie": "", "oorsprong": "", "items": [{"naam": "%s", "rol": "gegevens",
       "sha256": "%s", "bytes": 2, "oorsprong": "", "etag": null, "last_modified": null}]}
      """;

  @TempDir private Path out;

  private Landing landing(String bron, String name, String sha) throws IOException {
    Path folder = Files.createDirectories(out.resolve("landing/leveringen/x"));
    Files.writeString(folder.resolve("1.json"), NOTE.formatted(bron, name, sha));
    return new Landing(new Places(new Configuration()), new org.apache.hadoop.fs.Path(out.toUri()));
  }

  @Test
  void aSoundNoteIsTaken() throws IOException {
    Landing landing = landing("x", "Observations-0001.json", SHA);

    assertThat(landing.newest()).hasSize(1);
  }

  @ParameterizedTest
  @CsvSource({
    "../../x, a.csv, " + SHA,
    "x, ../../a.csv, " + SHA,
    "x, /etc/passwd, " + SHA,
    "x, .., " + SHA,
    "x, a\\\\u0007.csv, " + SHA,
    "x, a.csv, ../../../../etc/passwd",
    "x, a.csv, ab/../../../../../etc/passwd",
    "x, a.csv, f",
    "x, a.csv, ''",
  })
  void anyOtherIsDamaged(String bron, String name, String sha) throws IOException {
    Landing landing = landing(bron, name, sha);

    assertThatThrownBy(landing::newest)
        .isInstanceOf(Refusal.class)
        .hasMessageContaining("1.json is damaged");
  }
}
