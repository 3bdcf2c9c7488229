package nl.regiobeeld.edition;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import nl.regiobeeld.edition.Listed.State;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class KeepRuleTest {
  /** Newest first; {@code c} is the current one. */
  private static final List<Listed> EDITIONS =
      List.of(
          published("a", "2026-05-01T00:00:00Z", false),
          published("b", "2026-04-01T00:00:00Z", false),
          published("c", "2024-12-31T23:59:59Z", true),
          published("d", "2024-01-01T00:00:00Z", false),
          published("e", "2022-06-01T00:00:00Z", false),
          new Listed("stuk", State.DAMAGED, false, 1, null),
          new Listed("half", State.UNFINISHED, false, 1, null));

  @ParameterizedTest
  @CsvSource({
    "1, 0, a c stuk",
    "2, 0, a b c stuk",
    "4, 0, a b c d stuk",
    "9, 0, a b c d e stuk",
    "1, 1, a c stuk",
    "1, 2, a c stuk",
    "1, 3, a c e stuk",
    "4, 9, a b c d e stuk",
  })
  void theNewestTheNewestOfAYearTheCurrentAndTheDamagedStay(int newest, int years, String kept) {
    assertThat(new KeepRule(newest, years).kept(EDITIONS))
        .containsExactlyInAnyOrderElementsOf(Stream.of(kept.split(" ", -1)).toList());
  }

  private static Listed published(String name, String madeAt, boolean current) {
    Manifest manifest =
        new Manifest(
            1, name, madeAt, "0.1.0", "abc", Map.of(), List.of(), List.of(), List.of(), Map.of(),
            "", null);
    return new Listed(name, State.PUBLISHED, current, 1, manifest);
  }
}
