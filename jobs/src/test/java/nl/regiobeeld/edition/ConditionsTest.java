package nl.regiobeeld.edition;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import nl.regiobeeld.schema.Column;
import nl.regiobeeld.schema.Table;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ConditionsTest {
  private static final Table TABLE =
      new Table(
          "tabel",
          "rij",
          List.of(
              new Column("regio", Column.Type.TEXT, "", ""),
              new Column("jaar", Column.Type.INT, "", ""),
              new Column("waarde", Column.Type.VALUE, "", ""),
              new Column("voorkeur", Column.Type.BOOLEAN, "", "")),
          List.of("regio"),
          List.of("regio", "jaar"));

  private static final List<String> ROW = List.of("ZL", "2020", "72.500000", "true");

  @Test
  void withoutConditionsEveryRowPasses() {
    Conditions none = new Conditions(TABLE, List.of());

    assertThat(accept(List.of(), ROW)).isTrue();
    assertThat(none.pushDown()).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({
    "regio, ZL, true",
    "regio, zl, false",
    "regio, ZL0, false",
    "jaar, 2020, true",
    "jaar, 02020, false",
    "waarde, 72.500000, true",
    "waarde, 72.5, false",
    "voorkeur, true, true",
    "voorkeur, TRUE, false",
    "regio, '', false",
  })
  void aConditionIsExactText(String column, String text, boolean passes) {
    assertThat(accept(List.of(Map.entry(column, text)), ROW)).isEqualTo(passes);
  }

  @Test
  void allConditionsMustHold() {
    List<Map.Entry<String, String>> wanted = new ArrayList<>();
    wanted.add(Map.entry("regio", "ZL"));
    wanted.add(Map.entry("jaar", "2020"));
    assertThat(accept(wanted, ROW)).isTrue();

    wanted.add(Map.entry("jaar", "2016"));
    assertThat(accept(wanted, ROW)).isFalse();
  }

  @Test
  void anEmptyTextMeansMissing() {
    List<String> missing = Arrays.asList("ZL", "2020", null, null);

    assertThat(accept(List.of(Map.entry("waarde", "")), missing)).isTrue();
    assertThat(accept(List.of(Map.entry("waarde", "72.5")), missing)).isFalse();
  }

  /** Parquet skips by text and whole number; the rest, and what is missing, is told row by row. */
  @ParameterizedTest
  @CsvSource({
    "regio, ZL, true",
    "regio, '', false",
    "jaar, 2020, true",
    "jaar, -1, true",
    "jaar, twintig, false",
    "jaar, 99999999999, false",
    "waarde, 72.500000, false",
    "voorkeur, true, false",
  })
  void onlyWhatParquetComparesExactlyIsLeftToIt(String column, String text, boolean left) {
    assertThat(new Conditions(TABLE, List.of(Map.entry(column, text))).pushDown().isPresent())
        .isEqualTo(left);
  }

  private static boolean accept(List<Map.Entry<String, String>> wanted, List<String> row) {
    return new Conditions(TABLE, wanted)
        .byColumn().entrySet().stream()
            .allMatch(
                each -> each.getValue().test(row.get(TABLE.columnNames().indexOf(each.getKey()))));
  }
}
