package nl.regiobeeld.region;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import nl.regiobeeld.Project;
import nl.regiobeeld.Shared;
import nl.regiobeeld.model.Region;
import nl.regiobeeld.model.RegionKind;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class RegisterTest {
  private final Register register = Project.reference().register();

  /** What CBS counts on 1 January. */
  @ParameterizedTest
  @CsvSource({
    "2006, 458", "2009, 441", "2011, 418", "2012, 415", "2013, 408", "2014, 403", "2015, 393",
    "2016, 390", "2017, 388", "2018, 380", "2019, 355", "2020, 355", "2021, 352", "2022, 345",
    "2023, 342", "2026, 342",
  })
  void everyYearHasAsManyGemeentenAsCbsCounts(int year, int count) {
    assertThat(register.existingIn(year)).hasSize(count);
  }

  /** CBS's own list of codes per year, an independent record. */
  @ParameterizedTest
  @ValueSource(ints = {2006, 2008, 2010, 2012, 2014, 2016})
  void everyYearHasTheGemeentenOfTheCoropList(int year) throws IOException {
    List<String> lines =
        Files.readAllLines(Shared.file("data/regions/gemeentenencoropvanaf1981.csv"));
    int column = List.of(lines.get(0).split(";", -1)).indexOf("GM" + year);
    Set<String> codes = new TreeSet<>();
    lines.stream()
        .skip(1)
        .map(line -> List.of(line.split(";", -1)).get(column).strip())
        .filter(code -> !code.isEmpty())
        .forEach(code -> codes.add("GM" + code));

    assertThat(register.existingIn(year)).containsExactlyInAnyOrderElementsOf(codes);
  }

  @ParameterizedTest
  @ValueSource(ints = {2011, 2016, 2019, 2022, 2023})
  void aWholeIndelingIsRecognisedAsItsOwn(int year) {
    assertThat(register.indelingOf(register.existingIn(year), year)).isEqualTo(year);
  }

  /** Vektis publishes old years in a newer indeling. */
  @Test
  void anIndelingOtherThanTheFilesYearIsRecognised() {
    assertThat(register.indelingOf(register.existingIn(2018), 2011)).isEqualTo(2018);
    assertThat(register.indelingOf(register.existingIn(2011), 2018)).isEqualTo(2011);
  }

  /** No gemeente came or went on 1 January 2020, nor in 2024 to 2026. */
  @Test
  void ofYearsWithOneIndelingTheNearestIsMeant() {
    Set<String> codes = register.existingIn(2019);
    assertThat(register.indelingOf(codes, 2011)).isEqualTo(2019);
    assertThat(register.indelingOf(codes, 2020)).isEqualTo(2020);
    assertThat(register.indelingOf(codes, 2022)).isEqualTo(2020);
    assertThat(register.indelingOf(register.existingIn(2026), 2027)).isEqualTo(2027);
  }

  @Test
  void anIndelingIsRecognisedWithAFewGemeentenMissing() {
    Set<String> codes = new TreeSet<>(register.existingIn(2021));
    codes.removeAll(Set.of("GM0888", "GM0917", "GM1954"));
    assertThat(register.indelingOf(codes, 2015)).isEqualTo(2021);
  }

  @Test
  void anAbolishedGemeenteKnowsItsSuccessorAndTheSuccessorItsOrigin() {
    assertThat(register.successors("GM0951")).extracting(Merger::to).containsExactly("GM1954");
    assertThat(register.predecessors("GM1954"))
        .extracting(Merger::from)
        .containsExactlyInAnyOrder("GM0951", "GM0881", "GM0962");
    assertThat(register.successors("GM1954")).isEmpty();
  }

  @Test
  void everyAbolishedGemeenteHasASuccessorFromTheYearAfterItsLast() {
    for (Gemeente gemeente : register.gemeenten().values()) {
      if (gemeente.until() == Integer.MAX_VALUE) {
        assertThat(register.successors(gemeente.code())).as(gemeente.name()).isEmpty();
        continue;
      }
      assertThat(register.successors(gemeente.code())).as(gemeente.name()).isNotEmpty();
      for (Merger merger : register.successors(gemeente.code())) {
        assertThat(merger.year()).as(gemeente.name()).isEqualTo(gemeente.until() + 1);
        assertThat(register.gemeenten().get(merger.to()).existsIn(merger.year()))
            .as("%s receives %s", merger.to(), gemeente.name())
            .isTrue();
      }
    }
  }

  @Test
  void aCodeTellsNameAndKind() {
    assertThat(register.region("GM0917"))
        .contains(new Region("GM0917", "Heerlen", RegionKind.GEMEENTE));
    assertThat(register.region("GG6106"))
        .contains(new Region("GG6106", "GGD Zuid-Limburg", RegionKind.GGD));
    assertThat(register.region("GM9999")).isEmpty();
    assertThat(register.region("")).isEmpty();
  }
}
