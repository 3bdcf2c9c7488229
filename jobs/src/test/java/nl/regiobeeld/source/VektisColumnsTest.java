package nl.regiobeeld.source;

import static nl.regiobeeld.source.Recognised.known;
import static nl.regiobeeld.source.Recognised.refused;
import static nl.regiobeeld.source.Recognised.skipped;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import nl.regiobeeld.Project;
import nl.regiobeeld.source.Layout.Role;
import nl.regiobeeld.source.Layout.Shape;
import nl.regiobeeld.source.SourceFile.Purpose;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** How the headers of Vektis drift from year to year and hand to hand. */
class VektisColumnsTest {
  private static final String NAME = "vektis_2019_gemeente.csv";
  private static final String KEYS =
      "geslacht;leeftijdsklasse;gemeentenaam;aantal_bsn;aantal_verzekerdejaren";
  private static final String HEADER = KEYS + ";kosten_farmacie;kosten_overig";
  private static final String ROW = "\nM;90+;BEEK;12;11.5;100.01;2";

  @Test
  void theUsualHeaderIsRecognised() {
    SourceFile file = known(NAME, HEADER + ROW);

    assertThat(file.purpose()).isEqualTo(Purpose.CARE_COSTS);
    assertThat(file.layout().shape()).isEqualTo(Shape.VEKTIS);
    assertThat(file.layout().source()).isEqualTo("vektis");
    assertThat(file.layout().year()).isEqualTo(2019);
    assertThat(file.layout().keys()).isEqualTo(Map.of(Role.SEX, 0, Role.AGE, 1, Role.REGION, 2));
    assertThat(ids(file)).containsExactly("bsn", "verzekerdejaren", "farmacie", "overig");
    assertThat(file.remarks()).isEmpty();
  }

  @Test
  void upperAndLowerCaseAreAlike() {
    SourceFile file = known(NAME, HEADER.toUpperCase(Locale.ROOT) + ROW);

    assertThat(ids(file)).containsExactly("bsn", "verzekerdejaren", "farmacie", "overig");
    assertThat(file.layout().header()).contains("KOSTEN_FARMACIE");
  }

  @Test
  void columnsMayStandInAnyOrder() {
    SourceFile file =
        known(
            NAME,
            "kosten_overig;gemeentenaam;aantal_verzekerdejaren;geslacht;leeftijdsklasse\n"
                + "2;BEEK;1;M;90+");

    assertThat(file.layout().keys()).isEqualTo(Map.of(Role.REGION, 1, Role.SEX, 3, Role.AGE, 4));
    assertThat(file.layout().measures())
        .extracting(Measure::position, Measure::id)
        .containsExactly(tuple(0, "overig"), tuple(2, "verzekerdejaren"));
  }

  @Test
  void quotesAndBlanksAroundNamesDoNotCount() {
    SourceFile file = known(NAME, "\"" + HEADER.replace(";", " \";\" ") + "\"" + ROW);

    assertThat(ids(file)).containsExactly("bsn", "verzekerdejaren", "farmacie", "overig");
  }

  @Test
  void aByteOrderMarkDoesNotHideTheFirstColumn() {
    assertThat(known(NAME, "\uFEFF" + HEADER + ROW).layout().keys()).containsEntry(Role.SEX, 0);
  }

  @Test
  void aNameCutTo32CharactersIsTakenInFull() {
    SourceFile file =
        known(
            NAME,
            KEYS + ";kosten_medisch_specialistische_z;KOSTEN_PARAMEDISCHE_ZORG_FYSIOTH" + ROW);

    assertThat(ids(file))
        .contains("medisch_specialistische_zorg", "paramedische_zorg_fysiotherapie");
    assertThat(file.remarks()).hasSize(2).allMatch(remark -> remark.contains("cut short"));
  }

  /** Cut at 32, every known column is still told apart from all others. */
  @Test
  void everyKnownCareTypeSurvivesTheCut() {
    CareTypes care = Project.settings().catalogue().care();
    List<String> types = List.copyOf(care.groupOf().keySet());
    String cut =
        types.stream()
            .map(type -> "kosten_" + type)
            .map(name -> name.substring(0, Math.min(32, name.length())))
            .collect(Collectors.joining(";"));
    SourceFile file =
        known(NAME, KEYS + ";" + cut + "\nM;90+;BEEK;1;1" + ";0".repeat(types.size()));

    assertThat(ids(file).subList(2, types.size() + 2)).isEqualTo(types);
  }

  @Test
  void aNewCostColumnIsKeptAsACareTypeOfItsOwn() {
    SourceFile file = known(NAME, KEYS + ";kosten_farmacie;KOSTEN_Toverdrank" + ROW);

    assertThat(ids(file)).endsWith("farmacie", "toverdrank");
    assertThat(Project.settings().catalogue().care().group("toverdrank")).isEqualTo("overig");
    assertThat(file.remarks()).singleElement().asString().contains("Toverdrank", "conf/care.yaml");
  }

  @Test
  void aCostColumnThatIsGoneIsNotMissed() {
    assertThat(ids(known(NAME, KEYS + ";kosten_farmacie\nM;90+;BEEK;1;1;0"))).endsWith("farmacie");
  }

  @Test
  void anotherColumnIsLeftAloneAndMentioned() {
    SourceFile file = known(NAME, HEADER + ";postcode_3" + ROW + ";618");

    assertThat(ids(file)).doesNotContain("postcode_3");
    assertThat(file.remarks()).singleElement().asString().contains("postcode_3");
  }

  /** Vektis publishes the same costs per postcode area too; such a file is no broken one. */
  @Test
  void aFilePerPostcodeIsSkipped() {
    String header = HEADER.replace("gemeentenaam", "postcode_3");

    assertThat(skipped(NAME, header + ROW)).contains("Vektis per postcode");
  }

  @Test
  void aFileWithoutNumbersOfPersonsIsFine() {
    assertThat(ids(known(NAME, HEADER.replace("aantal_bsn;", "") + "\nM;90+;BEEK;1;0;0")))
        .containsExactly("verzekerdejaren", "farmacie", "overig");
  }

  @ParameterizedTest
  @ValueSource(strings = {"geslacht", "leeftijdsklasse", "gemeentenaam", "aantal_verzekerdejaren"})
  void aMissingRequiredColumnIsRefusedWithTheNearestName(String column) {
    String misspelt = column.substring(0, column.length() - 1) + "x";

    refused(NAME, HEADER.replace(column, misspelt) + ROW)
        .hasMessageContaining("line 1")
        .hasMessageContaining("lacks the column(s) " + column)
        .hasMessageContaining("perhaps you meant '" + misspelt + "'");
  }

  @Test
  void aFileWithoutAnyCostColumnIsRefused() {
    refused(NAME, KEYS + "\nM;90+;BEEK;1;1").hasMessageContaining("kosten_");
  }

  @ParameterizedTest
  @ValueSource(strings = {"GESLACHT", "aantal_verzekerdejaren", "kosten_farmacie", "KOSTEN_overig"})
  void aColumnThatStandsThereTwiceIsRefused(String column) {
    refused(NAME, HEADER + ";" + column + ROW + ";1").hasMessageContaining("'" + column + "'");
  }

  @Test
  void aCutNameBesideItsFullNameIsRefused() {
    refused(
            NAME,
            KEYS + ";kosten_medisch_specialistische_zorg;kosten_medisch_specialistische_z" + ROW)
        .hasMessageContaining("both 'kosten_medisch_specialistische_zorg'");
  }

  @ParameterizedTest
  @ValueSource(strings = {",", "\t", "|"})
  void anotherDelimiterIsRefused(String delimiter) {
    refused(NAME, (HEADER + ROW).replace(";", delimiter)).hasMessageContaining("uses ';'");
  }

  @Test
  void aFileWithItsHeaderOnlyIsSkipped() {
    assertThat(skipped(NAME, HEADER)).contains("without data rows");
    assertThat(skipped(NAME, HEADER + "\n\n")).contains("without data rows");
  }

  @Test
  void aFileCutInTheMiddleOfARowIsRefused() {
    refused(NAME, HEADER + ROW + "\nM;90+;STE").hasMessageContaining("3 of 7 fields");
  }

  @Test
  void aMissingFinalNewlineIsFine() {
    assertThat(known(NAME, HEADER + ROW)).isNotNull();
    assertThat(known(NAME, HEADER + ROW + "\n")).isNotNull();
    assertThat(known(NAME, HEADER + ROW + "\r\n\r\n")).isNotNull();
  }

  private static List<String> ids(SourceFile file) {
    return file.layout().measures().stream().map(Measure::id).toList();
  }
}
