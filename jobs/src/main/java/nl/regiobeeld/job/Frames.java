package nl.regiobeeld.job;

import static org.apache.spark.sql.types.DataTypes.IntegerType;
import static org.apache.spark.sql.types.DataTypes.LongType;
import static org.apache.spark.sql.types.DataTypes.StringType;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import nl.regiobeeld.model.Indicator;
import nl.regiobeeld.model.Method;
import nl.regiobeeld.model.Polarity;
import nl.regiobeeld.schema.DefinitionTable;
import nl.regiobeeld.source.CareTypes;
import nl.regiobeeld.source.Catalogue;
import nl.regiobeeld.source.Measure;
import nl.regiobeeld.source.SourceFile;
import nl.regiobeeld.source.SourceFile.Purpose;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.apache.spark.sql.SparkSession;
import org.apache.spark.sql.types.StructType;

/** The small tables that follow from settings and input files, to be joined with the data. */
final class Frames {
  private final SparkSession spark;
  private final List<SourceFile> files;
  private final Catalogue catalogue;
  private final Map<String, Indicator> indicators;

  Frames(
      SparkSession spark,
      List<SourceFile> files,
      Catalogue catalogue,
      Map<String, Indicator> indicators) {
    this.spark = spark;
    this.files = files;
    this.catalogue = catalogue;
    this.indicators = indicators;
  }

  /** bestand_nr, bron, bestand, sha256, bytes, jaar, licentie. */
  Dataset<Row> files() {
    List<Row> rows = new ArrayList<>();
    for (int i = 0; i < files.size(); i++) {
      SourceFile file = files.get(i);
      rows.add(
          RowFactory.create(
              i,
              file.layout().source(),
              file.name(),
              file.sha256(),
              file.bytes(),
              file.layout().year(),
              file.licence()));
    }
    return frame(
        rows,
        new StructType()
            .add("bestand_nr", IntegerType)
            .add("bron", StringType)
            .add("bestand", StringType)
            .add("sha256", StringType)
            .add("bytes", LongType)
            .add("jaar", IntegerType)
            .add("licentie", StringType));
  }

  /**
   * bestand_nr, meting_nr, kolomnaam, meting, eenheid, meting_leeftijd, meting_geslacht, schaal.
   */
  Dataset<Row> measures() {
    List<Row> rows = new ArrayList<>();
    for (int i = 0; i < files.size(); i++) {
      List<Measure> measures = files.get(i).layout().measures();
      for (int j = 0; j < measures.size(); j++) {
        Measure m = measures.get(j);
        rows.add(
            RowFactory.create(i, j, m.column(), m.id(), m.unit(), m.age(), m.sex(), m.scale()));
      }
    }
    return frame(
        rows,
        new StructType()
            .add("bestand_nr", IntegerType)
            .add("meting_nr", IntegerType)
            .add("kolomnaam", StringType)
            .add("meting", StringType)
            .add("eenheid", StringType)
            .add("meting_leeftijd", StringType)
            .add("meting_geslacht", StringType)
            .add("schaal", IntegerType));
  }

  /** zorgsoort, groep. */
  Dataset<Row> careTypes() {
    CareTypes care = catalogue.care();
    List<Row> rows =
        careTypeIds().stream().map(type -> RowFactory.create(type, care.group(type))).toList();
    return frame(rows, new StructType().add("zorgsoort", StringType).add("groep", StringType));
  }

  private Set<String> careTypeIds() {
    Set<String> types = new LinkedHashSet<>();
    measuresOf(file -> file.purpose() == Purpose.CARE_COSTS).stream()
        .filter(measure -> measure.unit().equals("euro"))
        .forEach(measure -> types.add(measure.id()));
    return types;
  }

  /** bron, methode of the sources with indicators. */
  Dataset<Row> monitors() {
    Map<String, String> methods = new LinkedHashMap<>();
    files.stream()
        .filter(SourceFile::hasIndicators)
        .forEach(file -> methods.put(file.layout().source(), file.method()));
    return pairs(methods, "bron", "methode");
  }

  /** bron, soort of the sources that count people: telling or prognose. */
  Dataset<Row> populations() {
    Map<String, String> kinds = new LinkedHashMap<>();
    files.stream()
        .filter(SourceFile::countsPeople)
        .forEach(
            file ->
                kinds.put(
                    file.layout().source(),
                    file.purpose() == Purpose.FORECAST ? "prognose" : "telling"));
    return pairs(kinds, "bron", "soort");
  }

  private Dataset<Row> pairs(Map<String, String> values, String key, String value) {
    List<Row> rows = new ArrayList<>();
    values.forEach((each, of) -> rows.add(RowFactory.create(each, of)));
    return frame(rows, new StructType().add(key, StringType).add(value, StringType));
  }

  /** Monitor to the place of its method in this order. */
  Map<String, Integer> precedence(List<Method> preference) {
    Map<String, Integer> precedence = new HashMap<>();
    for (SourceFile file : files) {
      if (file.hasIndicators()) {
        Method.ofLabel(file.method())
            .ifPresent(
                method -> precedence.put(file.layout().source(), preference.indexOf(method)));
      }
      if (file.purpose() == Purpose.FORECAST) {
        precedence.put(file.layout().source(), preference.size());
      }
    }
    return precedence;
  }

  /** indicator, polariteit. */
  Dataset<Row> polarity() {
    Map<String, String> polarity = new LinkedHashMap<>();
    definitions().forEach(each -> polarity.put(each.id(), each.polarity().label()));
    return pairs(polarity, "indicator", "polariteit");
  }

  /** Table definities: the indicators and zorgsoorten that the files have. */
  Dataset<Row> meanings() {
    List<Row> rows = new ArrayList<>();
    for (Indicator each : definitions()) {
      rows.add(
          RowFactory.create(
              each.id(), "indicator", each.name(), each.unit(), each.polarity().label(), null));
    }
    String worse = Polarity.HIGHER_IS_WORSE.label();
    for (String type : careTypeIds()) {
      String group = catalogue.care().group(type);
      rows.add(RowFactory.create(type, "zorgsoort", type, "euro", worse, group));
    }
    StructType schema = new StructType();
    for (String column : DefinitionTable.DEFINITIES.columnNames()) {
      schema = schema.add(column, StringType);
    }
    return frame(rows, schema);
  }

  /** What conf/ says of every indicator in the files; of unknown ones what their column tells. */
  private Collection<Indicator> definitions() {
    Map<String, Indicator> found = new LinkedHashMap<>();
    for (Measure measure : measuresOf(SourceFile::hasIndicators)) {
      Indicator unknown =
          new Indicator(measure.id(), measure.id(), measure.unit(), Polarity.NEUTRAL);
      found.put(measure.id(), indicators.getOrDefault(measure.id(), unknown));
    }
    return found.values();
  }

  /** The sources with indicators. */
  Set<String> withIndicators() {
    return sources(SourceFile::hasIndicators);
  }

  /** The sources of care costs. */
  Set<String> care() {
    return sources(file -> file.purpose() == Purpose.CARE_COSTS);
  }

  /** The wanted year if there are care costs of it, else the newest year that there are. */
  int standardYear(int wanted) {
    List<Integer> years =
        files.stream()
            .filter(file -> file.purpose() == Purpose.CARE_COSTS)
            .map(file -> file.layout().year())
            .toList();
    return years.contains(wanted)
        ? wanted
        : years.stream().max(Comparator.naturalOrder()).orElse(wanted);
  }

  /** The sources that have counted people. */
  Set<String> counting() {
    return sources(file -> file.countsPeople() && file.purpose() != Purpose.FORECAST);
  }

  private Set<String> sources(Predicate<SourceFile> wanted) {
    Set<String> sources = new LinkedHashSet<>();
    files.stream().filter(wanted).forEach(file -> sources.add(file.layout().source()));
    return sources;
  }

  private List<Measure> measuresOf(Predicate<SourceFile> wanted) {
    return files.stream()
        .filter(wanted)
        .flatMap(file -> file.layout().measures().stream())
        .filter(measure -> !measure.countsPeople())
        .toList();
  }

  private Dataset<Row> frame(List<Row> rows, StructType schema) {
    return spark.createDataFrame(rows, schema);
  }
}
