package nl.regiobeeld.job;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.IntStream;
import nl.regiobeeld.diff.Definition;
import nl.regiobeeld.diff.Difference;
import nl.regiobeeld.diff.Figures;
import nl.regiobeeld.diff.Grounds;
import nl.regiobeeld.diff.Inputs;
import nl.regiobeeld.diff.Made;
import nl.regiobeeld.diff.Movements;
import nl.regiobeeld.diff.TableComparison;
import nl.regiobeeld.diff.TableDiff;
import nl.regiobeeld.edition.Manifest.TableFacts;
import nl.regiobeeld.model.Refusal;
import nl.regiobeeld.schema.ResultTables;
import nl.regiobeeld.source.Nearest;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.functions;

/** Compares two editions table by table; those that say the same are not read. */
final class EditionComparison {
  private static final String REGION = "regio_code";

  private final EditionPair pair;
  private final Set<String> tables;
  private final DiffRequest request;
  private final Progress progress;
  private final Made made;

  EditionComparison(EditionPair pair, Set<String> tables, DiffRequest request, Progress progress) {
    this.pair = pair;
    this.tables = tables;
    this.request = request;
    this.progress = progress;
    this.made = Made.of(pair.was(), pair.now());
  }

  Difference difference() {
    request.region().ifPresent(this::requireKnown);
    progress.step("comparing", "inputs");
    DiffOrigins origins = new DiffOrigins(pair);
    Inputs inputs = origins.inputs();
    List<Definition.Change> definitions = origins.definitions();
    Grounds grounds = Grounds.of(inputs, definitions, made);
    return new Difference(
        made,
        Made.configuration(pair.was(), pair.now()).orElse(null),
        inputs.changes(),
        definitions,
        tables.stream().map(table -> count(table, grounds)).toList(),
        movements());
  }

  private TableDiff count(String table, Grounds grounds) {
    TableFacts was = pair.was().tabellen().get(table);
    TableFacts now = pair.now().tabellen().get(table);
    if (was == null) {
      return TableDiff.fresh(table, now.rijen());
    }
    if (now == null) {
      return TableDiff.gone(table, was.rijen());
    }
    if (pair.isSame(table)) {
      return TableDiff.same(table, now.rijen());
    }
    progress.step("comparing", table);
    return new TableComparison(table, pair.before(table), pair.after(table), grounds)
        .count(was.rijen(), now.rijen());
  }

  private List<Movements> movements() {
    Figures figures = new Figures(request.region(), request.limit());
    List<Movements> movements = new ArrayList<>();
    for (String table : Figures.TABLES) {
      if (tables.contains(table) && pair.both(table) && !pair.isSame(table)) {
        progress.step("comparing", "figures of " + table);
        movements.add(figures.between(table, pair.before(table), pair.after(table)));
      }
    }
    return movements;
  }

  void rows(Consumer<List<String>> taker) {
    request.region().ifPresent(this::requireKnown);
    DiffOrigins origins = new DiffOrigins(pair);
    Grounds grounds = Grounds.of(origins.inputs(), origins.definitions(), made);
    for (String table : tables) {
      if (!pair.both(table)) {
        if (request.region().isEmpty()) {
          taker.accept(count(table, grounds).wholeTable());
        }
      } else if (!pair.isSame(table)) {
        progress.step("comparing", table);
        rows(table, grounds, taker);
      }
    }
  }

  private void rows(String table, Grounds grounds, Consumer<List<String>> taker) {
    Optional<Dataset<Row>> was = ofRegion(pair.before(table));
    Optional<Dataset<Row>> now = ofRegion(pair.after(table));
    if (was.isEmpty() || now.isEmpty()) {
      return;
    }
    TableComparison comparison = new TableComparison(table, was.get(), now.get(), grounds);
    comparison.columnChanges().forEach(taker);
    Iterator<Row> rows = comparison.tidy().toLocalIterator();
    rows.forEachRemaining(
        row -> taker.accept(IntStream.range(0, row.size()).mapToObj(row::getString).toList()));
  }

  /** The rows of the wanted region; none of a table without regions. */
  private Optional<Dataset<Row>> ofRegion(Dataset<Row> rows) {
    if (request.region().isEmpty()) {
      return Optional.of(rows);
    }
    return Arrays.asList(rows.columns()).contains(REGION)
        ? Optional.of(rows.where(functions.col(REGION).equalTo(request.region().get())))
        : Optional.empty();
  }

  private void requireKnown(String region) {
    for (String table : List.of(ResultTables.INDICATOREN.name(), ResultTables.ZORGKOSTEN.name())) {
      if (pair.now().tabellen().containsKey(table)
          && !ofRegion(pair.after(table)).orElseThrow().isEmpty()) {
        return;
      }
    }
    throw Refusal.usage(
        "--regio: edition '%s' has no figures of a region '%s'%s"
            .formatted(pair.now().editie(), region, Nearest.hint(region, codes())));
  }

  private List<String> codes() {
    return pair
        .after(ResultTables.ZORGKOSTEN.name())
        .unionByName(pair.after(ResultTables.INDICATOREN.name()), true)
        .select(REGION)
        .distinct()
        .collectAsList()
        .stream()
        .map(row -> row.getString(0))
        .toList();
  }
}
