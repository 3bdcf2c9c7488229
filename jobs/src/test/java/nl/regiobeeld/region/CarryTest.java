package nl.regiobeeld.region;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import nl.regiobeeld.Project;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Counts of one year's gemeenten in terms of another year's. */
class CarryTest {
  private static final int FIRST = 2006;
  private static final int LAST = 2026;
  private final Register register = Project.reference().register();
  private final Carry carry = new Carry(register);

  @Test
  void aMergedGemeenteIsTheSumOfItsParts() {
    assertThat(texts(2016, 2020, "GM1954")).containsExactly("GM0881", "GM0951", "GM0962");
  }

  @Test
  void aGemeenteThatKeptItsCodeGrowsByWhatItReceived() {
    assertThat(texts(2020, 2023, "GM0439")).containsExactly("GM0370", "GM0439");
  }

  @Test
  void chainsOfMergersAreFollowed() {
    assertThat(texts(2012, 2019, "GM1978")).containsExactly("GM0571", "GM0689", "GM0693", "GM0694");
  }

  @Test
  void aSplitGemeenteIsSharedByItsInhabitants() {
    assertThat(texts(2020, 2021, "GM0757")).containsExactly("GM0757", "GM0788 × 2149/14318");
    assertThat(shareOf("GM0788", carry.between(2020, 2021).parts()))
        .containsEntry("GM0757", new Share(2149, 14318))
        .containsEntry("GM0824", new Share(5827, 14318))
        .containsEntry("GM0855", new Share(1442, 14318))
        .containsEntry("GM0865", new Share(4900, 14318));
    assertThat(carry.between(2020, 2021).parts().get("GM0824"))
        .extracting(Part::basis)
        .containsExactly(Basis.INWONERS, Basis.GEHEEL);
  }

  @Test
  void splitsThatMovedNobodyDoNotCount() {
    assertThat(texts(2015, 2016, "GM1942")).contains("GM0425");
    assertThat(texts(2015, 2016, "GM0457")).containsExactly("GM0457");
  }

  /** Boarnsterhim went to four; one of those went on into another. */
  @Test
  void aShareOfAShareIsTheirProductAndSharesThatMeetAgainAdd() {
    Map<String, Share> shares = shareOf("GM0055", carry.between(2013, 2026).parts());

    assertThat(shares).containsEntry("GM1940", new Share(783, 6018 + 11024 + 1653 + 783));
    assertThat(shares.keySet()).containsExactlyInAnyOrder("GM0074", "GM0080", "GM1900", "GM1940");
  }

  @Test
  void sharesThatMeetAgainAreTheWhole() {
    Register diamond =
        register(
            List.of("A-2009", "B2010-2010", "C2010-2010", "D2011-"),
            new Merger(2010, "A", "B", null, 1L),
            new Merger(2010, "A", "C", null, 2L),
            new Merger(2011, "B", "D", null, null),
            new Merger(2011, "C", "D", null, null));

    assertThat(new Carry(diamond).between(2009, 2011).parts())
        .isEqualTo(Map.of("D", List.of(Part.whole("A"))));
  }

  @Test
  void dwellingsShareWhereInhabitantsAreNotRecorded() {
    Register split =
        register(
            List.of("A-2009", "B", "C"),
            new Merger(2010, "A", "B", 1L, null),
            new Merger(2010, "A", "C", 3L, 9L));

    assertThat(new Carry(split).between(2009, 2010).parts().get("C"))
        .containsExactly(new Part("A", new Share(3, 4), Basis.WONINGEN), Part.whole("C"));
  }

  @Test
  void aSplitOfWhichNothingIsRecordedCannotBeTold() {
    Register split =
        register(
            List.of("A-2009", "B", "C", "D"),
            new Merger(2010, "A", "B", null, null),
            new Merger(2010, "A", "C", 3L, null));
    Carry.Carried carried = new Carry(split).between(2009, 2010);

    assertThat(carried.parts()).isEqualTo(Map.of("D", List.of(Part.whole("D"))));
    assertThat(carried.unclear()).isEqualTo(Map.of("B", Set.of("A", "B"), "C", Set.of("A", "C")));
  }

  @Test
  void backwardAGemeenteThatAroseIsSharedByWhatEachBroughtAlong() {
    Map<String, Share> shares = shareOf("GM1954", carry.between(2023, 2016).parts());

    assertThat(shares)
        .isEqualTo(
            Map.of(
                "GM0951", new Share(15187, 35727),
                "GM0881", new Share(7782, 35727),
                "GM0962", new Share(12758, 35727)));
  }

  @Test
  void backwardAReceiverThatKeptItsCodeCannotBeTold() {
    Carry.Carried carried = carry.between(2023, 2016);

    assertThat(carried.parts()).doesNotContainKeys("GM0439", "GM0370", "GM0788", "GM0757");
    assertThat(carried.unclear()).containsKeys("GM0439", "GM0370", "GM0757");
    assertThat(carried.unclear().get("GM0788"))
        .containsExactlyInAnyOrder("GM0757", "GM0824", "GM0855", "GM0865");
    assertThat(carried.parts().get("GM0917")).containsExactly(Part.whole("GM0917"));
  }

  /** Vektis's file of 2021 has the gemeenten of 2022 less Weesp, which Amsterdam took in. */
  @Test
  void aGemeenteAbsorbedDuringTheYearIsInItsReceiverAlready() {
    Set<String> codes = new TreeSet<>(register.existingIn(2022));
    codes.remove("GM0457");

    assertThat(carry.between(codes, 2022, 2026).parts().get("GM0363"))
        .containsExactly(Part.whole("GM0363"));
    assertThat(texts(2022, 2026, "GM0363")).containsExactly("GM0363", "GM0457");
    assertThat(carry.between(codes, 2022, 2021).unclear()).containsKeys("GM0363", "GM0457");
    assertThat(carry.between(codes, 2022, 2022).parts()).doesNotContainKey("GM0457");
  }

  @ParameterizedTest
  @ValueSource(ints = {FIRST, 2014, 2019, LAST})
  void inItsOwnYearEveryGemeenteIsItself(int year) {
    Map<String, List<Part>> parts = carry.between(year, year).parts();

    assertThat(parts.keySet()).isEqualTo(register.existingIn(year));
    parts.forEach((code, made) -> assertThat(made).containsExactly(Part.whole(code)));
  }

  /** So every sum over the country is conserved. */
  @Test
  void forwardTheSharesOfEveryGemeenteSumToOneAndNothingIsUnclear() {
    for (int from = FIRST; from <= LAST; from++) {
      for (int to = from; to <= LAST; to++) {
        Carry.Carried carried = carry.between(from, to);
        assertThat(carried.unclear()).isEmpty();
        assertThat(carried.parts().keySet()).isEqualTo(register.existingIn(to));
        assertThat(totals(carried))
            .as("%d to %d", from, to)
            .hasSize(register.existingIn(from).size());
        assertThat(totals(carried).values()).containsOnly(Share.WHOLE);
      }
    }
  }

  /** Backward a count either arrives whole or is part of something that cannot be told. */
  @Test
  void backwardTheSharesOfEveryGemeenteSumToOneOrAreUnclear() {
    for (int from = FIRST; from <= LAST; from++) {
      for (int to = FIRST; to < from; to++) {
        Carry.Carried carried = carry.between(from, to);
        Set<String> unclear = new TreeSet<>();
        carried.unclear().values().forEach(unclear::addAll);
        Map<String, Share> totals = totals(carried);
        Set<String> all = new TreeSet<>(unclear);
        all.addAll(totals.keySet());
        assertThat(all).isEqualTo(register.existingIn(from));
        totals.keySet().removeAll(unclear);
        assertThat(totals.values()).as("%d to %d", from, to).containsOnly(Share.WHOLE);
        Set<String> wanted = new TreeSet<>(carried.parts().keySet());
        wanted.addAll(carried.unclear().keySet());
        assertThat(wanted).isEqualTo(register.existingIn(to));
      }
    }
  }

  private List<String> texts(int from, int to, String code) {
    return carry.between(from, to).parts().get(code).stream().map(Part::toString).toList();
  }

  private static Map<String, Share> shareOf(String origin, Map<String, List<Part>> parts) {
    Map<String, Share> shares = new TreeMap<>();
    parts.forEach(
        (code, made) ->
            made.stream()
                .filter(part -> part.origin().equals(origin))
                .forEach(part -> shares.put(code, part.share())));
    return shares;
  }

  private static Map<String, Share> totals(Carry.Carried carried) {
    Map<String, Share> totals = new TreeMap<>();
    carried
        .parts()
        .values()
        .forEach(
            made -> made.forEach(part -> totals.merge(part.origin(), part.share(), Share::plus)));
    return totals;
  }

  /** Gemeenten written as code, first year and last year: {@code A2010-2012}. */
  private static Register register(List<String> lives, Merger... mergers) {
    List<Gemeente> gemeenten =
        lives.stream()
            .map(life -> life.split("-", -1))
            .map(
                life ->
                    new Gemeente(
                        life[0].substring(0, 1),
                        life[0],
                        life[0].length() == 1 ? 0 : Integer.parseInt(life[0].substring(1)),
                        life.length == 1 || life[1].isEmpty()
                            ? Integer.MAX_VALUE
                            : Integer.parseInt(life[1])))
            .toList();
    return new Register(gemeenten, List.of(), List.of(mergers));
  }
}
