package nl.regiobeeld.source;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.StringReader;
import java.util.ArrayList;
import java.util.List;
import nl.regiobeeld.model.Refusal;
import nl.regiobeeld.source.RecordStream.Entry;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class JsonRecordsTest {
  private static final String PAGE =
      """
      {"@odata.context":"https://datasets.cbs.nl/odata/v1/CBS/03759ned/$metadata#Observations",
      "value":[{"Id":1,"Value":17.5,"RegioS":"NL01"},{"RegioS":"GM0917","Value":null}],
      "@odata.nextLink":"https://datasets.cbs.nl/more"}
      """;

  @Test
  void theHeadTellsTheAddressAndTheFieldsOfTheFirstRecord() {
    JsonHead head = JsonHead.of(PAGE).orElseThrow();

    assertThat(head.context()).contains("03759ned");
    assertThat(head.header()).containsExactly("Id", "Value", "RegioS");
  }

  @Test
  void versionThreeNamesItsAddressOtherwise() {
    JsonHead head =
        JsonHead.of("{\"odata.metadata\":\"https://x/82931NED/\",\"value\":[]}").orElseThrow();

    assertThat(head).isEqualTo(new JsonHead("https://x/82931NED/", List.of()));
  }

  /** Nested values are passed over whole, so that their fields are not taken for those outside. */
  @Test
  void theHeadPassesOverWhatStandsBeforeTheRecords() {
    JsonHead head =
        JsonHead.of("{\"error\":{\"value\":[{\"a\":1}]},\"value\":[{\"b\":[1,{}],\"c\":1}]}")
            .orElseThrow();

    assertThat(head.header()).containsExactly("b", "c");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"", "[1]", "Id;Value\n1;2", "{\"a\":1}", "{\"value\":1}", "{\"value\":[{\"a\""})
  void anythingElseIsNoAnswer(String text) {
    assertThat(JsonHead.of(text)).isEmpty();
  }

  @Test
  void aFieldThatIsNullIsEmpty() throws IOException {
    assertThat(entries(PAGE.replace("\"Id\":1,", ""), "Value", "RegioS"))
        .containsExactly(
            new Entry(2, List.of("17.5", "NL01")), new Entry(3, List.of("", "GM0917")));
  }

  /** So that it does not fit its header, and is rejected as a whole. */
  @Test
  void aRecordThatLacksAFieldHasOneMore() throws IOException {
    assertThat(entries(PAGE, "Id", "Value", "RegioS").get(1).fields())
        .containsExactly("", "", "GM0917", "Id=?");
  }

  @Test
  void fieldsComeInTheOrderThatIsAskedFor() throws IOException {
    assertThat(entries(PAGE, "RegioS", "Value", "Id").get(0).fields())
        .containsExactly("NL01", "17.5", "1");
  }

  @Test
  void numbersLoseTheirExponentAndKeepTheirDigits() throws IOException {
    String text = "{\"value\":[{\"a\":1.50,\"b\":1.2E+3,\"c\":-7,\"d\":true}]}";

    assertThat(entries(text, "a", "b", "c", "d").get(0).fields())
        .containsExactly("1.50", "1200", "-7", "true");
  }

  @Test
  void anAnswerWithoutRecordsHasNone() throws IOException {
    assertThat(entries("{\"value\":[]}", "a")).isEmpty();
  }

  /** Within a record, between two, and behind the last. */
  @ParameterizedTest
  @ValueSource(
      strings = {
        "{\"value\":[{\"a\":1},{\"a\":",
        "{\"value\":[{\"a\":1},",
        "{\"value\":[{\"a\":1}]",
        "{\"value\":[{\"a\":1} {\"a\":2}]}",
      })
  void anAnswerThatBreaksOffIsRefusedByName(String text) {
    assertThatThrownBy(() -> entries(text, "a"))
        .isInstanceOfSatisfying(
            Refusal.class, refusal -> assertThat(refusal.kind()).isEqualTo(Refusal.Kind.INPUT))
        .hasMessageStartingWith("page.json, line 1")
        .hasMessageEndingWith("fetch it again");
  }

  private static List<Entry> entries(String text, String... header) throws IOException {
    List<Entry> entries = new ArrayList<>();
    try (RecordStream records =
        new JsonRecords("page.json", List.of(header), new StringReader(text))) {
      records.forEachRemaining(entries::add);
    }
    return entries;
  }
}
