package nl.regiobeeld.diff;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import nl.regiobeeld.diff.InputChange.Kind;
import nl.regiobeeld.diff.Inputs.Moment;
import nl.regiobeeld.diff.Inputs.NamedFile;
import org.junit.jupiter.api.Test;

class InputsTest {
  private static final Delivery COSTS = new Delivery("vektis", 2019, "k19.csv", "a");
  private static final Delivery MONITOR = new Delivery("85012NED", 2020, "m.csv", "b");

  @Test
  void theSameFilesDoNotDiffer() {
    Inputs inputs = Inputs.between(List.of(COSTS, MONITOR), List.of(MONITOR, COSTS));

    assertThat(inputs.changes()).isEmpty();
    assertThat(inputs.moments()).isEmpty();
    assertThat(inputs.files()).isEmpty();
  }

  @Test
  void aSourceCanGainAndLosePeriods() {
    Delivery next = new Delivery("vektis", 2022, "k22.csv", "c");

    Inputs inputs = Inputs.between(List.of(COSTS, MONITOR), List.of(next, MONITOR));

    assertThat(inputs.changes())
        .containsExactly(
            new InputChange(Kind.NIEUWE_PERIODE, "vektis", List.of(2022), List.of("k22.csv")),
            new InputChange(Kind.VERVALLEN_PERIODE, "vektis", List.of(2019), List.of("k19.csv")));
    assertThat(inputs.moments())
        .containsEntry(new Moment("vektis", 2022), Cause.NIEUWE_PERIODE)
        .containsEntry(new Moment("vektis", 2019), Cause.VERVALLEN_PERIODE)
        .hasSize(2);
  }

  @Test
  void aSourceCanComeAndGo() {
    Inputs inputs = Inputs.between(List.of(COSTS), List.of(MONITOR));

    assertThat(inputs.changes())
        .extracting(InputChange::soort)
        .containsExactly(Kind.NIEUWE_BRON, Kind.VERVALLEN_BRON);
    assertThat(inputs.files())
        .containsEntry(new NamedFile("85012NED", "m.csv"), Cause.NIEUWE_PERIODE)
        .containsEntry(new NamedFile("vektis", "k19.csv"), Cause.VERVALLEN_PERIODE);
  }

  @Test
  void otherBytesAboutTheSamePeriodAreARevisionUnderWhateverName() {
    Delivery revised = new Delivery("vektis", 2019, "k19_versie2.csv", "z");

    Inputs inputs = Inputs.between(List.of(COSTS), List.of(revised));

    assertThat(inputs.changes())
        .containsExactly(
            new InputChange(
                Kind.HERZIENE_BRON,
                "vektis",
                List.of(2019),
                List.of("k19.csv", "k19_versie2.csv")));
    assertThat(inputs.moments()).containsEntry(new Moment("vektis", 2019), Cause.HERZIENE_BRON);
  }

  @Test
  void theSameBytesUnderAnotherNameAreNoRevision() {
    Inputs inputs =
        Inputs.between(List.of(COSTS), List.of(new Delivery("vektis", 2019, "kosten.csv", "a")));

    assertThat(inputs.changes()).isEmpty();
    assertThat(inputs.files()).hasSize(2);
  }

  @Test
  void aFileWithoutPeriodCanBeRevisedToo() {
    Inputs inputs =
        Inputs.between(
            List.of(new Delivery("metadata", null, "DataProperties.json", "a")),
            List.of(new Delivery("metadata", null, "DataProperties.json", "b")));

    assertThat(inputs.changes())
        .containsExactly(
            new InputChange(
                Kind.HERZIENE_BRON, "metadata", List.of(), List.of("DataProperties.json")));
  }
}
