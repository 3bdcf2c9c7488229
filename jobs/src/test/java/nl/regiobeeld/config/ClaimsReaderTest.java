package nl.regiobeeld.config;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import nl.regiobeeld.claim.Claim;
import nl.regiobeeld.claim.Statement;
import nl.regiobeeld.model.Refusal;
import org.junit.jupiter.api.Test;

class ClaimsReaderTest {
  private static final Set<String> REGIONS = Set.of("ZL", "NML", "NL00");

  private static List<Claim> read(Map<String, String> files) {
    return new ClaimsReader(
            name -> Optional.ofNullable(files.get(name)),
            files.keySet().stream().sorted().toList(),
            REGIONS)
        .read();
  }

  private static void refused(String file, String... problems) {
    assertThatThrownBy(() -> read(Map.of("claims/a.yaml", file)))
        .isInstanceOf(Refusal.class)
        .hasMessageContaining("the settings have %d problem(s)".formatted(problems.length))
        .satisfies(
            thrown -> {
              for (String problem : problems) {
                assertThat(thrown).hasMessageContaining("conf/claims/a.yaml:" + problem);
              }
            });
  }

  @Test
  void aClaimIsTakenAsItStandsAndAboutItsFilesRegion() {
    List<Claim> claims =
        read(
            Map.of(
                "claims/a.yaml",
                """
                regio: ZL
                stellingen:
                  hoog:
                    zin: Hoog.
                    vindplaats: "002:1-2"
                    toelichting: Gelezen als meer.
                    cellen:
                      x: {tabel: zorgkosten, kolom: verhouding, waar: {jaar: 2019}}
                      y: {tabel: zorgkosten, kolom: verhouding, waar: {regio_code: NL00}, nieuwste: jaar}
                    stelling: [x > 1, x > y]
                    afgerond_op: 0.01
                """));

    assertThat(claims).hasSize(1);
    Claim claim = claims.get(0);
    assertThat(claim)
        .extracting(Claim::id, Claim::region, Claim::sentence, Claim::place, Claim::note)
        .containsExactly("hoog", "ZL", "Hoog.", "002:1-2", "Gelezen als meer.");
    Statement statement = (Statement) claim.check();
    assertThat(statement.cells().get("x").rows().where())
        .isEqualTo(Map.of("regio_code", List.of("ZL"), "jaar", List.of("2019")));
    assertThat(statement.cells().get("y").rows().where())
        .isEqualTo(Map.of("regio_code", List.of("NL00")));
    assertThat(statement.cells().get("y").rows().newest()).contains("jaar");
    assertThat(statement.rounding().orElseThrow()).isEqualByComparingTo("0.01");
  }

  @Test
  void everyProblemAtOnceWithItsLineAndWhatWasProbablyMeant() {
    refused(
        """
        regio: ZK
        stellingen:
          Hoog:
            zin: Hoog.
            vindplaats: bladzijde 3
            cellen:
              x: {tabel: zorgkostn, kolom: verhouding}
              y: {tabel: zorgkosten, kolom: verhoudng, waar: {jar: 2019, regio_code: NL0}}
              z: {tabel: zorgkosten, kolom: bron, nieuwste: leeftijd}
            stelling: [a > 1, y != 1]
            afgerond_op: 0
        """,
        "1: 'ZK' is no region's code nor an id; perhaps you meant 'ZL'",
        "3: 'Hoog' is no id",
        "5: 'bladzijde 3' tells no document and lines; write it as 002:959-961",
        "7: there is no table 'zorgkostn'; perhaps you meant 'zorgkosten'",
        "8: table zorgkosten has no column 'verhoudng'; perhaps you meant 'verhouding'",
        "8: table zorgkosten has no column 'jar'; perhaps you meant 'jaar'",
        "8: 'NL0' is no region's code nor an id; perhaps you meant 'NL00'",
        "9: column 'bron' of table zorgkosten has no numbers",
        "9: column 'leeftijd' has no years",
        "10: 'a' is no cell",
        "10: '!' has no place in a formula",
        "7: cell 'x' is not in the stelling",
        "8: cell 'y' is not in the stelling",
        "9: cell 'z' is not in the stelling",
        "11: 'afgerond_op' must be above zero");
  }

  @Test
  void ofSetsToo() {
    refused(
        """
        regio: ZL
        stellingen:
          een: {zin: A., vindplaats: "002:1", rijen: {tabel: arbeidsmarkt}, elke: achterstand > 0}
          twee: {zin: A., vindplaats: "002:1", rijen: {tabel: indicatoren}, elke: {kleuren: [rood]}}
          drie: {zin: A., vindplaats: "002:1", rijen: {tabel: zorgkosten}, grootste: {formule: bron, is: {leeftd: 65+}}}
          vier: {zin: A., vindplaats: "002:1", rijen: {tabel: zorgkosten}, ontbreekt: Geen bron.}
          vijf: {zin: A., vindplaats: "002:1"}
          zes: {zin: A., vindplaats: "002:1", ontbreekt: Geen bron., elke: a > 1}
          zeven: los
        """,
        "3: table arbeidsmarkt has no column 'achterstand'",
        "4: table indicatoren has no column 'kleuren'; perhaps you meant 'kleur'",
        "5: table zorgkosten has no column 'leeftd'; perhaps you meant 'leeftijd'",
        "5: column 'bron' of table zorgkosten has no numbers",
        "6: 'rijen' has no use here",
        "7: a claim needs one of: stelling, elke, grootste, ontbreekt",
        "8: a claim needs one of: stelling, elke, grootste, ontbreekt",
        "9: 'zeven' needs 'name: value' lines below it");
  }

  /** Or a claim would hold whatever an edition says. */
  @Test
  void whatChecksNothing() {
    refused(
        """
        regio: ZL
        stellingen:
          een: {zin: A., vindplaats: "002:1", cellen: {}, stelling: []}
          twee: {zin: A., vindplaats: "002:1", cellen: {}, stelling: 1 < 2}
          drie: {zin: A., vindplaats: "002:1", cellen: {}, stelling: [""]}
          vier: {zin: A., vindplaats: "002:1", rijen: {tabel: zorgkosten}, elke: 1 < 2}
          vijf: {zin: A., vindplaats: "002:1", rijen: {tabel: zorgkosten}, elke: {}}
          zes: {zin: A., vindplaats: "002:1", rijen: {tabel: zorgkosten}, elke: [jaar > 1, jaar > 2]}
          zeven: {zin: A., vindplaats: "002:1", rijen: {tabel: zorgkosten}, grootste: {formule: jaar, is: {}}}
        """,
        "3: 'stelling' needs a comparison, or a list of them",
        "4: '1 < 2' looks at no number of the edition",
        "5: '' compares nothing",
        "6: '1 < 2' looks at no number of the edition",
        "7: 'elke' needs one column with its texts, or a comparison",
        "8: 'elke' needs a text",
        "9: 'is' needs a column with the text that the row must have");
  }

  @Test
  void anIdStandsOnceInAllFilesAndEveryFileIsRead() {
    String file =
        "regio: ZL\nstellingen:\n  a: {zin: A., vindplaats: \"002:1\", ontbreekt: Geen bron.}\n";

    assertThatThrownBy(
            () ->
                read(
                    Map.of(
                        "claims/a.yaml", file, "claims/b.yaml", file, "claims/c.yml", "regio: ZL")))
        .isInstanceOf(Refusal.class)
        .hasMessageContaining("conf/claims/b.yaml:3: 'a' stands in conf/claims/a.yaml too")
        .hasMessageContaining("conf/claims/c.yml:1: this file would not be read; name it");
  }
}
