package nl.regiobeeld.edition;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import nl.regiobeeld.schema.InputTables;
import nl.regiobeeld.schema.ResultTables;
import nl.regiobeeld.schema.Table;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Sums over an edition's tables that do not come out, although every digest would. */
class AccountingTest {
  @TempDir private Path folder;

  private final Map<Table, List<List<String>>> tables = new LinkedHashMap<>();

  @BeforeEach
  void anEditionThatAddsUp() {
    tables.put(
        InputTables.BRONNEN,
        rows(row("vektis", "a.csv", "abc", "1", "10", "7", "2", "1", "2019", "")));
    tables.put(
        InputTables.APART,
        new ArrayList<>(
            List.of(row("vektis", "a.csv", "rest", "1"), row("vektis", "a.csv", "leeg", "1"))));
    tables.put(InputTables.AFGEKEURD, rows(row("vektis", "a.csv", "3", "k", "x", "geen getal")));
    tables.put(
        InputTables.AANSLUITING,
        rows(row("vektis", "2019", "ggz", "100.00", "90.00", "9.00", "1.00", "0.00")));
    List<String> national = new ArrayList<>(row());
    for (String column : ResultTables.ZORGKOSTEN.columnNames()) {
      national.add(
          Map.of(
                  "regio_code", "NL00",
                  "jaar", "2019",
                  "zorgsoort", "ggz",
                  "niveau", "kolom",
                  "leeftijd", "totaal",
                  "kosten", "90.00")
              .get(column));
    }
    tables.put(ResultTables.ZORGKOSTEN, rows(national));
  }

  @Test
  void whatAddsUpIsNotMentioned() throws IOException {
    assertThat(findings()).isEmpty();
  }

  @Test
  void rowsThatAreNotAccountedFor() throws IOException {
    change(InputTables.BRONNEN, 4, "11");
    assertThat(findings())
        .containsExactly("table bronnen, a.csv: rijen is not gebruikt + apart + afgekeurd");
  }

  @Test
  void rowsSetAsideWithoutAReason() throws IOException {
    change(InputTables.APART, 3, "2");
    assertThat(findings())
        .containsExactly("table bronnen, a.csv: table apart accounts for other rows than apart");
  }

  @Test
  void rejectedRowsThatAreNotListed() throws IOException {
    tables.put(InputTables.AFGEKEURD, List.of());
    assertThat(findings())
        .containsExactly("table bronnen, a.csv: table afgekeurd has other rows than afgekeurd");
  }

  @Test
  void anInputThatIsNotTheManifests() throws IOException {
    change(InputTables.BRONNEN, 2, "abd");
    assertThat(findings())
        .containsExactly("table bronnen, a.csv: its sha256 is not the manifest's");
  }

  @Test
  void eurosThatAreNotAccountedFor() throws IOException {
    change(InputTables.AANSLUITING, 5, "8.99");
    assertThat(findings())
        .containsExactly("table aansluiting, 2019 ggz: bestandstotaal is not the sum of its parts");
  }

  @Test
  void nationalCostsThatAreNotWhatWasUsed() throws IOException {
    int costs = ResultTables.ZORGKOSTEN.columnNames().indexOf("kosten");
    change(ResultTables.ZORGKOSTEN, costs, "90.01");
    assertThat(findings())
        .containsExactly("table zorgkosten, 2019 ggz: kosten of NL00 is not what was used");
  }

  @Test
  void withoutTheNetherlandsOnlyTheRestIsAddedUp() throws IOException {
    tables.put(ResultTables.ZORGKOSTEN, List.of());
    assertThat(findings()).isEmpty();
  }

  private void change(Table table, int column, String value) {
    tables.get(table).get(0).set(column, value);
  }

  private List<String> findings() throws IOException {
    Map<String, Manifest.TableFacts> facts = new LinkedHashMap<>();
    for (Map.Entry<Table, List<List<String>>> each : tables.entrySet()) {
      Path place = folder.resolve("tables").resolve(each.getKey().name());
      Files.createDirectories(place);
      ParquetFiles.write(place.resolve("part-0.parquet"), each.getKey(), each.getValue());
      facts.put(
          each.getKey().name(),
          new Manifest.TableFacts(
              each.getValue().size(),
              List.of(new Manifest.StoredFile("part-0.parquet", 0, "")),
              "",
              ""));
    }
    Manifest manifest =
        new Manifest(
            1,
            "2026",
            "",
            "",
            "",
            Map.of(),
            List.of(),
            List.of(),
            List.of(new Manifest.Input("vektis", "a.csv", "abc", 1, null)),
            facts,
            "",
            "");
    return new Accounting(
            ParquetFiles.configuration(), new org.apache.hadoop.fs.Path(folder.toUri()), manifest)
        .findings();
  }

  private static List<List<String>> rows(List<String> row) {
    return new ArrayList<>(List.of(row));
  }

  private static List<String> row(String... values) {
    return new ArrayList<>(Arrays.asList(values));
  }
}
