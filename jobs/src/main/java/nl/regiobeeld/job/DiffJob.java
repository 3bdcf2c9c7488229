package nl.regiobeeld.job;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import nl.regiobeeld.diff.Difference;
import nl.regiobeeld.diff.Tidy;
import nl.regiobeeld.edition.Editions;
import nl.regiobeeld.edition.Intact;
import nl.regiobeeld.edition.Manifest;
import nl.regiobeeld.file.Places;
import nl.regiobeeld.io.Published;
import nl.regiobeeld.io.Sessions;
import nl.regiobeeld.model.Refusal;
import nl.regiobeeld.source.Nearest;
import org.apache.hadoop.fs.Path;
import org.apache.spark.SparkThrowable;
import org.apache.spark.sql.SparkSession;

/** What differs between two published editions, and why. */
public final class DiffJob {
  private static final String CURRENT = "current";

  /** How Spark's names for files that cannot be read begin. */
  private static final List<String> UNREADABLE =
      List.of("FAILED_READ_FILE", "CANNOT_READ_FILE_FOOTER");

  private final Places places;
  private final Progress progress;

  /** A job that reads editions from these places. */
  public DiffJob(Places places, Progress progress) {
    this.places = places;
    this.progress = progress;
  }

  /**
   * The differences: counted, with their causes and the largest of them.
   *
   * @throws Refusal when there is no such edition, table or region, or an edition is damaged
   */
  public Difference run(DiffRequest request) {
    List<Difference> found = new ArrayList<>();
    compare(request, comparison -> found.add(comparison.difference()));
    return found.get(0);
  }

  /**
   * Every difference, a row of {@link Tidy#COLUMNS} each, by table and key; missing is null.
   *
   * @throws Refusal when there is no such edition, table or region, or an edition is damaged
   */
  public void rows(DiffRequest request, Consumer<List<String>> taker) {
    compare(request, comparison -> comparison.rows(taker));
  }

  private void compare(DiffRequest request, Consumer<EditionComparison> use) {
    Editions editions = new Editions(places, places.qualified(request.out()));
    Manifest was = open(editions, request.was());
    Manifest now = open(editions, request.werd());
    Set<String> tables = EditionPair.tables(was, now);
    request.tables().forEach(table -> requireKnown(table, tables));
    progress.step("starting Spark", "");
    SparkSession spark = Sessions.open();
    try {
      EditionPair pair =
          new EditionPair(was, now, new Intact(places, editions), new Published(spark));
      if (!request.tables().isEmpty()) {
        tables.retainAll(request.tables());
      }
      use.accept(new EditionComparison(pair, tables, request, progress));
    } catch (Exception e) {
      if (isDamage(e)) {
        throw Refusal.check(
            "edition '%s' or '%s' cannot be read: %s; see ./regiobeeld verify"
                .formatted(was.editie(), now.editie(), e.getMessage().lines().findFirst().get()));
      }
      throw e;
    } finally {
      spark.stop();
    }
  }

  /** Whether a file could not be read, as can happen to editions without checksums. */
  private static boolean isDamage(Throwable failure) {
    for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
      boolean unreadable =
          cause instanceof SparkThrowable spark
              && spark.getCondition() != null
              && UNREADABLE.stream().anyMatch(spark.getCondition()::startsWith);
      if (unreadable) {
        return true;
      }
    }
    return false;
  }

  private Manifest open(Editions editions, String name) {
    if (name.equalsIgnoreCase(CURRENT)) {
      return editions.open(Optional.empty());
    }
    try {
      return editions.open(Optional.of(name));
    } catch (Refusal refusal) {
      boolean isUnknown = refusal.kind() == Refusal.Kind.USAGE && places.exists(editions.folder());
      throw isUnknown
          ? Refusal.usage(refusal.getMessage() + Nearest.hint(name, names(editions)))
          : refusal;
    }
  }

  private List<String> names(Editions editions) {
    return places.foldersIn(editions.folder()).stream()
        .filter(folder -> places.exists(new Path(folder, "manifest.json")))
        .map(Path::getName)
        .toList();
  }

  private static void requireKnown(String table, Set<String> tables) {
    if (!tables.contains(table)) {
      throw Refusal.usage(
          "neither edition has a table '" + table + "'" + Nearest.hint(table, tables));
    }
  }
}
