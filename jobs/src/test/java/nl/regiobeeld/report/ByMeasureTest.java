package nl.regiobeeld.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import nl.regiobeeld.schema.Facts;
import nl.regiobeeld.schema.InputTables;
import nl.regiobeeld.schema.Table;
import nl.regiobeeld.schema.TableRow;
import org.junit.jupiter.api.Test;

/** What is read together answers like the edition itself. */
class ByMeasureTest {
  private static final Table TABLE = InputTables.WAARNEMINGEN;

  private final List<Map<String, String>> asked = new ArrayList<>();
  private final List<TableRow> rows =
      List.of(row("obesitas", "GM2"), row("obesitas", "GM1"), row("rokers", "GM1"));

  private static TableRow row(String measure, String region) {
    List<String> values = new ArrayList<>(Collections.nCopies(TABLE.columns().size(), null));
    values.set(TABLE.columnNames().indexOf("meting"), measure);
    values.set(TABLE.columnNames().indexOf("regio_code"), region);
    return new TableRow(TABLE, values);
  }

  private Facts counted() {
    return (table, wanted) -> {
      asked.add(wanted);
      return rows.stream().filter(row -> row.has(wanted)).toList();
    };
  }

  @Test
  void regionsOfOneMeasureAreReadOnceAndInOrder() {
    ByMeasure facts = new ByMeasure(counted());

    assertThat(facts.rows(TABLE, Map.of("meting", "obesitas", "regio_code", "GM1")))
        .containsExactly(rows.get(1));
    assertThat(facts.rows(TABLE, Map.of("meting", "obesitas", "regio_code", "GM2")))
        .containsExactly(rows.get(0));
    assertThat(facts.rows(TABLE, Map.of("meting", "obesitas")))
        .containsExactly(rows.get(0), rows.get(1));
    assertThat(facts.rows(TABLE, Map.of("meting", "obesitas", "regio_code", "GM3"))).isEmpty();
    assertThat(asked).containsExactly(Map.of("meting", "obesitas"));
  }
}
