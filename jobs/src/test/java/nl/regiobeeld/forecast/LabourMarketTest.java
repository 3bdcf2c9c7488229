package nl.regiobeeld.forecast;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.StringReader;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.regiobeeld.Golden;
import nl.regiobeeld.Project;
import nl.regiobeeld.region.ReferenceRow;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVRecord;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What follows from given numbers; {@code soort} tells who gives them. */
class LabourMarketTest {
  static Stream<Golden> cases() {
    return Golden.of(LabourMarket.class);
  }

  @ParameterizedTest
  @MethodSource("cases")
  void givesTheRowsThatFollow(Golden golden) throws IOException {
    List<CSVRecord> in = records(new String(golden.in(), StandardCharsets.UTF_8));

    List<Outlook> rows =
        LabourMarket.rows(
            given(in, "plan"), given(in, "invoer"), impact(in), modelled(given(in, "model")));

    assertThat(shown(rows)).isEqualTo(golden.expected());
  }

  /** The numbers that the plans print, and those that follow; see the golden values. */
  @Test
  void thePlansNumbersComeOut() {
    List<Outlook> rows = LabourMarket.rows(printed(), List.of(), Impact.NONE, List.of());

    assertThat(series(rows, "referentie", Quantity.TEKORT))
        .containsExactly(
            "2100", "2100", "2100", "2100", "2500", "2800", "3200", "3500", "4100", "4500");
    assertThat(series(rows, "referentie", Quantity.VRAAG)).startsWith("41700").endsWith("46300");
    assertThat(series(rows, "referentie", Quantity.AANBOD)).startsWith("39600").endsWith("41800");
    assertThat(series(rows, "referentie", Quantity.TEKORT_PCT)).endsWith("9.719222");
    assertThat(series(rows, "referentie", Quantity.INDEX_TEKORT)).endsWith("214.285714");
    assertThat(series(rows, "bevroren_aanbod", Quantity.TEKORT))
        .containsExactly("2100", "", "", "", "", "", "", "", "", "6700");
    assertThat(series(rows, "initiatieven_midden", Quantity.TEKORT)).endsWith("2900");
  }

  @Test
  void everyPlanHasEverySectorScenarioAndYear() {
    List<Outlook> rows = LabourMarket.rows(printed(), List.of(), Impact.NONE, List.of());

    Map<String, Long> count =
        rows.stream()
            .filter(row -> !row.subject().sector().equals(Sectors.UNDIVIDED))
            .collect(Collectors.groupingBy(r -> r.subject().region(), Collectors.counting()));
    assertThat(count).isEqualTo(Map.of("NML", 8L * 5 * 10, "ZL", 8L * 5 * 10));
  }

  private static List<Given> printed() {
    return PrintedForecasts.of(
        ReferenceRow.all("prognoses.csv", name -> text("data/reference/" + name)));
  }

  private static String text(String file) {
    try {
      return Files.readString(Project.file(file));
    } catch (IOException e) {
      throw new AssertionError(e);
    }
  }

  private static List<String> series(List<Outlook> rows, String scenario, Quantity quantity) {
    return rows.stream()
        .filter(row -> row.subject().region().equals("NML"))
        .filter(row -> row.subject().sector().equals(Sectors.TOTAL))
        .filter(row -> row.subject().scenario().equals(scenario))
        .map(row -> plain(row.value(quantity)))
        .toList();
  }

  private static List<CSVRecord> records(String text) throws IOException {
    CSVFormat format = CSVFormat.RFC4180.builder().setHeader().setSkipHeaderRecord(true).get();
    return format.parse(new StringReader(text)).getRecords();
  }

  private static List<Given> given(List<CSVRecord> in, String kind) {
    return in.stream()
        .filter(row -> row.get("soort").equals(kind))
        .map(
            row ->
                new Given(
                    subject(row),
                    Quantity.ofLabel(row.get("grootheid")).orElseThrow(),
                    new BigDecimal(row.get("waarde")),
                    row.get("bron"),
                    Integer.parseInt(row.get("uitgave")),
                    row.get("vindplaats"),
                    ""))
        .toList();
  }

  private static Subject subject(CSVRecord row) {
    return new Subject(
        row.get("regio"),
        row.get("sector"),
        row.get("scenario"),
        Integer.parseInt(row.get("jaar")));
  }

  private static Impact impact(List<CSVRecord> in) {
    Map<String, Map<String, BigDecimal>> persons = new HashMap<>();
    int year = 0;
    for (CSVRecord row : in) {
      if (row.get("soort").equals("impact")) {
        persons
            .computeIfAbsent(row.get("regio"), key -> new HashMap<>())
            .put(row.get("scenario"), new BigDecimal(row.get("waarde")));
        year = Integer.parseInt(row.get("jaar"));
      }
    }
    return new Impact(year, persons);
  }

  private static List<Outlook> modelled(List<Given> given) {
    List<Outlook> rows = new ArrayList<>();
    for (Given each : given) {
      rows.add(
          new Outlook(
              each.subject(),
              new EnumMap<>(Map.of(each.quantity(), each.value())),
              EnumSet.noneOf(Quantity.class),
              each.source(),
              each.place(),
              ""));
    }
    return rows;
  }

  /** The rows that tell something, as a reader would list them. */
  private static String shown(List<Outlook> rows) {
    StringBuilder text =
        new StringBuilder("regio,sector,scenario,jaar")
            .append(
                Arrays.stream(Quantity.values())
                    .map(each -> "," + each.label())
                    .collect(Collectors.joining()))
            .append(",status,bron,afgeleid,vindplaats\n");
    for (Outlook row : rows) {
      if (!row.values().isEmpty()) {
        text.append(line(row)).append('\n');
      }
    }
    return text.toString();
  }

  private static String line(Outlook row) {
    Subject about = row.subject();
    Stream<Object> values = Arrays.stream(Quantity.values()).map(row::value);
    return Stream.of(
            Stream.of(about.region(), about.sector(), about.scenario(), about.year()),
            values,
            Stream.of(
                row.status().label(),
                row.source(),
                row.derived().stream()
                    .sorted()
                    .map(Quantity::label)
                    .collect(Collectors.joining(" ")),
                row.place()))
        .flatMap(each -> each)
        .map(each -> each instanceof BigDecimal number ? plain(number) : Objects.toString(each, ""))
        .collect(Collectors.joining(","));
  }

  private static String plain(BigDecimal number) {
    return number == null ? "" : number.toPlainString();
  }
}
