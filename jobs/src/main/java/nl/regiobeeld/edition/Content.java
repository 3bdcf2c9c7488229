package nl.regiobeeld.edition;

import java.io.Serializable;
import java.math.BigInteger;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import nl.regiobeeld.model.Sha256;
import nl.regiobeeld.schema.DriftTables;

/**
 * What a Parquet file says, whatever the order of its rows and columns: names and types of its
 * columns, how many rows, and the sum of the rows' SHA-256. The sum of the files of a table is the
 * same however the rows are divided over them.
 *
 * @param columns a line per column, by name: name and type
 * @param rows number of rows
 * @param sum of the SHA-256 of its rows, each as a number
 */
public record Content(String columns, long rows, BigInteger sum) implements Serializable {
  private static final String KIND = "regiobeeld inhoud 1";

  /**
   * The digest of a table.
   *
   * @param files what each of its files says
   * @throws IllegalArgumentException when the files differ in columns
   */
  public static String ofTable(List<Content> files) {
    long rows = 0;
    BigInteger sum = BigInteger.ZERO;
    for (Content file : files) {
      if (!file.columns.equals(files.get(0).columns)) {
        throw new IllegalArgumentException("its files differ in columns");
      }
      rows += file.rows;
      sum = sum.add(file.sum);
    }
    String columns = files.isEmpty() ? "" : files.get(0).columns;
    return Sha256.of(String.join("\n", KIND, columns, Long.toString(rows), sum.toString()));
  }

  /**
   * The digest of an edition: of the digests of its tables. Table veranderingen is left out, as it
   * tells of the edition that was there before.
   */
  public static String ofEdition(Map<String, Manifest.TableFacts> tables) {
    Map<String, Manifest.TableFacts> sorted = new TreeMap<>(tables);
    sorted.remove(DriftTables.VERANDERINGEN.name());
    StringBuilder lines = new StringBuilder(KIND).append('\n');
    sorted.forEach(
        (name, table) -> lines.append(name).append(' ').append(table.inhoud()).append('\n'));
    return Sha256.of(lines.toString());
  }
}
