package nl.regiobeeld.job;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import nl.regiobeeld.job.WeightPlan.Choice;
import org.junit.jupiter.api.Test;

/** Which population weighs which monitor. */
class WeightPlanTest {
  private static final SourcePeriod MONITOR = new SourcePeriod("monitor", 2016);
  private static final Set<String> BANDS = Set.of("0-14", "15-24", "25-64", "65+");
  private final Map<SourcePeriod, Integer> indelingen = new HashMap<>(Map.of(MONITOR, 2016));
  private final Map<SourcePeriod, Set<String>> ages = new HashMap<>(Map.of(MONITOR, Set.of("18+")));

  @Test
  void theNearestIndelingComesBeforeTheNearestYear() {
    population("a", 2016, 2021, BANDS);
    population("b", 2014, 2016, BANDS);

    assertThat(chosen("18+").population()).isEqualTo(new SourcePeriod("b", 2014));
  }

  @Test
  void ofOneIndelingTheNearestYearWeighs() {
    population("a", 2013, 2016, BANDS);
    population("a", 2017, 2016, BANDS);

    assertThat(chosen("18+").population().period()).isEqualTo(2017);
  }

  @Test
  void aNearerPopulationThatCannotCoverTheAgesIsPassedOver() {
    population("a", 2016, 2016, Set.of("totaal"));
    population("b", 2015, 2015, BANDS);

    assertThat(chosen("18+").population().source()).isEqualTo("b");
  }

  @Test
  void onEqualFootingAnExactCoverIsPreferred() {
    population("a", 2016, 2016, BANDS);
    population("b", 2016, 2016, Set.of("18-64", "65+"));

    assertThat(chosen("18+").population().source()).isEqualTo("b");
    assertThat(chosen("18+").cover().exact()).isTrue();
  }

  @Test
  void everyAgeRangeChoosesByItself() {
    ages.put(MONITOR, Set.of("18+", "65+", "totaal"));
    population("a", 2016, 2016, Set.of("totaal", "65+"));
    population("b", 2010, 2010, BANDS);

    assertThat(chosen("65+").population().source()).isEqualTo("a");
    assertThat(chosen("totaal").population().source()).isEqualTo("a");
    assertThat(chosen("18+").population().source()).isEqualTo("b");
  }

  @Test
  void withoutACoverThereIsNoWeight() {
    population("a", 2016, 2016, Set.of("totaal"));

    assertThat(choices()).isEmpty();
  }

  private void population(String source, int period, int indeling, Set<String> bands) {
    indelingen.put(new SourcePeriod(source, period), indeling);
    ages.put(new SourcePeriod(source, period), bands);
  }

  private Choice chosen(String age) {
    return choices().get(age);
  }

  private Map<String, Choice> choices() {
    Coverage coverage = new Coverage(Map.of(), indelingen, ages, List.of());
    return new WeightPlan(coverage, Set.of("monitor"), Set.of("a", "b")).choices(MONITOR);
  }
}
