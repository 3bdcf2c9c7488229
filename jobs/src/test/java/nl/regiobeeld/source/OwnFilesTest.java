package nl.regiobeeld.source;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import nl.regiobeeld.model.Sector;
import nl.regiobeeld.source.SourceFile.Purpose;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class OwnFilesTest {
  private static final String STAFF =
      String.join(";", StaffFile.columns()) + "\nPARKSTAD;vvt;2023;15-24;12;24;\n";
  private static final String RATES =
      String.join(";", CareUseFile.columns()) + "\ndementie;aandoening;;2022;90+;;300;\n";
  private static final String PEOPLE =
      String.join(";", PeopleFile.columns()) + "\nNL00;2030;90+;;300;\n";

  private static String text(String kind) {
    return switch (kind) {
      case "personeel" -> STAFF;
      case "zorggebruik" -> RATES;
      default -> PEOPLE;
    };
  }

  @ParameterizedTest
  @CsvSource({
    "personeel, STAFF, false",
    "zorggebruik, CARE_USE, false",
    "bevolkingsprognose, FORECAST, true"
  })
  void isKnownByItsColumnsAndGivesNoIndicators(String kind, Purpose purpose, boolean people) {
    SourceFile file = Recognised.known("85012NED.csv", text(kind));

    assertThat(file.layout().source()).isEqualTo(kind);
    assertThat(file.purpose()).isEqualTo(purpose);
    assertThat(file.hasIndicators()).isFalse();
    assertThat(file.countsPeople()).isEqualTo(people);
    assertThat(file.licence()).isEqualTo("Eigen tellingen van de regio");
    assertThat(file.layout().counts().kpis()).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({
    "personeel, leeftijd, leeftyd",
    "zorggebruik, geslacht, gslacht",
    "bevolkingsprognose, geslacht, geslagt"
  })
  void aMissingColumnIsNamedWithTheTemplateThatHasIt(String kind, String column, String misspelt) {
    Recognised.refused("a.csv", text(kind).replace(column, misspelt))
        .hasMessageContaining(
            "lacks the column(s) %s; perhaps you meant '%s'".formatted(column, misspelt))
        .hasMessageContaining("./regiobeeld template --kind " + kind);
  }

  @Test
  void aSectorIsKnownByItsIdAndItsNames() {
    assertThat(List.of("VVT", " verpleging, verzorging en thuiszorg ", "Jeugdzorg", "huisartsen"))
        .map(Sector::of)
        .map(sector -> sector.map(Sector::id).orElse(""))
        .containsExactly("vvt", "vvt", "jeugdzorg", "huisartsen");
    assertThat(Sector.of("zorg")).isEmpty();
  }
}
