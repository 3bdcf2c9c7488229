package nl.regiobeeld.region;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import nl.regiobeeld.Project;
import org.junit.jupiter.api.Test;

/** Counts of one year's gemeenten, added up to those of another year. */
class CarryTest {
  private final Carry carry = new Carry(Project.reference().register());

  @Test
  void aMergedGemeenteIsTheSumOfItsParts() {
    assertThat(carry.origins(2016, 2020).get("GM1954"))
        .containsExactlyInAnyOrder("GM0951", "GM0881", "GM0962");
  }

  @Test
  void aGemeenteThatKeptItsCodeGrowsByWhatItReceived() {
    assertThat(carry.origins(2020, 2023).get("GM0439"))
        .containsExactlyInAnyOrder("GM0439", "GM0370");
  }

  @Test
  void chainsOfMergersAreFollowed() {
    assertThat(carry.origins(2012, 2019).get("GM1978"))
        .containsExactlyInAnyOrder("GM0571", "GM0689", "GM0693", "GM0694");
  }

  @Test
  void receiversOfPartOfAGemeenteAreAbsent() {
    assertThat(carry.origins(2020, 2021))
        .doesNotContainKeys("GM0757", "GM0824", "GM0855", "GM0865")
        .containsKey("GM0917");
  }

  @Test
  void splitsThatMovedNobodyDoNotCount() {
    assertThat(carry.origins(2015, 2016).get("GM1942")).contains("GM0425");
  }

  @Test
  void newerCountsServeOnlyWhatDidNotChange() {
    assertThat(carry.origins(2023, 2016)).doesNotContainKeys("GM0439", "GM0951");
    assertThat(carry.origins(2023, 2016).get("GM0917")).isEqualTo(Set.of("GM0917"));
  }
}
