package nl.regiobeeld.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** What the sample and the real extracts say of the plans' sentences. */
class ClaimsNumbersTest {

  private static Map<String, JsonNode> judged(Built edition) throws IOException {
    Cli.Result result = Cli.run("claims", "--out", edition.out().toString(), "--format", "json");
    assertThat(result.exit()).as(result.err()).isZero();
    Map<String, JsonNode> judged = new HashMap<>();
    new ObjectMapper()
        .readTree(result.out())
        .get("stellingen")
        .forEach(each -> judged.put(each.get("id").asText(), each));
    assertThat(judged.values())
        .extracting(each -> each.get("oordeel").asText())
        .contains("klopt", "klopt_niet", "niet_te_toetsen");
    assertThat(judged.values()).noneMatch(each -> each.get("bewijs").asText().isBlank());
    return judged;
  }

  private static void says(JsonNode claim, String verdict, String reason) {
    assertThat(claim.get("oordeel").asText()).as(claim.toString()).isEqualTo(verdict);
    assertThat(claim.get("bewijs").asText()).isEqualTo(reason);
  }

  @Test
  void theMadeUpSample() throws IOException {
    Map<String, JsonNode> judged = judged(Built.sample());

    says(
        judged.get("zl_vraag_en_aanbod"),
        "klopt",
        "vraag - 100 = 10.7: 10,7 = 10,7; aanbod - 100 = 4.8: 4,8 = 4,8");
    says(
        judged.get("nml_tekort_verdubbelt"),
        "klopt",
        "tekort_2032 >= 2 * tekort_2023: 4500 >= 4200");
    says(
        judged.get("nml_ongeveer_35_procent"),
        "klopt",
        "aandeel = 35: 36,881734 = 35 (afgerond op 5: 35 = 35)");
    says(judged.get("nml_197_initiatieven"), "klopt_niet", "ontvangen = 197: 184 = 197 klopt niet");
    says(
        judged.get("zl_overmatige_drinker_niet_slechter"),
        "klopt_niet",
        "achterstand <= 0 geldt voor 0 van 2; niet voor 18-64 (0,2 <= 0), 65+ (0,1 <= 0)");
    says(
        judged.get("nml_31_procent_65plus_in_2040"),
        "niet_te_toetsen",
        "aandeel: geen waarde: vraagontwikkeling regio_code=NML maat=aandeel_65plus jaar=2040");
  }

  /** Underweight of 65 and over is 1.1 % in both; mental health care costs 35 % more. */
  @Test
  void theRealExtracts() throws IOException {
    Map<String, JsonNode> judged = judged(Built.real());

    says(
        judged.get("zl_alle_indicatoren_slechter"),
        "klopt_niet",
        "achterstand > 0 geldt voor 15 van 18; niet voor ondergewicht 65+ (0 > 0); zonder waarde:"
            + " indicator=ernstig_eenzaam leeftijd=18-64, indicator=hoog_risico_angst_depressie"
            + " leeftijd=18-64");
    says(
        judged.get("zl_overmatige_drinker_niet_slechter"),
        "klopt",
        "achterstand <= 0 geldt voor 2 van 2");
    says(
        judged.get("zl_grootste_afwijking_onder_65"),
        "klopt",
        "verhouding: 0-64 1,185763, 65+ 1,095016");
    says(
        judged.get("zl_ggz_rond_gemiddelde"),
        "klopt_niet",
        "0.98 <= verhouding < 1.02: 0,98 <= 1,346671 < 1,02 klopt niet");
    says(
        judged.get("zl_helft_wachtenden_2023"),
        "niet_te_toetsen",
        "De NZa-opgaven tellen wachttijden van aanbieders, geen wachtenden; hoeveel mensen wachten"
            + " is geen bron van deze edities.");
  }
}
