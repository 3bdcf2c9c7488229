package nl.regiobeeld.model;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import nl.regiobeeld.Shared;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class CbsAgesTest {
  @ParameterizedTest
  @CsvSource({
    "10000, totaal",
    "10010, 0",
    "10100, 1",
    "11000, 10",
    "19400, 94",
    "19900, 99",
    "19901, 100",
    "19905, 104",
    "22000, 95+",
    "22300, 105+",
    "53115, 18-64",
    "80200, 65+",
    "20300, 18+",
    "'10100   ', 1",
  })
  void aCodeTellsItsAge(String code, String label) {
    assertThat(CbsAges.ofCode(code)).contains(label);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"", "1000", "10050", "10110", "19906", "19900 jaar", "20100", "T001038", "0"})
  void anyOtherCodeIsUnknown(String code) {
    assertThat(CbsAges.ofCode(code)).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({
    "Totaal, totaal",
    "Totaal leeftijd, totaal",
    "0 jaar, 0",
    "95 jaar of ouder, 95+",
    "0 tot 5 jaar, 0-4",
    "Jonger dan 5 jaar, 0-4",
    "' 18 tot 65 jaar', 18-64",
  })
  void aTitleTellsItsAge(String title, String label) {
    assertThat(CbsAges.ofTitle(title)).contains(label);
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "Totaal mannen en vrouwen", "Totale bevolking", "18-64", "jaar"})
  void anyOtherTitleIsNoAge(String title) {
    assertThat(CbsAges.ofTitle(title)).isEmpty();
  }

  /** CBS's own list is the evidence: code and title of each of its 108 ages mean the same. */
  @Test
  void ofEveryAgeThatCbsListsCodeAndTitleAgree() throws IOException {
    JsonNode ages =
        new ObjectMapper()
            .readTree(Shared.file("data/cbs/odata4-json/03759ned/codes-Leeftijd.json").toFile())
            .get("value");
    List<String> differing = new ArrayList<>();
    for (JsonNode age : ages) {
      var ofCode = CbsAges.ofCode(age.get("Identifier").asText());
      if (ofCode.isEmpty() || !ofCode.equals(CbsAges.ofTitle(age.get("Title").asText()))) {
        differing.add(age.toString());
      }
    }

    assertThat(ages).hasSize(108);
    assertThat(differing).isEmpty();
  }
}
