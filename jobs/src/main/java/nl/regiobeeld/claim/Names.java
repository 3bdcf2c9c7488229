package nl.regiobeeld.claim;

import java.util.List;
import java.util.stream.Collectors;
import nl.regiobeeld.schema.TableRow;

/** Short names of rows of one set: what differs between them. */
final class Names {
  private final List<String> columns;

  Names(List<TableRow> rows) {
    this.columns =
        rows.get(0).table().key().stream()
            .filter(column -> rows.stream().map(row -> row.text(column)).distinct().count() > 1)
            .filter(column -> !column.equals("bron"))
            .toList();
  }

  /** For example {@code ondergewicht 65+}; of a set of one row its table's name. */
  String of(TableRow row) {
    return columns.isEmpty()
        ? row.table().name()
        : columns.stream().map(row::text).collect(Collectors.joining(" "));
  }
}
