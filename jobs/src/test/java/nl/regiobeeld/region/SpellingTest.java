package nl.regiobeeld.region;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SpellingTest {
  @ParameterizedTest
  @CsvSource(
      quoteCharacter = '"',
      value = {
        "'s-Gravenhage,             S GRAVENHAGE",
        "S GRAVENHAGE,              S GRAVENHAGE",
        "SÚDWEST-FRYSLÂN,           SUDWEST FRYSLAN",
        "Súdwest-Fryslân,           SUDWEST FRYSLAN",
        "\"  AA EN  HUNZE \",       AA EN HUNZE",
        "Utrecht (gemeente),        UTRECHT",
        "Bergen (L.),               BERGEN L",
        "Bergen (NH.),              BERGEN NH",
        "\"Nuenen, Gerwen en Nederwetten\", NUENEN GERWEN EN NEDERWETTEN",
        "Haarlemmerliede c.a.,      HAARLEMMERLIEDE C A",
      })
  void caseMarksAndPunctuationDoNotCount(String name, String normal) {
    assertThat(Spelling.normal(name)).isEqualTo(normal);
  }

  /** The same letter can be written as one character or as a letter and a mark. */
  @ParameterizedTest
  @CsvSource({"S\u00FAdwest, Su\u0301dwest", "Skarsterl\u00E2n, Skarsterla\u0302n"})
  void composedAndDecomposedLettersAreAlike(String composed, String decomposed) {
    assertThat(Spelling.normal(decomposed)).isEqualTo(Spelling.normal(composed));
  }

  @ParameterizedTest
  @CsvSource({
    "Beek (L.), Beek",
    "Hengelo (O.), Hengelo",
    "'Stein (L.) ', Stein",
    "Beek, Beek",
    "Beek (L.) Noord, Beek (L.) Noord",
  })
  void onlyATrailingSuffixInBracketsIsDropped(String name, String bare) {
    assertThat(Spelling.withoutSuffix(name)).isEqualTo(bare);
  }
}
