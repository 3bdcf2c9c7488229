package nl.regiobeeld.explain;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import nl.regiobeeld.schema.DriverTable;
import nl.regiobeeld.schema.Facts;
import nl.regiobeeld.schema.Table;
import nl.regiobeeld.schema.TableRow;
import org.junit.jupiter.api.Test;

/** Rows between two years, whose ends stand in other rows or in none. */
class DriverExplainerTest {
  private static final Table TABLE = DriverTable.VRAAGONTWIKKELING;

  /** 1000 x 130 / 100, in a year that the nation lacks and the region has. */
  private static final TableRow TREND =
      row(
          Map.of(
              "regio_code", "PARKSTAD",
              "maat", "clienten_landelijke_trend",
              "onderwerp", "wijkverpleging",
              "jaar", "2028",
              "waarde", "1300.000000",
              "teller", "130.000000",
              "noemer", "100.000000",
              "factor", "1000.000000",
              "basisjaar", "2024",
              "toelichting", "Lineair tussen 2025 en 2030. Basisjaar 2024 (bevolking)."));

  private static final TableRow BASE =
      row(
          Map.of(
              "regio_code", "PARKSTAD",
              "maat", "clienten_landelijke_trend",
              "onderwerp", "wijkverpleging",
              "jaar", "2024",
              "teller", "100.000000"));

  private static TableRow row(Map<String, String> texts) {
    return new TableRow(TABLE, TABLE.columnNames().stream().map(texts::get).toList());
  }

  private static TableRow nation(String year, String teller) {
    return row(
        Map.of(
            "regio_code", "NL00",
            "maat", "clienten_ouderenzorg",
            "onderwerp", "wijkverpleging",
            "jaar", year,
            "teller", teller));
  }

  private static List<Worked> worked(TableRow... others) {
    Facts facts =
        (table, wanted) ->
            List.of(others).stream()
                .filter(row -> row.table().equals(table))
                .filter(
                    row ->
                        wanted.entrySet().stream()
                            .allMatch(each -> row.text(each.getKey()).equals(each.getValue())))
                .toList();
    return Worked.all(new DriverExplainer().explain(TREND, facts));
  }

  @Test
  void theNationalTrendLiesOnTheLineOfTheNationsClients() {
    List<Worked> worked = worked(BASE, nation("2025", "112.000000"), nation("2030", "142.000000"));

    assertThat(worked).allMatch(Worked::holds);
    assertThat(worked.get(0).step().formula()).startsWith("voor + (na - voor)");
    assertThat(worked.get(0).value()).isEqualByComparingTo("130");
  }

  @Test
  void withoutTheNationsRowsTheNumberStandsForItself() {
    List<Worked> worked = worked(BASE, nation("2025", "112.000000"));

    assertThat(worked).allMatch(Worked::holds);
    assertThat(worked.get(0).step().formula()).isEqualTo("teller");
  }
}
