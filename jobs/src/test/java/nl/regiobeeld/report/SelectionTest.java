package nl.regiobeeld.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import nl.regiobeeld.schema.Facts;
import org.junit.jupiter.api.Test;

/** One buurt does not make the report read the rows of all buurten. */
class SelectionTest {
  private final List<Map<String, String>> asked = new ArrayList<>();
  private final Facts facts =
      (table, wanted) -> {
        asked.add(wanted);
        return List.of();
      };

  private static List<Area> buurten(int number) {
    return IntStream.range(0, number)
        .mapToObj(each -> new Area("BU" + each, "Buurt " + each, "buurt", true))
        .toList();
  }

  @Test
  void fewRegionsAreReadOneByOne() {
    new Selection(facts, buurten(2));

    assertThat(asked)
        .hasSize(6)
        .allMatch(wanted -> wanted.containsKey("regio_code") && !wanted.containsKey("regio_soort"));
  }

  @Test
  void manyAreReadByTheirKind() {
    new Selection(facts, buurten(100));

    assertThat(asked).hasSize(3).allMatch(wanted -> "buurt".equals(wanted.get("regio_soort")));
  }
}
