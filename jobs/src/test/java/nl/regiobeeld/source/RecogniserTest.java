package nl.regiobeeld.source;

import static nl.regiobeeld.source.Recognised.known;
import static nl.regiobeeld.source.Recognised.refused;
import static nl.regiobeeld.source.Recognised.skipped;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import nl.regiobeeld.source.Layout.Shape;
import nl.regiobeeld.source.SourceFile.Purpose;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class RecogniserTest {
  private static final String UNTYPED =
      "\"ID\";\"Leeftijd\";\"Marges\";\"WijkenEnBuurten\";\"Perioden\";\"Roker_11\"\n"
          + "\"1\";\"20300\";\"MW00000\";\"NL01      \";\"2020JJ00\";\"    17.9\"";

  @ParameterizedTest
  @ValueSource(strings = {"", "\n\n  \n", "\uFEFF"})
  void anEmptyCsvIsRefused(String text) {
    refused("vektis_2019.csv", text).hasMessageContaining("empty");
  }

  @ParameterizedTest
  @ValueSource(strings = {"<!DOCTYPE html><html>", "\n  <html>\n<body>", "<?xml version=\"1.0\"?>"})
  void aWebPageSavedAsCsvIsRefused(String text) {
    refused("vektis_2019.CSV", text).hasMessageContaining("web page");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "notes.txt     | some notes             | not in a known shape",
        "empty.txt     | ''                     | empty",
        "page.html     | <html>                 | not in a known shape",
        "wachttijd.csv | 'Naam;Weken\nX;3'      | not in a known shape",
        "12345NED.csv  | 'ID;RegioS;X\n"
            + "1;NL01;2' | table 12345NED, which conf/sources.yaml does not name",
        "onbekend.csv  | 'ID;RegioS;X\n1;NL01;2' | a table that conf/sources.yaml does not name",
      })
  void aFileInNoKnownShapeIsSkippedWithTheReason(String name, String text, String reason) {
    assertThat(skipped(name, text)).isEqualTo(reason);
  }

  @Test
  void aBinaryFileIsSkipped() {
    assertThat(skipped("figure.png", "\u0089PNG\u0000\u0000"))
        .isEqualTo("not a text file (it holds NUL bytes)");
  }

  @Test
  void aTableIsKnownByTheIdInItsNameInAnyCase() {
    SourceFile file = known("kopie 50090ned.csv", UNTYPED);

    assertThat(file.layout().source()).isEqualTo("50090NED");
    assertThat(file.method()).isEqualTo("modelschatting");
    assertThat(file.purpose()).isEqualTo(Purpose.MONITOR);
    assertThat(file.layout().shape()).isEqualTo(Shape.REGION_TABLE);
  }

  @Test
  void aTableWithoutAnIdIsKnownByItsColumns() {
    String header =
        "ID;Leeftijd;Marges;WijkenEnBuurten;Perioden;ErvarenGezondheidGoedZeerGoed_4;BeperkingInHoren_21;LopenEnOfFietsenNaarSchoolOfWerk_34";

    assertThat(
            known("monitor.csv", header + "\n1;20300;MW00000;NL01;2020JJ00;1;2;3")
                .layout()
                .source())
        .isEqualTo("50090NED");
  }

  /** The marks of two tables together, as a user's own extract could have them. */
  @Test
  void columnsThatFitSeveralTablesAreNotGuessed() {
    String header =
        "ID;RegioS;Leeftijd;VoldoetAanFitnorm;Persoonskenmerken;SuicidegedachtenWelEens";

    assertThat(skipped("monitor.csv", header + "\n1;NL01;20300;1;T009002;2"))
        .isEqualTo("a table that conf/sources.yaml does not name");
  }

  @Test
  void paddedNumbersTellThatBlanksHaveKinds() {
    assertThat(known("50090NED.csv", UNTYPED).layout().keepsMissingKinds()).isTrue();
    assertThat(
            known("50090NED.csv", UNTYPED.replace("    17.9", "17.9")).layout().keepsMissingKinds())
        .isFalse();
  }

  @ParameterizedTest
  @CsvSource({"WijkenEnBuurten, RegioS", "Leeftijd, Leeftijd", "Roker_11, with values"})
  void aKnownTableWithoutARequiredColumnIsRefused(String column, String named) {
    String without = column.equals("Roker_11") ? "Codering_3" : "Vreemd_1";
    refused("50090NED.csv", UNTYPED.replace(column, without))
        .hasMessageContaining("50090NED")
        .hasMessageContaining(named);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "WijkenEnBuurten | Regio             | lacks the column RegioS or WijkenEnBuurten or"
            + " Codering; perhaps you meant 'Regio'",
        "WijkenEnBuurten | WijkenOfBuurten   | perhaps you meant 'WijkenOfBuurten'",
        "Leeftijd        | Leeftijdsgroep    | lacks the column Leeftijd;",
        "Leeftijd        | Leeftijden        | perhaps you meant 'Leeftijden'"
      })
  void theNearestColumnsAreNamed(String column, String instead, String message) {
    refused("50090NED.csv", UNTYPED.replace(column, instead)).hasMessageContaining(message);
  }

  @Test
  void theNearestColumnWithValuesIsNamed() {
    refused("84799NED.csv", "Codering_3;Gemeentenaam_1;AantalInwoner_5\nNL00;Nederland;5\n")
        .hasMessageContaining("lacks the column with values; perhaps you meant 'AantalInwoner_5'");
  }

  @Test
  void aKnownTableCutInTheMiddleOfARowIsRefused() {
    refused("50090NED.csv", UNTYPED + "\n\"2\";\"203").hasMessageContaining("cut off");
    refused("50090NED.csv", UNTYPED + "\n\"2\";\"20300\"").hasMessageContaining("2 of 6 fields");
    refused("50090NED.csv", UNTYPED + "\n\"2\";\"20300\";\"MW00000\";\"NL01\";\"2020JJ00\"")
        .hasMessageContaining("5 of 6 fields");
  }

  @Test
  void aKnownTableWithoutRowsIsSkipped() {
    assertThat(skipped("50090NED.csv", UNTYPED.lines().findFirst().orElseThrow()))
        .contains("50090NED", "without data rows");
  }

  @Test
  void observationsBelongToTheTableOfTheirFolder() {
    SourceFile file =
        known(
            "Observations.csv", "Id;Measure;ValueAttribute;Value;RegioS\n1;T001036;None;5,0;NL00");

    assertThat(file.layout().source()).isEqualTo("84799NED");
    assertThat(file.layout().shape()).isEqualTo(Shape.OBSERVATIONS);
    assertThat(file.purpose()).isEqualTo(Purpose.POPULATION);
  }

  @Test
  void theLicenceOfTheFolderGoesBeforeThatOfTheSettings() {
    FileFacts facts = Inspected.file("50090NED.csv", UNTYPED);
    Recogniser recogniser = Recognised.recogniser(Map.of());

    assertThat(known(recogniser.recognise(facts, "verzonnen")).licence()).isEqualTo("verzonnen");
    assertThat(known(recogniser.recognise(facts, "")).licence()).isEqualTo("bron RIVM en GGD'en");
  }
}
