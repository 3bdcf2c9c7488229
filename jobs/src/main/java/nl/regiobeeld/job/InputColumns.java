package nl.regiobeeld.job;

import static org.apache.spark.sql.functions.col;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import nl.regiobeeld.drift.Field;
import nl.regiobeeld.io.Schemas;
import nl.regiobeeld.schema.DriftTables;
import nl.regiobeeld.source.Layout;
import nl.regiobeeld.source.Meaning;
import nl.regiobeeld.source.Measure;
import nl.regiobeeld.source.SourceFile;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.apache.spark.sql.SparkSession;

/** Table kolommen: what each input file consists of. */
final class InputColumns {
  private static final String KEY = "sleutel";

  private final List<SourceFile> files;
  private final List<Row> rows = new ArrayList<>();

  InputColumns(List<SourceFile> files) {
    this.files =
        files.stream()
            .sorted(
                Comparator.<SourceFile, String>comparing(file -> file.layout().source())
                    .thenComparing(SourceFile::name))
            .toList();
  }

  /** The table, the columns of a file in their own order. */
  Dataset<Row> table(SparkSession spark, Dataset<Row> observations) {
    Set<Map.Entry<String, String>> inRows = inRows(observations);
    for (SourceFile file : files) {
      addHeader(file);
      for (Measure measure : file.layout().measures()) {
        if (isInRows(measure) && inRows.contains(Map.entry(file.name(), measure.column()))) {
          add(file, measure.column(), Field.VALUE, measure);
        }
      }
    }
    return spark.createDataFrame(rows, Schemas.of(DriftTables.KOLOMMEN)).coalesce(1);
  }

  private void addHeader(SourceFile file) {
    Layout layout = file.layout();
    for (int i = 0; i < layout.header().size(); i++) {
      int position = i;
      String column = layout.header().get(i);
      List<Measure> measures =
          layout.measures().stream().filter(each -> each.position() == position).toList();
      measures.forEach(measure -> add(file, column, Field.VALUE, measure));
      if (measures.isEmpty()) {
        add(file, column, layout.isKey(i) ? KEY : Field.UNUSED, null);
      }
    }
  }

  private void add(SourceFile file, String column, String use, Measure measure) {
    int year = file.layout().year();
    Meaning meaning = file.meanings().get(column);
    rows.add(
        RowFactory.create(
            file.layout().source(),
            file.name(),
            column,
            use,
            measure == null ? null : measure.id(),
            measure == null ? null : measure.unit(),
            measure == null ? null : emptyToNull(measure.age()),
            measure == null ? null : emptyToNull(measure.sex()),
            meaning == null ? null : emptyToNull(meaning.title()),
            meaning == null ? null : emptyToNull(meaning.description()),
            year == 0 ? null : year));
  }

  private static String emptyToNull(String text) {
    return text.isEmpty() ? null : text;
  }

  /** The measures that rows of each file name; of all that settings know, only those are in it. */
  private Set<Map.Entry<String, String>> inRows(Dataset<Row> observations) {
    List<String> named =
        files.stream()
            .filter(file -> file.layout().measures().stream().anyMatch(InputColumns::isInRows))
            .map(SourceFile::name)
            .toList();
    Set<Map.Entry<String, String>> found = new HashSet<>();
    if (!named.isEmpty()) {
      observations
          .where(col("bestand").isInCollection(named))
          .select("bestand", "kolom")
          .distinct()
          .collectAsList()
          .forEach(row -> found.add(Map.entry(row.getString(0), row.getString(1))));
    }
    return found;
  }

  private static boolean isInRows(Measure measure) {
    return measure.position() < 0;
  }
}
