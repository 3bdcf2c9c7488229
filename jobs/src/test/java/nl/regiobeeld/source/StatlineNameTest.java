package nl.regiobeeld.source;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class StatlineNameTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "SES_WOA_scores_per_wijk_en_buurt_25042023_160857.csv | SES-WOA scores per wijk en buurt",
        "in/Gezondheidsmonitor__regio__2024_04062026_201221(1).csv"
            + " | Gezondheidsmonitor; regio, 2024",
        "Inkomen__regio__indeling_2023__22012025_150250 (1).csv | Inkomen; regio (indeling 2023)",
        "Prijzen_2015_100_01012025_000000.csv.gz | Prijzen 2015=100",
      })
  void aDownloadIsKnownByTheTitleOfItsTable(String file, String title) {
    assertThat(StatlineName.of(file))
        .hasValueSatisfying(name -> assertThat(name.isOf(title)).isTrue());
    assertThat(StatlineName.of(file))
        .hasValueSatisfying(name -> assertThat(name.isOf("Prijzen")).isFalse());
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "_01012025_000000.csv", "85012NED.csv", "Titel_01012025.csv"})
  void anyOtherNameIsNoDownload(String file) {
    assertThat(StatlineName.of(file)).isEmpty();
  }
}
