package nl.regiobeeld.figure;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import nl.regiobeeld.schema.Table;
import nl.regiobeeld.schema.TableRow;
import nl.regiobeeld.schema.WeighingTables;

/** The gemeenten of a region: by table samenstelling, all of them for the country. */
final class Gemeenten {
  private final boolean all;
  private final Set<String> codes;

  private Gemeenten(boolean all, Set<String> codes) {
    this.all = all;
    this.codes = codes;
  }

  /** Those of a page's region; none of a gemeente. */
  static Gemeenten of(Page page) {
    boolean land = page.isLand();
    Set<String> codes =
        land
            ? Set.of()
            : page.rows(WeighingTables.SAMENSTELLING, Map.of()).stream()
                .map(row -> row.text("gemeente_code"))
                .collect(Collectors.toSet());
    return new Gemeenten(land, codes);
  }

  /** Whether there are several to compare. */
  boolean isEmpty() {
    return !all && codes.size() < 2;
  }

  /** The gemeenten's rows of a table that have these texts. */
  List<TableRow> rows(Page page, Table table, Map<String, String> wanted) {
    return page.facts().rows(table, wanted).stream()
        .filter(row -> row.text("regio_soort").equals("gemeente"))
        .filter(row -> all || codes.contains(row.text("regio_code")))
        .toList();
  }

  /** Whether a code is that of one of them. */
  boolean has(String code) {
    return all || codes.contains(code);
  }
}
