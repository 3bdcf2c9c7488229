package nl.regiobeeld.explain;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import nl.regiobeeld.Observed;
import nl.regiobeeld.indicator.WaitingTimes;
import nl.regiobeeld.model.Treeknorm;
import nl.regiobeeld.schema.InputTables;
import nl.regiobeeld.schema.WaitingTable;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.junit.jupiter.api.Test;

class WaitingTimesExplainerTest {
  private static final List<Map<String, String>> ENTRIES =
      Observed.csv(
          """
          regel,regio_code,uitsplitsing,aanmeldwachttijd,behandelwachttijd
          2,GM0001,SGGZ; overig,4,10.5
          3,GM0001,SGGZ; overig,4.1,3
          4,GM0001,BGGZ; overig,0,
          5,GM0001,; overig,stop,12
          6,GM0002,SGGZ; overig,6,1
          7,GM0002,SGGZ; overig,3,stop
          8,GM0002,BGGZ; overig,13.3,11
          """);

  @Test
  void everyNumberExplainsItself() {
    Dataset<Row> observations = Observed.table(InputTables.WAARNEMINGEN, observations());
    Dataset<Row> waits =
        WaitingTimes.compute(observations, Observed.membership(), new Treeknorm(4, 10, 14));
    Edition edition =
        new Edition()
            .with(InputTables.WAARNEMINGEN, observations)
            .with(WaitingTable.WACHTTIJDEN, waits);

    assertThat(edition.rows(WaitingTable.WACHTTIJDEN, Map.of("oordeel", "gelijk"))).isNotEmpty();
    edition.explainsItself(
        WaitingTable.WACHTTIJDEN, new WaitingTimesExplainer(), Set.of("periode", "norm_weken"));
  }

  private static List<Map<String, String>> observations() {
    List<Map<String, String>> observations = new ArrayList<>();
    for (Map<String, String> entry : ENTRIES) {
      for (String measure : List.of("aanmeldwachttijd", "behandelwachttijd")) {
        String text = entry.get(measure);
        boolean stop = text.equals("stop");
        Map<String, String> row = new HashMap<>(entry);
        row.put("bron", "nza");
        row.put("bestand", "in.csv");
        row.put("periode", "2016");
        row.put("regio_naam", entry.get("regio_code"));
        row.put("meting", measure);
        row.put("eenheid", "weken");
        row.put("ruwe_waarde", text);
        row.put("waarde", stop ? "" : text);
        row.put("status", stop ? "patientenstop" : text.isEmpty() ? "onbekend" : "ok");
        observations.add(row);
      }
    }
    return observations;
  }
}
