package nl.regiobeeld.region;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import nl.regiobeeld.Project;
import nl.regiobeeld.Shared;
import nl.regiobeeld.model.RegionKind;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class MembershipTest {
  private static final String COROP_LIST = "data/regions/gemeentenencoropvanaf1981.csv";

  private final Reference reference = Project.reference();
  private final Register register = reference.register();
  private final Membership membership = new Membership(register);

  @ParameterizedTest
  @EnumSource(names = {"LANDSDEEL", "PROVINCIE", "COROP", "GGD", "ZORGKANTOOR"})
  void everyGemeenteLiesInExactlyOneKnownAreaOfEachKind(RegionKind kind) {
    Map<String, String> areas = reference.areas().get(kind);

    assertThat(areas.keySet()).isEqualTo(register.gemeenten().keySet());
    assertThat(areas.values())
        .allSatisfy(code -> assertThat(register.areas().get(code).kind()).isEqualTo(kind));
  }

  @ParameterizedTest
  @CsvSource({"LANDSDEEL, 4", "PROVINCIE, 12", "COROP, 40", "GGD, 25", "ZORGKANTOOR, 32"})
  void everyAreaHasGemeenten(RegionKind kind, int count) {
    Set<String> used = new TreeSet<>(reference.areas().get(kind).values());

    assertThat(used).hasSize(count);
    assertThat(register.areas().values().stream().filter(area -> area.kind() == kind))
        .hasSize(count);
  }

  /** Two of its predecessors lay in Zuid-Holland, one in Utrecht: its areas are typed by hand. */
  @ParameterizedTest
  @CsvSource({
    "PROVINCIE, PV26",
    "COROP, CR17",
    "GGD, GG2514",
    "ZORGKANTOOR, ZK24",
    "LANDSDEEL, LD03"
  })
  void vijfheerenlandenLiesWhereCbsPutsIt(RegionKind kind, String area) {
    assertThat(reference.areas().get(kind)).containsEntry("GM1961", area);
  }

  @ParameterizedTest
  @CsvSource({"GM0951", "GM0881", "GM0962", "GM1954"})
  void beekdaelenAndWhatItAroseFromLieInZuidLimburg(String code) {
    assertThat(members("ZL")).contains(code);
    assertThat(members("PARKSTAD")).contains(code);
    assertThat(reference.areas().get(RegionKind.COROP)).containsEntry(code, "CR39");
    assertThat(reference.areas().get(RegionKind.GGD)).containsEntry(code, "GG6106");
  }

  @ParameterizedTest
  @CsvSource({
    "ZL, 16",
    "NML, 14",
    "PARKSTAD, 7",
    "WESTELIJKE_MIJNSTREEK, 3",
    "MAASTRICHT_HEUVELLAND, 6"
  })
  void anOwnRegionHasItsGemeentenOfToday(String id, int count) {
    Set<String> today = members(id);
    today.retainAll(register.existingIn(2023));
    assertThat(today).hasSize(count);
  }

  @Test
  void theSubRegionsMakeUpZuidLimburgInEveryYear() {
    Set<String> parts = new TreeSet<>();
    for (String id : List.of("PARKSTAD", "WESTELIJKE_MIJNSTREEK", "MAASTRICHT_HEUVELLAND")) {
      for (String code : members(id)) {
        assertThat(parts.add(code)).as("%s once, also in %s", code, id).isTrue();
      }
    }
    assertThat(parts).isEqualTo(members("ZL"));
  }

  @Test
  void zuidLimburgEqualsItsCoropAndItsGgd() {
    for (Map.Entry<RegionKind, String> equal :
        Map.of(RegionKind.COROP, "CR39", RegionKind.GGD, "GG6106").entrySet()) {
      Set<String> gemeenten = new TreeSet<>();
      reference
          .areas()
          .get(equal.getKey())
          .forEach((code, area) -> addIf(area.equals(equal.getValue()), code, gemeenten));
      assertThat(members("ZL")).as(equal.getValue()).isEqualTo(gemeenten);
    }
  }

  @Test
  void coropsOf2016AreThoseOfCbs() throws IOException {
    Map<String, String> published = corops(2016);
    Map<String, String> ours = new TreeMap<>(reference.areas().get(RegionKind.COROP));
    ours.keySet().retainAll(register.existingIn(2016));

    assertThat(ours).isEqualTo(published);
  }

  @Test
  void zuidLimburgOf2016IsCorop39() throws IOException {
    Set<String> corop = new TreeSet<>();
    corops(2016).forEach((code, area) -> addIf(area.equals("CR39"), code, corop));
    Set<String> zuidLimburg = members("ZL");
    zuidLimburg.retainAll(register.existingIn(2016));

    assertThat(zuidLimburg).isEqualTo(corop).hasSize(18);
  }

  @Test
  void aListOfOldGemeentenPicksUpWhatTheyBecame() {
    assertThat(membership.members(Set.of("GM0951", "GM0881", "GM0962"))).contains("GM1954");
  }

  @Test
  void aListWithOnlySomeOfTheOldGemeentenDoesNot() {
    assertThat(membership.members(Set.of("GM0951", "GM0881")))
        .containsExactlyInAnyOrder("GM0951", "GM0881");
  }

  @Test
  void aNewGemeenteBringsAlongWhatItAroseFrom() {
    assertThat(membership.members(Set.of("GM1954")))
        .containsExactlyInAnyOrder("GM1954", "GM0951", "GM0881", "GM0962");
  }

  /** A and C went in 2010: A to B, which kept its code; C was split over B and D. */
  @Test
  void aGemeenteThatKeptItsCodeIsNoMemberForWhatItReceived() {
    Register small =
        new Register(
            List.of(
                new Gemeente("A", "A", 0, 2009),
                new Gemeente("B", "B", 0, Integer.MAX_VALUE),
                new Gemeente("C", "C", 0, 2009),
                new Gemeente("D", "D", 0, Integer.MAX_VALUE)),
            List.of(),
            List.of(
                new Merger(2010, "A", "B", null, null),
                new Merger(2010, "C", "B", null, null),
                new Merger(2010, "C", "D", null, null)));
    Membership regions = new Membership(small);

    assertThat(regions.members(Set.of("A", "C"))).containsExactlyInAnyOrder("A", "C");
    assertThat(regions.members(Set.of("B"))).containsExactlyInAnyOrder("A", "B");
    assertThat(regions.members(Set.of("B", "D"))).containsExactlyInAnyOrder("A", "B", "C", "D");
  }

  private static Set<String> members(String id) {
    return Project.settings().ownRegions().stream()
        .filter(region -> region.id().equals(id))
        .findFirst()
        .map(region -> new TreeSet<>(region.members()))
        .orElseThrow();
  }

  /** Gemeente to COROP as CBS lists them for a year. */
  private static Map<String, String> corops(int year) throws IOException {
    List<String> lines = Files.readAllLines(Shared.file(COROP_LIST));
    int column = List.of(lines.get(0).split(";", -1)).indexOf("GM" + year);
    Map<String, String> corops = new TreeMap<>();
    for (String line : lines.subList(1, lines.size())) {
      List<String> fields = List.of(line.split(";", -1));
      if (!fields.get(column).isBlank()) {
        corops.put("GM" + fields.get(column).strip(), "CR" + fields.get(column + 1).strip());
      }
    }
    return corops;
  }

  private static void addIf(boolean wanted, String code, Set<String> codes) {
    if (wanted) {
      codes.add(code);
    }
  }
}
