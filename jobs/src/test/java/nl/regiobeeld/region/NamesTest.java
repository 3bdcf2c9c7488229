package nl.regiobeeld.region;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import nl.regiobeeld.Project;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class NamesTest {
  private final Names names = Project.reference().names();

  @ParameterizedTest
  @CsvSource(
      quoteCharacter = '"',
      value = {
        "BERGEN LB, GM0893",
        "Bergen (L.), GM0893",
        "Bergen (NH.), GM0373",
        "S GRAVENHAGE, GM0518",
        "'s-Gravenhage, GM0518",
        "NUENEN CA, GM0820",
        "\"Nuenen, Gerwen en Nederwetten\", GM0820",
        "SÚDWEST-FRYSLÂN, GM1900",
        "SUDWEST-FRYSLAN, GM1900",
        "BEEK, GM0888",
        "Beek (L.), GM0888",
        "UTRECHT, GM0344",
        "Utrecht (gemeente), GM0344",
        "BERGEN OP ZOOM, GM0748",
      })
  void aGemeenteIsKnownByItsUsualSpellings(String spelling, String code) {
    assertThat(names.gemeente(spelling, 2021)).contains(code);
  }

  @ParameterizedTest
  @CsvSource(
      quoteCharacter = '"',
      value = {
        "Nederland, NL00",
        "Limburg (PV), PV31",
        "Utrecht (PV), PV26",
        "Utrecht (CR), CR17",
        "Utrecht (gemeente), GM0344",
        "Utrecht, GM0344",
        "Groningen (gemeente), GM0014",
        "Groningen (PV), PV20",
        "Noord-Nederland (LD), LD01",
        "GGD Regio Twente (GG), GG1106",
        "GGD Twente (GG), GG1106",
        "GGD Zuid-Limburg (GG), GG6106",
        "GGD Zuid-Limburg, GG6106",
        "Beek (L.), GM0888",
      })
  void aLabelTellsTheKindOfRegion(String label, String code) {
    assertThat(names.label(label, 2020)).contains(code);
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "   ", "Beeek", "Bergen", "Atlantis", "Limburg (LD)", "Beek (GG)"})
  void anUnknownNameIsNotGuessed(String name) {
    assertThat(names.label(name, 2020)).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({
    "BEEEK, Beek",
    "Masstricht, Maastricht",
    "Sittard Gelen, Sittard-Geleen",
    "Valkenburg a/d Geul, Valkenburg aan de Geul",
  })
  void aNearMissSuggestsWhatWasMeant(String name, String meant) {
    assertThat(names.nearest(name)).isEqualTo(meant);
  }

  @Test
  void ofGemeentenWithOneNameTheNearestInTimeIsMeant() {
    Gemeente first = new Gemeente("GM0001", "Dorp", 0, 2010);
    Gemeente second = new Gemeente("GM0002", "Dorp", 2015, Integer.MAX_VALUE);
    Names twice =
        new Names(new Register(List.of(first, second), List.of(), List.of()), Map.of(), List.of());

    assertThat(twice.gemeente("DORP", 2010)).contains("GM0001");
    assertThat(twice.gemeente("DORP", 2012)).contains("GM0001");
    assertThat(twice.gemeente("DORP", 2014)).contains("GM0002");
    assertThat(twice.gemeente("DORP", 2030)).contains("GM0002");
  }
}
