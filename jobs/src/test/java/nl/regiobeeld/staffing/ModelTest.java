package nl.regiobeeld.staffing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.regiobeeld.Golden;
import nl.regiobeeld.model.Refusal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

class ModelTest {
  static Stream<Golden> cases() {
    return Golden.of(Model.class);
  }

  @ParameterizedTest
  @MethodSource("cases")
  void demandSupplyAndShortageAreThoseWorkedOutByHand(Golden golden) throws IOException {
    assertThat(
            csv(
                golden.expected(),
                Case.of(golden).project().outlooks().stream().map(ModelTest::line)))
        .isEqualTo(golden.expected());
  }

  @ParameterizedTest
  @MethodSource("cases")
  void flowsAreThoseWorkedOutByHand(Golden golden) throws IOException {
    String expected = Files.readString(golden.folder().resolve("stromen.csv"));

    assertThat(csv(expected, Case.of(golden).project().flows().stream().map(ModelTest::line)))
        .isEqualTo(expected);
  }

  private static String csv(String expected, Stream<List<?>> rows) {
    return expected.substring(0, expected.indexOf('\n') + 1)
        + rows.map(row -> row.stream().map(String::valueOf).collect(Collectors.joining(",")) + "\n")
            .collect(Collectors.joining());
  }

  private static List<?> line(Outlook outlook) {
    Balance persons = outlook.persons();
    Balance fte = outlook.fte();
    Optional<Demand> parts = outlook.parts();
    return List.of(
        outlook.sector(),
        outlook.year(),
        persons.demand(),
        persons.supply(),
        persons.met(),
        persons.shortage(),
        outlook.shortagePercent().orElseThrow(),
        outlook.shortageShare().map(String::valueOf).orElse(""),
        outlook.demandIndex(),
        outlook.supplyIndex(),
        outlook.shortageIndex().map(BigDecimal::toPlainString).orElse(""),
        fte.demand(),
        fte.supply(),
        fte.met(),
        fte.shortage(),
        outlook.saved(),
        parts.map(part -> String.valueOf(part.base())).orElse(""),
        parts.map(part -> part.index().toPlainString()).orElse(""),
        parts.map(part -> part.unmet().toPlainString()).orElse(""),
        parts.map(part -> part.growth().toPlainString()).orElse(""),
        parts.map(part -> part.hours().toPlainString()).orElse(""),
        parts.map(part -> part.fte().toPlainString()).orElse(""));
  }

  private static List<?> line(Flow flow) {
    return List.of(
        flow.sector(),
        flow.age().label(),
        flow.year(),
        flow.begin(),
        flow.training(),
        flow.elsewhere(),
        flow.agedIn(),
        flow.agedOut(),
        flow.left(),
        flow.retired(),
        flow.end(),
        flow.fte());
  }

  /** Each names the region, the sector and, where it is about one, the age class. */
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '"',
      value = {
        "vvt | 15-24 35-44 | 5 | sector vvt: age class 35-44 does not follow on 15-24",
        "vvt | 15-24 20-29 | 5 | sector vvt: age class 20-29 does not follow on 15-24",
        "vvt | 15+ 25-34 | 5 | sector vvt: age class 25-34 does not follow on 15+",
        "vvt | 15-24 | -5 | sector vvt, age class 15-24: -5 persons",
        "vvt | 15-24 | 0 | sector vvt: no personnel in the base year; leave the sector out",
        "vtv | 15-24 | 5 | 'vtv' is no sector; write one of: vvt, msz",
        "vvt | 20-29 | 5 | sector vvt: age class 20-29 lies in no range of leeftijd, uitstroom",
        "vvt | 65+ | 5 | sector vvt: none of its age classes has people coming in",
      })
  void personnelThatCannotBeComputedWithIsRefused(
      String sector, String classes, long persons, String problem) {
    assertThatThrownBy(() -> project(sector, classes, persons))
        .isInstanceOf(Refusal.class)
        .hasMessageStartingWith("region R")
        .hasMessageContaining(problem);
  }

  private static Projection project(String sector, String classes, long persons) {
    List<AgeStock> stock =
        Stream.of(classes.split(" "))
            .map(label -> new AgeStock(MadeUp.age(label), persons, BigDecimal.TEN))
            .toList();
    RegionInput made = MadeUp.region(1);
    List<SectorInput> sectors =
        List.of(new SectorInput(sector, stock, made.sectors().get(0).use()));
    return Model.project(
        new RegionInput("R", MadeUp.BASE, sectors, Impact.NONE),
        MadeUp.PARAMETERS,
        MadeUp.REFERENCE,
        MadeUp.LAST);
  }

  @Test
  void initiativesCannotSaveMoreWorkThanThereIs() {
    RegionInput region = saving(new BigDecimal("1000000"));

    assertThatThrownBy(
            () ->
                Model.project(
                    region, MadeUp.PARAMETERS, MadeUp.scenario("initiatieven_hoog"), MadeUp.LAST))
        .isInstanceOf(Refusal.class)
        .hasMessageStartingWith(
            "region R1, scenario initiatieven_hoog: initiatives save the work of 111111 persons in"
                + " 2024, more than the demand for ");
  }

  /** Of no demand at all nothing can be saved, and nothing can be divided. */
  @Test
  void initiativesCannotSaveWorkThatNobodyWants() {
    RegionInput made = MadeUp.region(1);
    SortedMap<Integer, BigDecimal> none = new TreeMap<>(made.sectors().get(0).use());
    none.replaceAll((year, amount) -> year < 2030 ? amount : BigDecimal.ZERO);
    List<SectorInput> sectors =
        List.of(new SectorInput("vvt", made.sectors().get(0).stock(), none));
    RegionInput region = new RegionInput("R", MadeUp.BASE, sectors, made.impact());

    assertThatThrownBy(
            () ->
                Model.project(
                    region, MadeUp.PARAMETERS, MadeUp.scenario("initiatieven_laag"), MadeUp.LAST))
        .isInstanceOf(Refusal.class)
        .hasMessageContaining("persons in 2030, more than the demand for 0");
  }

  private static RegionInput saving(BigDecimal persons) {
    RegionInput region = MadeUp.region(1);
    return new RegionInput(
        region.region(), MadeUp.BASE, region.sectors(), new Impact(persons, persons, persons));
  }
}
