package nl.regiobeeld.region;

import static org.assertj.core.api.Assertions.assertThat;

import nl.regiobeeld.Project;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Places of data/reference/woonplaatsen.csv and gemeenten, named somewhere in a text. */
class PlacesTest {
  private final Names names = Project.reference().names();

  @ParameterizedTest
  @CsvSource(
      quoteCharacter = '"',
      value = {
        "Maastricht, GM0935",
        "HOENSBROEK              , GM0917",
        "'s-Gravenhage, GM0518",
        "\"Mondriaan, loc. Maastricht\", GM0935",
        "Virenze Riagg Vaals, GM0981",
        "\"Emergis, loc. Bergen op Zoom\", GM0748",
        "Amsterdam/Amstelveen, GM0363",
        "Rotterdam-Kralingen, GM0599",
        "Den Haag Centrum, GM0518",
      })
  void theFirstPlaceInATextIsMeant(String text, String code) {
    assertThat(names.place(text, "", 2016)).contains(code);
  }

  @ParameterizedTest
  @CsvSource({
    "Bergen, 1861AB, GM0373",
    "Bergen, 5854AB, GM0893",
    "Velp, 6881AB, GM0275",
    "Valkenburg, 6301AB, GM0994"
  })
  void thePostcodeTellsPlacesOfOneNameApart(String place, String postcode, String code) {
    assertThat(names.place(place, postcode, 2016)).contains(code);
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "-", "Atlantis", "Mondriaan", "Bergen", "Velp", "Eindhovenseweg"})
  void anUnknownOrDoubtfulPlaceIsNotGuessed(String text) {
    assertThat(names.place(text, "", 2016)).isEmpty();
  }

  /** Sneek was a gemeente until 2011; Spijkenisse until 2015. */
  @Test
  void aGemeenteThatIsNoMoreIsAPlaceInItsSuccessor() {
    assertThat(names.place("Sneek", "", 2016)).contains("GM1900");
    assertThat(names.place("Spijkenisse", "", 2016)).contains("GM1930");
    assertThat(names.place("Boarnsterhim", "", 2016)).isEmpty();
    assertThat(names.place("Boarnsterhim", "", 2013)).contains("GM0055");
  }

  @ParameterizedTest
  @CsvSource({"Hoensbrook, Hoensbroek", "Masstricht, Maastricht", "Den Hag, Den Haag"})
  void aNearMissSuggestsAPlaceOrAGemeente(String name, String meant) {
    assertThat(names.nearestPlace(name)).isEqualTo(meant);
  }
}
