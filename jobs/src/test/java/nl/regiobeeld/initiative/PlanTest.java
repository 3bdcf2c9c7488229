package nl.regiobeeld.initiative;

import static java.util.stream.Collectors.counting;
import static java.util.stream.Collectors.groupingBy;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import nl.regiobeeld.Project;
import nl.regiobeeld.Shared;
import nl.regiobeeld.initiative.Waterfall.Step;
import nl.regiobeeld.initiative.Waterfall.Variant;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The initiatives of the plan of Noord- en Midden-Limburg, against its printed numbers. */
class PlanTest {
  private static final Initiatives PLAN = Project.settings().initiatives();
  private static final List<Assessment> ALL = PLAN.list().stream().map(Assessment::of).toList();

  private static Assessment of(String id) {
    return ALL.stream().filter(each -> each.initiative().id().equals(id)).findFirst().orElseThrow();
  }

  /** 004:1366-1374. */
  @Test
  void thereAre42InFiveThemes() {
    Map<String, Long> themes =
        ALL.stream()
            .collect(groupingBy(each -> each.initiative().theme(), TreeMap::new, counting()));

    assertThat(ALL).hasSize(42);
    assertThat(themes)
        .containsOnly(
            Map.entry("Gezond vooruit", 7L),
            Map.entry("Regionale en digitale organisatie van zorg & welzijn", 16L),
            Map.entry("Langer en beter thuis vooruit", 15L),
            Map.entry("Toekomstbestendige arbeidsmarkt", 2L),
            Map.entry("Duurzaam regionaal gezondheidsinformatiestelsel", 2L));
  }

  /** Worked out by hand from the text, not by this program. */
  @ParameterizedTest
  @CsvSource({
    "burgerparticipatie_huisartsenzorg, 6.9276, klopt",
    "buikpijnteam, 1.3794, afronding",
    "zorgcoordinatiecentrum, 30.4276, afronding",
    "welzijn_op_recept, 106.8293, wijkt_af",
    "telemonitoring_chronisch, 75, klopt",
    "platforminfrastructuur, 28.2587, klopt",
    "mentale_gezondheidsnetwerken, 9.4196, klopt",
    "toeleidingsoplossing, 14.1294, klopt",
    "thuismonitoring_hartfalen, 6.6798, klopt",
    "capaciteitsmanagement, 2.1693, klopt",
    "acute_noodzorg_verwarde_personen, 0.4106, klopt",
    "ziekenhuisverplaatste_zorg, 12.5947, dubbel",
    "geriatrische_revalidatiezorg, 36.5040, klopt",
    "sociale_benadering_dementie, 867, afronding",
    "behoud_en_doorstroom, 153.7, afronding"
  })
  void isWorkedOutAgain(String id, BigDecimal recomputed, String verdict) {
    assertThat(of(id).recomputed().orElseThrow())
        .isCloseTo(recomputed, within(new BigDecimal("0.00005")));
    assertThat(of(id).verdict().label()).isEqualTo(verdict);
  }

  @ParameterizedTest
  @CsvSource({
    "verpleegtechnische_zorg_anw, 'Het gedrukte 0,4 volgt bij uren_per_medewerker = 2625,53.'",
    "samenwerking_elv_vvt, 'Het gedrukte -3 volgt bij minuten_vvt = 114,24.'",
    "advance_care_planning, 'Het gedrukte 18 volgt bij ligdagen = 3,45.'",
    "valpreventie, 'Het gedrukte 59 volgt bij breuk = 124,54.'"
  })
  void whatIsNotPrintedIsNamedWithTheValueThatGivesThePrint(String id, String reason) {
    assertThat(of(id).recomputed()).isEmpty();
    assertThat(of(id).verdict()).isEqualTo(Verdict.ONVOLLEDIG);
    assertThat(of(id).explanation()).contains(reason);
  }

  /** Sums by hand over 004:2666-3503 and 004:3504-5508. */
  @Test
  void theAppendicesAddUpSideBySide() {
    assertThat(total(Variant.BIJLAGE_A)).isEqualTo("1674 1675 1676");
    assertThat(total(Variant.BIJLAGE_B)).isEqualTo("1691 1692 1693");
    assertThat(total(Variant.GEDRUKT)).isEqualTo("1500 1600 1700");
  }

  private static String total(Variant variant) {
    Range total = step(variant, "impact_totaal").persons().orElseThrow();
    return "%.0f %.0f %.0f".formatted(total.low(), total.middle(), total.high());
  }

  private static Step step(Variant variant, String name) {
    return waterfall(Optional.of(BigDecimal.valueOf(4500))).steps().stream()
        .filter(each -> each.variant() == variant && each.step().equals(name))
        .findFirst()
        .orElseThrow();
  }

  private static Waterfall waterfall(Optional<BigDecimal> shortage) {
    return new Waterfall(shortage, ALL, PLAN.extra(), PLAN.printed().stream().findFirst());
  }

  @Test
  void eachVariantCountsLess() {
    BigDecimal all = step(Variant.HERREKEND, "impact_totaal").persons().orElseThrow().middle();
    BigDecimal once =
        step(Variant.HERREKEND_ZONDER_DUBBEL, "impact_totaal").persons().orElseThrow().middle();
    BigDecimal rest =
        step(Variant.HERREKEND_ZONDER_GROOTSTE, "impact_totaal").persons().orElseThrow().middle();

    assertThat(all).isBetween(new BigDecimal("1659.5"), new BigDecimal("1660"));
    assertThat(all.subtract(once))
        .isEqualByComparingTo(of("ziekenhuisverplaatste_zorg").recomputed().orElseThrow());
    assertThat(once.subtract(rest)).isEqualByComparingTo("867");
  }

  /** 004:6797-7035 by hand. */
  @Test
  void theExtraSourcesAreASecondStep() {
    Range extra = step(Variant.BIJLAGE_A, "aanvullende_bronnen").persons().orElseThrow();
    Range left = step(Variant.GEDRUKT, "rest_na_aanvullend").persons().orElseThrow();

    assertThat(extra.low()).isEqualByComparingTo("2670");
    assertThat(extra.high()).isEqualByComparingTo("3170");
    assertThat(left.low()).isEqualByComparingTo("-370");
    assertThat(left.high()).isEqualByComparingTo("330");
  }

  @Test
  void withoutAShortageNothingIsSaidOfARest() {
    List<Step> steps = waterfall(Optional.empty()).steps();

    assertThat(steps)
        .filteredOn(each -> each.step().startsWith("rest") || each.step().equals("tekort"))
        .isNotEmpty()
        .allMatch(each -> each.persons().isEmpty());
    assertThat(steps)
        .filteredOn(each -> each.step().equals("impact_totaal"))
        .allMatch(each -> each.persons().isPresent());
  }

  @ParameterizedTest
  @CsvSource({
    "tekort_2023, klopt",
    "groei_tekort_pct, afronding",
    "vraag_bij_gelijk_aanbod, onvolledig",
    "tekort_2032_pct, klopt",
    "sectoren_samen, afronding",
    "initiatieven_ontvangen, wijkt_af",
    "impact_bijlage_a_pct, wijkt_af",
    "opnamen_regio, klopt",
    "opnamen_regio_omgewisseld, wijkt_af",
    "metggz_sggz, afronding",
    "dementie, afronding",
    "spuk_iza_nota, klopt",
    "spuk_iza_bijlage, afronding"
  })
  void otherSumsAreJudgedAlike(String id, String verdict) {
    PrintedSum sum =
        PLAN.sums().stream().filter(each -> each.id().equals(id)).findFirst().orElseThrow();

    assertThat(sum.verdict().label()).as(sum.explanation()).isEqualTo(verdict);
  }

  /** A formula of one printed number adds nothing up. */
  @Test
  void oneNumberBesideAnotherIsNoSum() {
    assertThat(PLAN.sums())
        .filteredOn(each -> each.formula().text().matches("[a-z0-9_]+"))
        .isNotEmpty()
        .allMatch(each -> each.kind() == PrintedSum.Kind.VERGELIJKING);
  }

  @Test
  void theDemandThatIsNotPrintedIsTold() {
    PrintedSum sum =
        PLAN.sums().stream()
            .filter(each -> each.id().equals("vraag_bij_gelijk_aanbod"))
            .findFirst()
            .orElseThrow();

    assertThat(sum.explanation()).contains("volgt bij vraag_2032 = 46300.");
  }

  /** Every printed number stands on the line that is named. */
  @Test
  void everyParameterStandsOnItsLine() throws IOException {
    Path text = Shared.file("plan/004_a3517e38f8c3c0bb.txt");
    List<String> lines = List.of(Files.readString(text).split("\n", -1));
    for (Initiative initiative : PLAN.list()) {
      for (Parameter each : initiative.formula().parameters()) {
        boolean printed = each.line() > 0 && each.value().isPresent();
        if (printed && !each.source().startsWith("omrekening")) {
          assertThat(digits(lines.get(each.line() - 1)))
              .as(initiative.id() + " " + each.name())
              .contains(digits(Dutch.plain(each.value().orElseThrow())));
        }
      }
    }
  }

  /** The digits, without marks between thousands or zeros behind a decimal sign. */
  private static String digits(String text) {
    return text.replaceAll("[.,](?=\\d)", "");
  }
}
