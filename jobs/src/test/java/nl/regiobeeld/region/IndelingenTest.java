package nl.regiobeeld.region;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import nl.regiobeeld.Project;
import org.junit.jupiter.api.Test;

/** Files about one year: slices of one table, or the same table in two indelingen. */
class IndelingenTest {
  private final Register register = Project.reference().register();
  private final Indelingen indelingen = new Indelingen(register);

  @Test
  void ofTwoIndelingenTheOlderIsTold() {
    Map<Integer, Set<String>> codes =
        Map.of(0, register.existingIn(2019), 3, register.existingIn(2017));

    assertThat(indelingen.older(codes, 2015)).isEqualTo(Map.of(3, 2017));
  }

  @Test
  void filesOfOneIndelingBelongTogether() {
    Map<Integer, Set<String>> codes =
        Map.of(0, register.existingIn(2019), 1, register.existingIn(2019));

    assertThat(indelingen.older(codes, 2015)).isEmpty();
    assertThat(indelingen.older(Map.of(), 2015)).isEmpty();
  }

  /** A user's extract of Zuid-Limburg beside the whole country. */
  @Test
  void aFewGemeentenOfAnOlderIndelingAreTold() {
    Map<Integer, Set<String>> codes =
        Map.of(0, Set.of("GM0951", "GM0881", "GM0962", "GM0917"), 1, register.existingIn(2019));

    assertThat(indelingen.older(codes, 2015)).containsOnlyKeys(0);
  }

  @Test
  void slicesOfTheOlderIndelingKeepItTogether() {
    Set<String> first = new TreeSet<>(register.existingIn(2017));
    Set<String> second = new TreeSet<>(first);
    first.removeIf(code -> code.compareTo("GM0500") > 0);
    second.removeAll(first);
    Map<Integer, Set<String>> codes = Map.of(0, first, 1, register.existingIn(2019), 2, second);

    assertThat(indelingen.older(codes, 2015)).isEqualTo(Map.of(0, 2017, 2, 2017));
  }

  /** However a table is cut in slices, they are never taken for different indelingen. */
  @Test
  void slicesOfOneIndelingBelongTogether() {
    Random random = new Random(11);
    for (int round = 0; round < 200; round++) {
      int year = 2006 + random.nextInt(21);
      int slices = 2 + random.nextInt(3);
      Map<Integer, Set<String>> codes = new HashMap<>();
      for (String code : register.existingIn(year)) {
        codes.computeIfAbsent(random.nextInt(slices), file -> new TreeSet<>()).add(code);
      }
      assertThat(indelingen.older(codes, year)).as("%d in %d slices", year, slices).isEmpty();
    }
  }
}
