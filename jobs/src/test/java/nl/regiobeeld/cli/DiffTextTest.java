package nl.regiobeeld.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.regiobeeld.diff.Cause;
import nl.regiobeeld.diff.Difference;
import nl.regiobeeld.diff.Made;
import nl.regiobeeld.diff.Made.Side;
import nl.regiobeeld.diff.TableDiff;
import org.junit.jupiter.api.Test;

class DiffTextTest {
  private static final Side OLD = new Side("een", "2025-01-01T10:00:00Z", 1, "0.1", "a", null);
  private static final Side NEW = new Side("twee", "2026-01-01T10:00:00Z", 2, "0.2", "b", "d");

  @Test
  void whatAnOlderEditionDoesNotTellIsUnknown() {
    String text =
        printed(
            new Difference(new Made(OLD, NEW), null, List.of(), List.of(), List.of(), List.of()));

    assertThat(text.lines())
        .containsSequence(
            "  content            unknown: an older edition has no digest",
            "  inputs             same",
            "  configuration      changed, which files is unknown: an older edition does not tell",
            "  code               0.1 -> 0.2",
            "  schema             1 -> 2");
  }

  @Test
  void aDifferenceWithoutACauseIsNotedAndExplained() {
    Map<Cause, Long> causes = new EnumMap<>(Map.of(Cause.ONVERKLAARD, 3L));
    TableDiff table =
        new TableDiff(
            "trends", 9L, 9L, 6, 3, 0, 0, causes, true, List.of(), List.of(), List.of(), List.of());

    String text =
        printed(
            new Difference(
                new Made(OLD, OLD),
                List.of(),
                List.of(),
                List.of(),
                List.of(table, TableDiff.same("bevolking", 5)),
                List.of()));

    assertThat(text)
        .containsPattern("trends +9 +9 +6 +3 +0 +0 +onverklaard\n")
        .contains("same in both: bevolking", "onverklaard: made from the same things", "verify");
  }

  private static String printed(Difference difference) {
    StringWriter text = new StringWriter();
    new DiffText(new PrintWriter(text)).print(difference, Optional.empty());
    return text.toString();
  }
}
