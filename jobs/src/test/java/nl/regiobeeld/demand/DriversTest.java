package nl.regiobeeld.demand;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.regiobeeld.Golden;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Cases in one file each: rows of people ({@code mensen,regio,bron,soort,jaar,leeftijd,geslacht,
 * aantal}) and of rates ({@code cijfer,regio,soort,onderwerp,jaar,leeftijd,geslacht,per_1000}).
 */
class DriversTest {
  private static final String NATION = "NL00";

  static Stream<Golden> cases() {
    return Golden.of(Drivers.class);
  }

  @ParameterizedTest
  @MethodSource("cases")
  void peopleAndRatesBecomeDrivers(Golden golden) throws IOException {
    List<String[]> lines =
        new String(golden.in(), StandardCharsets.UTF_8)
            .lines()
            .skip(1)
            .map(line -> line.split(",", -1))
            .toList();
    RateTable rates = RateTable.of(rates(lines));
    Courses nation = Courses.of(NATION, populations(lines, NATION), rates);

    String text =
        Stream.of(NATION, "DORP")
            .flatMap(
                region ->
                    new Drivers(Courses.of(region, populations(lines, region), rates), nation)
                        .rows().stream().map(row -> text(region, row)))
            .collect(
                Collectors.joining(
                    "\n",
                    "regio,maat,onderwerp,jaar,waarde,landelijk,verhouding,teller,noemer,factor,basisjaar,soort,bron,status,toelichting\n",
                    "\n"));

    assertThat(text).isEqualTo(golden.expected());
  }

  private static List<RateTable.Entry> rates(List<String[]> lines) {
    return lines.stream()
        .filter(line -> line[0].equals("cijfer"))
        .map(
            line ->
                new RateTable.Entry(
                    new RateTable.Key(line[2], line[3]),
                    line[1],
                    Integer.parseInt(line[4]),
                    new Rates.Rate(line[5], line[6], new BigDecimal(line[7]))))
        .toList();
  }

  private static List<Population> populations(List<String[]> lines, String region) {
    Map<String, List<String[]>> groups = new LinkedHashMap<>();
    for (String[] line : lines) {
      if (line[0].equals("mensen") && line[1].equals(region)) {
        groups.computeIfAbsent(line[2] + line[4], of -> new ArrayList<>()).add(line);
      }
    }
    return groups.values().stream().map(DriversTest::population).toList();
  }

  private static Population population(List<String[]> lines) {
    String[] first = lines.get(0);
    People people =
        People.of(
            lines.stream()
                .map(line -> new People.Band(line[5], line[6], new BigDecimal(line[7])))
                .toList());
    return new Population(
        first[2], Integer.parseInt(first[4]), first[3].equals("prognose"), false, people);
  }

  private static String text(String region, Driver row) {
    return Stream.of(
            region,
            row.subject().measure().label(),
            row.subject().subject(),
            row.year(),
            plain(row.value()),
            plain(row.national()),
            plain(row.ratio()),
            plain(row.part()),
            plain(row.whole()),
            plain(row.factor()),
            row.baseYear(),
            row.forecast() ? "prognose" : "telling",
            row.source(),
            row.status().label(),
            row.remark().replace(',', ' '))
        .map(String::valueOf)
        .collect(Collectors.joining(","));
  }

  private static String plain(BigDecimal number) {
    return number == null ? "" : number.stripTrailingZeros().toPlainString();
  }
}
