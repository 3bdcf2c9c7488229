package nl.regiobeeld.edition;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import nl.regiobeeld.edition.Manifest.TableFacts;
import nl.regiobeeld.schema.Column;
import nl.regiobeeld.schema.Table;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The digest of a table follows its rows and columns, and nothing else. */
class ContentTest {
  private static final Table TABLE =
      new Table(
          "proef",
          "",
          List.of(
              column("naam", Column.Type.TEXT),
              column("soort", Column.Type.TEXT),
              column("jaar", Column.Type.INT),
              column("aantal", Column.Type.BIGINT),
              column("kosten", Column.Type.MONEY),
              column("waarde", Column.Type.VALUE),
              column("voorkeur", Column.Type.BOOLEAN)),
          List.of(),
          List.of());
  private static final List<List<String>> ROWS = rows();

  @TempDir private Path folder;
  private int files;

  @Test
  void theOrderOfRowsDoesNotMatter() throws IOException {
    List<List<String>> shuffled = new ArrayList<>(ROWS);
    Collections.shuffle(shuffled, new Random(7));

    assertThat(digest(TABLE, shuffled)).isEqualTo(digest(TABLE, ROWS));
  }

  @Test
  void howRowsAreDividedOverFilesDoesNotMatter() throws IOException {
    String whole = digest(TABLE, ROWS);

    assertThat(digest(TABLE, ROWS.subList(0, 3), List.of(), ROWS.subList(3, ROWS.size())))
        .isEqualTo(whole);
    assertThat(digest(TABLE, ROWS.subList(3, ROWS.size()), ROWS.subList(0, 3))).isEqualTo(whole);
  }

  @Test
  void theOrderOfColumnsDoesNotMatter() throws IOException {
    List<Column> reversed = new ArrayList<>(TABLE.columns());
    Collections.reverse(reversed);
    List<List<String>> rows = new ArrayList<>();
    for (List<String> row : ROWS) {
      List<String> backwards = new ArrayList<>(row);
      Collections.reverse(backwards);
      rows.add(backwards);
    }

    assertThat(digest(new Table("proef", "", reversed, List.of(), List.of()), rows))
        .isEqualTo(digest(TABLE, ROWS));
  }

  @Test
  void everyValueMatters() throws IOException {
    String whole = digest(TABLE, ROWS);
    List<String> other = List.of("x", "x", "9", "9", "9.99", "9.999999", "false");
    for (int column = 0; column < TABLE.columns().size(); column++) {
      for (String value : Arrays.asList(other.get(column), null)) {
        List<List<String>> changed = new ArrayList<>(ROWS);
        List<String> row = new ArrayList<>(ROWS.get(0));
        row.set(column, value);
        changed.set(0, row);
        assertThat(digest(TABLE, changed)).as("%s of %s", value, row).isNotEqualTo(whole);
      }
    }
  }

  @Test
  void anEmptyTextIsNotAMissingOne() throws IOException {
    List<List<String>> empty = List.of(Arrays.asList("", "a", null, null, null, null, null));
    List<List<String>> missing = List.of(Arrays.asList(null, "a", null, null, null, null, null));
    List<List<String>> moved = List.of(Arrays.asList("a", "", null, null, null, null, null));

    assertThat(List.of(digest(TABLE, empty), digest(TABLE, missing), digest(TABLE, moved)))
        .doesNotHaveDuplicates();
  }

  @Test
  void aRowMoreOrTwiceIsAnotherTable() throws IOException {
    List<List<String>> twice = new ArrayList<>(ROWS);
    twice.add(ROWS.get(0));

    assertThat(
            List.of(
                digest(TABLE, ROWS),
                digest(TABLE, twice),
                digest(TABLE, ROWS.subList(1, ROWS.size())),
                digest(TABLE, List.of())))
        .doesNotHaveDuplicates();
  }

  @Test
  void filesOfOneTableMustHaveTheSameColumns() throws IOException {
    Content one = read(TABLE, ROWS);
    Content other =
        read(
            new Table("proef", "", TABLE.columns().subList(0, 2), List.of(), List.of()), List.of());

    assertThatIllegalArgumentException().isThrownBy(() -> Content.ofTable(List.of(one, other)));
  }

  @Test
  void anEditionIsItsTablesWithoutWhatTellsOfTheOneBefore() {
    Map<String, TableFacts> tables = new TreeMap<>(Map.of("a", facts("1"), "b", facts("2")));
    String digest = Content.ofEdition(tables);

    tables.put("veranderingen", facts("3"));
    assertThat(Content.ofEdition(tables)).isEqualTo(digest);
    tables.put("b", facts("3"));
    assertThat(Content.ofEdition(tables)).isNotEqualTo(digest);
  }

  private static TableFacts facts(String content) {
    return new TableFacts(0, List.of(), content, null);
  }

  @SafeVarargs
  private String digest(Table table, List<List<String>>... parts) throws IOException {
    List<Content> contents = new ArrayList<>();
    for (List<List<String>> part : parts) {
      contents.add(read(table, part));
    }
    return Content.ofTable(contents);
  }

  private Content read(Table table, List<List<String>> rows) throws IOException {
    Path file = folder.resolve("part-" + files++ + ".parquet");
    ParquetFiles.write(file, table, rows);
    return FileReading.of(ParquetFiles.configuration(), new org.apache.hadoop.fs.Path(file.toUri()))
        .content();
  }

  private static List<List<String>> rows() {
    List<List<String>> rows = new ArrayList<>();
    for (int i = 0; i < 20; i++) {
      String number = Integer.toString(i);
      rows.add(
          Arrays.asList(
              "gemeente " + i % 5,
              i % 3 == 1 ? null : "s" + i % 4,
              Integer.toString(2000 + i % 6),
              i % 4 == 1 ? null : number,
              number + ".05",
              number + ".000001",
              i % 7 == 1 ? null : "true"));
    }
    return rows;
  }

  private static Column column(String name, Column.Type type) {
    return new Column(name, type, "", "");
  }
}
