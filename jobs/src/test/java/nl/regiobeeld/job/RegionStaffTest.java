package nl.regiobeeld.job;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import nl.regiobeeld.Project;
import nl.regiobeeld.job.RegionStaff.Count;
import nl.regiobeeld.model.AgeRange;
import nl.regiobeeld.model.Sector;
import nl.regiobeeld.staffing.Impact;
import nl.regiobeeld.staffing.RegionInput;
import nl.regiobeeld.staffing.SectorInput;
import org.junit.jupiter.api.Test;

class RegionStaffTest {
  private final List<Count> counts = new ArrayList<>();
  private final Map<String, Use> use = new HashMap<>();

  RegionStaffTest() {
    for (String sector : Sector.ids()) {
      uses(sector, 2023, 2024, 2025);
    }
    counts("vvt", 2023, "15-24", 100);
    counts("vvt", 2023, "25-34", 200);
  }

  private void uses(String sector, int... years) {
    SortedMap<Integer, BigDecimal> amounts = new TreeMap<>();
    for (int year : years) {
      amounts.put(year, BigDecimal.TEN);
    }
    use.put(sector, new Use(amounts, "bevolking"));
  }

  private void counts(String sector, int year, String age, long persons) {
    counts.add(new Count(sector, year, AgeRange.ofLabel(age), persons, BigDecimal.TEN));
  }

  private RegionStaff staff() {
    return new RegionStaff("R", counts, use, Project.settings().staffing().parameters());
  }

  /** The region is computed without ggz, and the only remark is this one. */
  private void requireLeftOut(String remark) {
    RegionStaff staff = staff();
    RegionInput input = staff.input(Impact.NONE).orElseThrow();
    assertThat(input.baseYear()).isEqualTo(2023);
    assertThat(input.sectors()).extracting(SectorInput::sector).containsExactly("vvt");
    assertThat(staff.missing()).contains("ggz").doesNotContain("vvt");
    assertThat(staff.remarks()).containsExactly("staffing model: R, " + remark);
  }

  @Test
  void aSectorWithOlderPersonnelIsLeftOut() {
    counts("ggz", 2021, "15-24", 5);
    requireLeftOut(
        "ggz: its newest personnel by age class is of 2021, that of the region of 2023; fill in its"
            + " age classes of 2023");
  }

  @Test
  void aSectorOfAllAgesTogetherIsLeftOut() {
    counts("ggz", 2023, "totaal", 5);
    requireLeftOut(
        "ggz: its personnel of 2023 is of all ages together; fill in its age classes of 2023");
  }

  @Test
  void aSectorWithoutCareUseIsLeftOut() {
    counts("ggz", 2023, "15-24", 5);
    uses("ggz", 2024);
    requireLeftOut(
        "ggz: vraagontwikkeling has no care use of its population in 2023, the year of its"
            + " personnel; add the population of that year and its zorggebruik");
  }

  @Test
  void aSectorWhosePopulationUsesNothingIsLeftOut() {
    counts("ggz", 2023, "15-24", 5);
    use.get("ggz").years().put(2023, BigDecimal.ZERO);
    requireLeftOut(
        "ggz: region R, sector ggz: nobody uses care in 2023; fill in use of care above zero for"
            + " the ages that live there");
  }

  @Test
  void aSectorWithAGapInItsAgesIsLeftOut() {
    counts("ggz", 2023, "15-24", 5);
    counts("ggz", 2023, "35-44", 5);
    requireLeftOut(
        "ggz: region R, sector ggz: age class 35-44 does not follow on 15-24; classes go up without"
            + " gap or overlap");
  }

  @Test
  void aSectorWithAClassInNoRangeOfThePatternsIsLeftOut() {
    counts("ggz", 2023, "20-29", 5);
    RegionStaff staff = staff();

    assertThat(staff.missing()).contains("ggz");
    assertThat(staff.remarks())
        .singleElement()
        .asString()
        .startsWith("staffing model: R, ggz: region R, sector ggz: age class 20-29 lies in no");
  }

  @Test
  void aSectorWithoutHoursIsLeftOut() {
    counts.add(new Count("ggz", 2023, AgeRange.ofLabel("15-24"), 5, null));
    requireLeftOut("ggz: hours per person are missing in age class 15-24 of 2023; fill in uren");
  }

  /** A template filled with 0 tells that there is nobody, and its year is not the newest. */
  @Test
  void aSectorWithoutAnybodyIsNotMissing() {
    counts("ggz", 2023, "15-24", 0);
    counts("ggz", 2024, "15-24", 0);
    RegionStaff staff = staff();

    assertThat(staff.input(Impact.NONE).orElseThrow().sectors())
        .extracting(SectorInput::sector)
        .containsExactly("vvt");
    assertThat(staff.missing()).containsExactly("msz", "ghz", "huisartsen", "jeugdzorg", "overig");
    assertThat(staff.remarks()).isEmpty();
  }

  @Test
  void aRegionOfAllAgesTogetherIsRemarked() {
    counts.clear();
    counts("vvt", 2021, "totaal", 5);
    RegionStaff staff = staff();

    assertThat(staff.input(Impact.NONE)).isEqualTo(Optional.empty());
    assertThat(staff.remarks())
        .containsExactly(
            "staffing model: R, personnel of 2021 is of all ages together; fill in its age"
                + " classes");
  }

  @Test
  void aGapRightAfterTheBaseYearIsRemarked() {
    uses("vvt", 2023, 2025);
    RegionStaff staff = staff();

    assertThat(staff.input(Impact.NONE).orElseThrow().lastYear()).isEqualTo(2023);
    assertThat(staff.remarks())
        .singleElement()
        .asString()
        .contains("no care use of its population in 2024 in every sector, so that only 2023");
  }
}
