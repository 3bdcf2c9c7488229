package nl.regiobeeld.source;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import java.util.List;
import java.util.Map;
import nl.regiobeeld.Project;
import nl.regiobeeld.model.Refusal;
import nl.regiobeeld.source.SourceFile.Purpose;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class WaitingFileTest {
  private static final List<String> COLUMNS =
      List.of(
          "ROW_ID",
          "Vestigingslocatie",
          "Plaats.zorgaanbieder",
          "PLAATS",
          "POSTCODE",
          "Type.GGZ",
          "Circuit",
          "Peildatum",
          "Aanmeldtijd",
          "Behandeltijd");
  private static final String HEADER = String.join(";", COLUMNS);
  private static final String ROW = "7;Praktijk Beek;Stein;STEIN;6171AB;SGGZ;Ouderen;1-9-2016;4;";

  @Test
  void isKnownByItsColumnsWhateverItsName() {
    SourceFile file = Recognised.known("a.csv", HEADER + "\n" + ROW + "5\n");

    assertThat(file.purpose()).isEqualTo(Purpose.WAITING_TIMES);
    assertThat(file.layout().source()).isEqualTo("nza_ggz");
    assertThat(file.licence()).isEqualTo("CC0, bron NZa");
    assertThat(file.layout().measures())
        .extracting(Measure::id, Measure::unit, Measure::position)
        .containsExactly(
            tuple("aanmeldwachttijd", "weken", 8), tuple("behandelwachttijd", "weken", 9));
  }

  /** Many records are about one kind of care in one gemeente. */
  @Test
  void aRecordsOwnNumberMakesItsKeyUnique() {
    Layout layout = Recognised.known("a.csv", HEADER + "\n" + ROW + "5\n").layout();
    RecordParser parser =
        layout.parser(Project.reference().register(), Project.reference().names());

    Parsed parsed = parser.parse(Header.split(ROW + "5", ';').orElseThrow());

    assertThat(parsed.key().region()).isEqualTo("GM0888");
    assertThat(parsed.key().breakdown()).isEqualTo("SGGZ; Ouderen; 7");
  }

  @ParameterizedTest
  @ValueSource(strings = {"ROW_ID", "Plaats.zorgaanbieder", "Peildatum", "Aanmeldtijd"})
  void aMissingColumnIsNamed(String column) {
    Recognised.refused("a.csv", HEADER.replace(column, "x") + "\n" + ROW + "5\n")
        .hasMessageContaining("line 1")
        .hasMessageContaining("lacks the column(s) " + column + ";");
  }

  @Test
  void aYearStatedForItIsRefusedAsItsRowsTellTheirOwn() {
    FileFacts file = Inspected.file("a.csv", HEADER + "\n" + ROW + "5\n");

    assertThatThrownBy(() -> Recognised.recogniser(Map.of("a.csv", 2017)).recognise(file, ""))
        .isInstanceOf(Refusal.class)
        .hasMessageContaining("--year a.csv=2017");
  }

  @Test
  void theNearestColumnsAreNamed() {
    String header = HEADER.replace("Behandeltijd", "Behandeltijden").replace("POSTCODE", "PC");
    Recognised.refused("a.csv", header + "\n" + ROW + "5\n")
        .hasMessageContaining(
            "lacks the column(s) Behandeltijd, POSTCODE; perhaps you meant 'Behandeltijden';");
  }

  @Test
  void anotherDelimiterIsRefused() {
    Recognised.refused("a.csv", (HEADER + "\n" + ROW + "5\n").replace(';', ','))
        .hasMessageContaining("NZa uses ';'");
  }

  @Test
  void aFileThatEndsWithinQuotesIsRefused() {
    Recognised.refused("a.csv", HEADER + "\n" + ROW + "5\n" + ROW + "\"5\nen")
        .hasMessageContaining("never closed");
  }

  @Test
  void aHeaderAloneIsSkipped() {
    assertThat(Recognised.skipped("a.csv", HEADER + "\n")).contains("without data rows");
  }
}
