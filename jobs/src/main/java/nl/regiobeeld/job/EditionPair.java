package nl.regiobeeld.job;

import java.util.LinkedHashSet;
import java.util.Set;
import java.util.TreeSet;
import nl.regiobeeld.edition.Intact;
import nl.regiobeeld.edition.Manifest;
import nl.regiobeeld.edition.Manifest.TableFacts;
import nl.regiobeeld.io.Published;
import nl.regiobeeld.schema.Table;
import nl.regiobeeld.schema.Tables;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;

/**
 * Two editions, to be read side by side.
 *
 * @param was the earlier one
 * @param now the later one
 */
record EditionPair(Manifest was, Manifest now, Intact intact, Published published) {

  /** The tables that either has, in the order of {@link Tables}, those it does not know last. */
  static Set<String> tables(Manifest was, Manifest now) {
    TreeSet<String> there = new TreeSet<>(was.tabellen().keySet());
    there.addAll(now.tabellen().keySet());
    Set<String> ordered = new LinkedHashSet<>();
    Tables.all().stream().map(Table::name).filter(there::contains).forEach(ordered::add);
    ordered.addAll(there);
    return ordered;
  }

  /** Whether both have a table. */
  boolean both(String table) {
    return was.tabellen().containsKey(table) && now.tabellen().containsKey(table);
  }

  /** Whether a table is known to say the same in both, without reading it. */
  boolean isSame(String table) {
    TableFacts before = was.tabellen().get(table);
    TableFacts after = now.tabellen().get(table);
    return before != null
        && after != null
        && before.inhoud() != null
        && before.inhoud().equals(after.inhoud());
  }

  /** The rows of the earlier edition, as written. */
  Dataset<Row> before(String table) {
    return published.rows(intact.files(was, table));
  }

  /** The rows of the later edition, as written. */
  Dataset<Row> after(String table) {
    return published.rows(intact.files(now, table));
  }
}
