package nl.regiobeeld.job;

import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.expr;
import static org.apache.spark.sql.functions.when;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import nl.regiobeeld.region.Indelingen;
import nl.regiobeeld.region.Register;
import nl.regiobeeld.source.SourceFile;
import nl.regiobeeld.source.SourceFile.Purpose;
import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;

/**
 * Files about the same table and year as another, in an older indeling. Their rows are kept under a
 * source of their own, {@code vektis-indeling-2017}, so that nothing counts twice.
 *
 * @param list file by file and period by period
 */
record OlderFiles(List<Older> list) {
  private static final Pattern OWN_SOURCE = Pattern.compile("-indeling-\\d{4}$");

  /**
   * A period of a file.
   *
   * @param file its number
   * @param name its name
   * @param source the source of its own
   * @param whole whether all of the file's periods are older, so also its rows without one
   */
  record Older(int file, String name, int period, String source, boolean whole) {}

  /** Finds them among records with bron. */
  static OlderFiles of(Dataset<Row> records, List<SourceFile> files, Register register) {
    List<Integer> candidates = candidates(files);
    List<Older> list = new ArrayList<>();
    if (!candidates.isEmpty()) {
      Map<SourcePeriod, Map<Integer, Set<String>>> gemeenten = gemeenten(records, candidates);
      gemeenten.forEach(
          (source, codes) ->
              new Indelingen(register)
                  .older(codes, source.period())
                  .forEach((file, year) -> list.add(older(file, files, source, year, gemeenten))));
    }
    return new OlderFiles(list);
  }

  /** Files that may be about the same table and year as another. */
  private static List<Integer> candidates(List<SourceFile> files) {
    return IntStream.range(0, files.size())
        .filter(i -> IntStream.range(0, files.size()).anyMatch(j -> i != j && meet(files, i, j)))
        .boxed()
        .toList();
  }

  private static boolean meet(List<SourceFile> files, int one, int other) {
    int year = files.get(one).layout().year();
    int otherYear = files.get(other).layout().year();
    Purpose purpose = files.get(one).purpose();
    return purpose != Purpose.COUNTS
        && purpose != Purpose.INITIATIVES
        && files.get(one).layout().source().equals(files.get(other).layout().source())
        && (year == otherYear || year == 0 || otherYear == 0);
  }

  private static Map<SourcePeriod, Map<Integer, Set<String>>> gemeenten(
      Dataset<Row> records, List<Integer> files) {
    Map<SourcePeriod, Map<Integer, Set<String>>> gemeenten = new TreeMap<>(SourcePeriod.ORDER);
    Dataset<Row> found =
        records
            .where(col("bestand_nr").isInCollection(files))
            .where("uitkomst = 'gebruikt' and regio_code like 'GM%'")
            .where(expr("exists(cellen, cel -> cel.waarde is not null)"))
            .select("bron", "periode", "bestand_nr", "regio_code")
            .distinct();
    for (Row row : found.collectAsList()) {
      gemeenten
          .computeIfAbsent(
              new SourcePeriod(row.getString(0), row.getInt(1)), key -> new TreeMap<>())
          .computeIfAbsent(row.getInt(2), key -> new TreeSet<>())
          .add(row.getString(3));
    }
    return gemeenten;
  }

  private static Older older(
      int file,
      List<SourceFile> files,
      SourcePeriod source,
      int indeling,
      Map<SourcePeriod, Map<Integer, Set<String>>> gemeenten) {
    boolean onlyPeriod =
        gemeenten.values().stream().filter(each -> each.containsKey(file)).count() == 1;
    String own = source.source() + "-indeling-" + indeling;
    return new Older(file, files.get(file).name(), source.period(), own, onlyPeriod);
  }

  /** The publisher's table id behind a source, whatever its indeling. */
  static String table(String source) {
    return OWN_SOURCE.matcher(source).replaceFirst("");
  }

  /** These sources, with those of older files of the same tables. */
  Set<String> with(Set<String> sources) {
    Set<String> all = new TreeSet<>(sources);
    list.stream()
        .map(Older::source)
        .filter(source -> sources.contains(table(source)))
        .forEach(all::add);
    return all;
  }

  /** Records with bron, bestand_nr and periode, under their own source. */
  Dataset<Row> renamed(Dataset<Row> records) {
    Column source = col("bron");
    for (Older older : list) {
      Column period = col("periode").equalTo(older.period());
      Column mine = older.whole() ? period.or(col("periode").equalTo(0)) : period;
      source =
          when(col("bestand_nr").equalTo(older.file()).and(mine), older.source()).otherwise(source);
    }
    return records.withColumn("bron", source);
  }

  /** Files with bron and bestand_nr, under their own source if they are older as a whole. */
  Dataset<Row> renamedFiles(Dataset<Row> files) {
    Column source = col("bron");
    for (Older older : list) {
      Column mine = col("bestand_nr").equalTo(older.file());
      source = older.whole() ? when(mine, older.source()).otherwise(source) : source;
    }
    return files.withColumn("bron", source);
  }

  /** What the user should know. */
  List<String> remarks() {
    return list.stream()
        .map(
            older ->
                "%s: %d is in an older indeling than another file about it; its rows are kept as %s, used in table omgerekend only"
                    .formatted(older.name(), older.period(), older.source()))
        .toList();
  }
}
