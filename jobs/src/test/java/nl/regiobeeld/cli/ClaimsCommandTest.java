package nl.regiobeeld.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import nl.regiobeeld.Conf;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Claims about three tiny editions: of 2024, 2025 and, without an answer, 2026. */
class ClaimsCommandTest {
  private static final String COSTS =
      "'ZL' regio_code, 2019::INT jaar, col0 zorgsoort, 'groep' niveau, 'totaal' leeftijd,"
          + " col1::DECIMAL(18,6) verhouding, 'vektis' bron";

  @TempDir private Path folder;

  private Path conf;
  private Path out;

  @BeforeEach
  void makeEditions() throws IOException, SQLException {
    conf = folder.resolve("conf");
    out = folder.resolve("out");
    Conf.copy(conf, "  bronnen: {a: {via: bestand, licentie: vrij, adres: \"https://a.nl/b\"}}\n");
    for (String each : List.of("zuid_limburg", "noord_en_midden_limburg")) {
      Files.delete(conf.resolve("claims/" + each + ".yaml"));
    }
    Files.writeString(
        conf.resolve("claims/eigen.yaml"),
        """
        regio: ZL
        stellingen:
          ggz_laag:
            zin: "=GGZ is goedkoop"
            vindplaats: "002:1"
            cellen: {x: {tabel: zorgkosten, kolom: verhouding, waar: {zorgsoort: ggz}}}
            stelling: x < 1
          mond_laag:
            zin: Mondzorg is goedkoop
            vindplaats: "002:2"
            cellen: {x: {tabel: zorgkosten, kolom: verhouding, waar: {zorgsoort: mondzorg}}}
            stelling: x < 1
        """);
    edition("een", "2024-01-01T00:00:00Z", "('ggz', 0.9)", "('mondzorg', 0.9)");
    edition("twee", "2025-01-01T00:00:00Z", "('ggz', 1.0)", "('mondzorg', 0.8)");
    edition("drie", "2026-01-01T00:00:00Z", "('ggz', 1.1)");
  }

  private TinyEdition edition(String name, String time, String... rows)
      throws IOException, SQLException {
    return new TinyEdition(out, name).at(time).table("zorgkosten", COSTS, rows).publish();
  }

  private Cli.Result claims(String edition, String... args) {
    List<String> all =
        new ArrayList<>(
            List.of(
                "claims",
                "--out",
                out.toString(),
                "--conf",
                conf.toString(),
                "--edition",
                edition));
    all.addAll(List.of(args));
    return Cli.run(all.toArray(String[]::new));
  }

  @Test
  void aFlipSinceTheEditionMadeBeforeIsFirstAndExits4() {
    Cli.Result result = claims("twee");

    assertThat(result.exit()).isEqualTo(4);
    assertThat(result.lines().subList(0, 3))
        .containsExactly(
            "Edition twee, 2 claims: klopt_niet 1, klopt 1, niet_te_toetsen 0",
            "Flipped since edition een: 1",
            "  ggz_laag  klopt -> klopt_niet  \"=GGZ is goedkoop\"");
    assertThat(result.lines())
        .contains("  x < 1: 1 < 1 klopt niet")
        .allMatch(line -> line.length() <= 100);
    assertThat(result.out()).containsPattern("Edition twee, inhoud [0-9a-f]{12}\\s*$");
    assertThat(result.err()).contains("1 claim(s) flipped since edition een.");
  }

  @Test
  void noAnswerAnyMoreIsToldAndNoFlip() {
    Cli.Result result = claims("drie");

    assertThat(result.exit()).isZero();
    assertThat(result.out())
        .contains("Flipped since edition twee: 0", "which is no flip")
        .contains("mond_laag  klopt -> niet_te_toetsen");
    assertThat(claims("drie", "--previous", "een").exit()).as("ggz: 0.9, 1.1").isEqualTo(4);
  }

  @Test
  void theFirstEditionHasNothingToCompareWith() {
    Cli.Result result = claims("een");

    assertThat(result.exit()).isZero();
    assertThat(result.out()).contains("No edition before this one", "klopt 2");
  }

  @Test
  void csvIsSafeInASpreadsheetAndJsonHasTheRows() {
    assertThat(claims("twee", "--format", "csv").lines().get(1))
        .startsWith("ggz_laag,ZL,002:1,'=GGZ is goedkoop,klopt_niet,klopt,true,x < 1: 1 < 1 klopt");
    assertThat(claims("een", "--format", "json").out())
        .contains("\"vorige\" : null", "\"oordeel\" : \"klopt\"", "\"verhouding\" : \"0.900000\"")
        .contains("\"zorgsoort\" : \"ggz\"");
  }

  @Test
  void aTamperedTableIsCaughtBeforeItsNumbersAreUsed() throws IOException, SQLException {
    Path file = edition("vier", "2027-01-01T00:00:00Z", "('ggz', 0.9)").file("zorgkosten");
    byte[] bytes = Files.readAllBytes(file);
    bytes[bytes.length / 2] ^= 1;
    Files.write(file, bytes);

    Cli.Result result = claims("vier");

    assertThat(result.exit()).isEqualTo(4);
    assertThat(result.out()).isEmpty();
    assertThat(result.err()).contains("'vier' is damaged", "has other bytes than were published");
    assertThat(claims("een", "--previous", "vier").exit()).as("of the other").isEqualTo(4);
  }

  @Test
  void aDamagedEditionBeforeDoesNotKeepThisOneFromBeingJudged() throws IOException {
    Path file = out.resolve("editions/een/tables/zorgkosten/part-0.parquet");
    byte[] bytes = Files.readAllBytes(file);
    bytes[bytes.length / 2] ^= 1;
    Files.write(file, bytes);

    Cli.Result result = claims("twee");

    assertThat(result.exit()).isZero();
    assertThat(result.err()).contains("Nothing is compared: edition 'een' is damaged");
    assertThat(result.out()).contains("ggz_laag", "mond_laag");
  }

  @Test
  void aRegionWithoutClaims() {
    Cli.Result result = claims("een", "--regio", "ZK");

    assertThat(result.exit()).isEqualTo(2);
    assertThat(result.err())
        .contains("no claims in conf/claims about 'ZK'; perhaps you meant 'ZL'");
  }
}
