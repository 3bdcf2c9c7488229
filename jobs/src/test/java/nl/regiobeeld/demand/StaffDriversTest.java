package nl.regiobeeld.demand;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.regiobeeld.model.Status;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class StaffDriversTest {
  @Test
  void theShareIsOfThoseWithAKnownAge() {
    Driver row =
        row(
            Map.of("15-24", 10, "25-54", 60, "55-64", 25, "65-74", 5, "totaal", 120),
            Optional.of(new StaffAges(persons(Map.of("15-54", 80, "55-64", 20)))));

    assertThat(row.value()).isEqualByComparingTo("30");
    assertThat(row.national()).isEqualByComparingTo("20");
    assertThat(row.ratio()).isEqualByComparingTo("1.5");
    assertThat(row.status()).isEqualTo(Status.OK);
  }

  @Test
  void withoutTheNetherlandsThereIsNothingToCompareWith() {
    Driver row = row(Map.of("45-54", 2, "55-64", 1), Optional.empty());

    assertThat(row.value()).isEqualByComparingTo("33.333333");
    assertThat(row.ratio()).isNull();
    assertThat(row.status()).isEqualTo(Status.GEEN_LANDELIJKE_WAARDE);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "45-54 55-64 60-69 | Leeftijdsklassen overlappen of laten een gat bij 60-69.",
        "35-44 55-64       | Leeftijdsklassen overlappen of laten een gat bij 55-64.",
        "45-49 50-59       | Geen leeftijdsklasse die bij 55 begint.",
        "totaal            | Geen leeftijdsklasse die bij 55 begint."
      })
  void classesThatDoNotTellWhoIs55GiveNoShare(String classes, String why) {
    Map<String, Integer> persons = new HashMap<>();
    for (String age : List.of(classes.split(" ", -1))) {
      persons.put(age, 1);
    }

    Driver row = row(persons, Optional.empty());

    assertThat(row.value()).isNull();
    assertThat(row.status()).isEqualTo(Status.ONBEKEND);
    assertThat(row.remark()).isEqualTo(why);
  }

  @Test
  void nobodyIsNoShare() {
    assertThat(row(Map.of("55-64", 0), Optional.empty()).remark()).isEqualTo("Geen personeel.");
  }

  private static Driver row(Map<String, Integer> persons, Optional<StaffAges> nation) {
    return StaffDrivers.of("personeel", "vvt", 2023, new StaffAges(persons(persons)), nation);
  }

  private static Map<String, BigDecimal> persons(Map<String, Integer> numbers) {
    Map<String, BigDecimal> persons = new HashMap<>();
    numbers.forEach((age, number) -> persons.put(age, BigDecimal.valueOf(number)));
    return persons;
  }
}
