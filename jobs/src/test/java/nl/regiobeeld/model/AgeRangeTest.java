package nl.regiobeeld.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class AgeRangeTest {
  @ParameterizedTest
  @ValueSource(strings = {"18-64", "19-64", "0-4", "18+", "19+", "65+", "90+", "16-25", "0", "104"})
  void aLabelIsReadAndWrittenAlike(String label) {
    assertThat(AgeRange.ofLabel(label).map(AgeRange::label)).contains(label);
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "totaal", "1800", "18-", "-64", "18 - 64", "18–64", "18-64+", "+65"})
  void anyOtherTextIsNoLabel(String text) {
    assertThat(AgeRange.ofLabel(text)).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"64-18", "20-19"})
  void aRangeThatEndsBeforeItBeginsIsNoLabel(String text) {
    assertThat(AgeRange.ofLabel(text)).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"65 tot 18 jaar", "18 tot 18 jaar", "Jonger dan 0 jaar"})
  void wordsThatEndBeforeTheyBeginAreNoRange(String words) {
    assertThat(AgeRange.ofDutch(words)).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({
    "18 tot 65 jaar, 18-64",
    "19 tot 65 jaar, 19-64",
    "'  0 tot 15 jaar ', 0-14",
    "65 jaar of ouder, 65+",
    "18 jaar of ouder, 18+",
    "0 tot 1 jaar, 0",
    "0 jaar, 0",
    "104 jaar, 104",
    "Jonger dan 5 jaar, 0-4",
    "jonger dan 18 jaar, 0-17",
  })
  void theEndInDutchWordsIsNotIncluded(String words, String label) {
    assertThat(AgeRange.ofDutch(words).map(AgeRange::label)).contains(label);
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "Totaal", "18-64", "18 tot 65", "ouder dan 18 jaar", "18 jaren"})
  void otherWordsAreNoRange(String words) {
    assertThat(AgeRange.ofDutch(words)).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({
    "18+,   15-24, 0.7",
    "18+,   0-14,  0",
    "18+,   25-44, 1",
    "18+,   65+,   1",
    "19+,   15-24, 0.6",
    "18-64, 15-24, 0.7",
    "18-64, 45-64, 1",
    "18-64, 65+,   0",
    "65+,   45-64, 0",
    "65+,   65+,   1",
    "65+,   65-79, 1",
    "65+,   80+,   1",
    "18+,   15-19, 0.4",
    "16-25, 15-24, 0.9",
    "16-25, 25-44, 0.05",
    "0-4,   0-2,   1",
    "70-75, 65-79, 0.4",
    "18+,   18,    1",
    "18+,   17,    0",
    "0-4,   0,     1",
    "18,    15-24, 0.1",
  })
  void aBandCountsForTheYearsThatFallInTheRange(String range, String band, BigDecimal share) {
    AgeRange wanted = AgeRange.ofLabel(range).orElseThrow();
    assertThat(wanted.shareOf(AgeRange.ofLabel(band).orElseThrow()))
        .hasValueSatisfying(found -> assertThat(found).isEqualByComparingTo(share));
  }

  @ParameterizedTest
  @CsvSource({"70+, 65+", "18-74, 65+", "66-70, 65+"})
  void thePartOfAnOpenBandIsUnknown(String range, String band) {
    AgeRange wanted = AgeRange.ofLabel(range).orElseThrow();
    assertThat(wanted.shareOf(AgeRange.ofLabel(band).orElseThrow())).isEmpty();
  }
}
