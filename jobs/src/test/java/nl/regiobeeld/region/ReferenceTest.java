package nl.regiobeeld.region;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.function.UnaryOperator;
import nl.regiobeeld.Project;
import nl.regiobeeld.model.Refusal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The data team edits the reference files; a mistake is named with file, line and column. */
class ReferenceTest {
  @ParameterizedTest
  @CsvSource({
    "gemeenten.csv, 'GM9001,Nieuwstad,20x6,', 'van'",
    "gebieden.csv, 'ZZ01,Ergens,streek', 'soort'",
    "spellingen.csv, 'NIEUWSTAD,GM9999,Vektis', 'code'",
    "herindelingen.csv, '2027,GM0917,GM9999,ja,1,1', 'nieuw'",
    "indeling.csv, 'ggd,GM0917,GG9999,2016,test', 'gebied'",
    "woonplaatsen.csv, ',,GM0917,', 'plaats'",
    "woonplaatsen.csv, 'Nieuwdorp,6x,GM0917,', 'postcode'",
    "woonplaatsen.csv, 'Nieuwdorp,,GM9999,', 'gemeente'"
  })
  void aMistakeIsNamed(String file, String row, String column) {
    String text = reference(file) + row + "\n";
    long line = text.lines().count();

    assertThatThrownBy(() -> Reference.read(with(file, text)))
        .isInstanceOf(Refusal.class)
        .hasMessageContaining("data/reference/" + file + ":" + line + ": column '" + column + "'");
  }

  @Test
  void aGemeenteWhoseAreaDoesNotFollowIsNamed() {
    String text = reference("gemeenten.csv") + "GM9001,Nieuwstad,2027,\n";

    assertThatThrownBy(() -> Reference.read(with("gemeenten.csv", text)))
        .isInstanceOf(Refusal.class)
        .hasMessageContaining("indeling.csv")
        .hasMessageContaining("Nieuwstad (GM9001)");
  }

  @Test
  void aNewMergerNeedsNoMoreThanTwoFiles() {
    String gemeenten =
        reference("gemeenten.csv").replace("GM0917,Heerlen,,", "GM0917,Heerlen,,2026")
            + "GM9001,Nieuwstad,2027,\n";
    String mergers = reference("herindelingen.csv") + "2027,GM0917,GM9001,ja,10,20\n";
    UnaryOperator<String> texts =
        name ->
            switch (name) {
              case "gemeenten.csv" -> gemeenten;
              case "herindelingen.csv" -> mergers;
              default -> reference(name);
            };

    Reference reference = Reference.read(texts);

    assertThat(reference.areas().values())
        .allSatisfy(
            areaOf -> assertThat(areaOf.get("GM9001")).isEqualTo(areaOf.get("GM0917")).isNotNull());
  }

  private static UnaryOperator<String> with(String file, String text) {
    return name -> name.equals(file) ? text : reference(name);
  }

  private static String reference(String file) {
    return Project.text("data/reference/" + file).orElseThrow();
  }
}
