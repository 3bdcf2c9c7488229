package nl.regiobeeld.source;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import nl.regiobeeld.model.AgeRange;
import nl.regiobeeld.model.Indicator;
import nl.regiobeeld.source.SourceFile.Purpose;

/** Which columns of a CBS-like table hold values, and of what. */
final class TableColumns {
  /** What population counts are called. */
  static final String INHABITANTS = "inwoners";

  /** How many unknown columns a remark names. */
  private static final int NAMED = 5;

  /** The keys of OData; all else is a title. */
  private static final Pattern KEY = Pattern.compile("\\w*");

  private final Catalogue catalogue;
  private final TableDefinition table;
  private final TableMetadata along;
  private final List<String> remarks = new ArrayList<>();

  TableColumns(Catalogue catalogue, TableDefinition table, TableMetadata along) {
    this.catalogue = catalogue;
    this.table = table;
    this.along = along;
  }

  /** What the user should know of the columns. */
  List<String> remarks() {
    return remarks;
  }

  /**
   * The columns that hold values, each indicator once.
   *
   * @param texts positions of columns with text, which are no values unless settings say so
   */
  List<Measure> measures(List<String> header, Roles roles, Set<Integer> texts) {
    List<Titles.Column> columns = columns(header);
    List<Measure> measures = new ArrayList<>(counts(header, columns));
    Set<Integer> counted = new HashSet<>();
    measures.forEach(measure -> counted.add(measure.position()));
    Set<String> taken = new HashSet<>();
    List<String> unknown = new ArrayList<>();
    List<Integer> splits = roles.breakdowns();
    for (int i = 0; i < header.size(); i++) {
      if (roles.isFree(i) && !counted.contains(i) && !splits.contains(i)) {
        if (texts.contains(i) && catalogue.indicator(table, header.get(i)).isEmpty()) {
          remarks.add("column '" + header.get(i) + "' is not used: it holds text");
        } else {
          indicator(i, header.get(i), columns.get(i), taken, unknown).ifPresent(measures::add);
        }
      }
    }
    remarkOn(unknown);
    return measures;
  }

  /** Keys and units: a key as it stands there, a title by its key. */
  private List<Titles.Column> columns(List<String> header) {
    List<Titles.Column> titled = along.titles().columns(header);
    List<Titles.Column> columns = new ArrayList<>();
    for (int i = 0; i < header.size(); i++) {
      String name = header.get(i).strip();
      boolean isKey = KEY.matcher(name).matches();
      columns.add(isKey ? new Titles.Column(name, along.unit(name)) : titled.get(i));
    }
    return columns;
  }

  private Optional<Measure> indicator(
      int position, String column, Titles.Column key, Set<String> taken, List<String> unknown) {
    Optional<Indicator> known =
        catalogue.indicator(table, column).or(() -> catalogue.indicator(table, key.key()));
    if (known.isEmpty() && table.purpose() != Purpose.MONITOR) {
      return Optional.empty();
    }
    Indicator indicator = known.orElseGet(() -> Catalogue.unknown(key.key(), key.unit()));
    if (known.isEmpty() && indicator.id().equals(INHABITANTS)) {
      remarks.add("column '" + column + "' is not used: it counts people");
      return Optional.empty();
    }
    if (!taken.add(indicator.id())) {
      remarks.add("column '" + column + "' is not used: another one is " + indicator.id());
      return Optional.empty();
    }
    if (known.isEmpty()) {
      unknown.add(indicator.id());
    }
    Measure measure = new Measure(position, column, indicator.id(), indicator.unit(), "", "");
    return Optional.of(known.isPresent() && isShare(indicator) ? measure.asShare() : measure);
  }

  private void remarkOn(List<String> unknown) {
    if (!unknown.isEmpty()) {
      remarks.add(
          "%d column(s) without a definition in conf/indicators.yaml are neutral, and percentages unless the publisher tells their unit: %s"
              .formatted(
                  unknown.size(),
                  String.join(", ", unknown.subList(0, Math.min(NAMED, unknown.size())))
                      + (unknown.size() > NAMED ? ", …" : "")));
    }
  }

  /** The columns that count people: the first with a known name for each age band. */
  private List<Measure> counts(List<String> header, List<Titles.Column> columns) {
    List<String> stems = new ArrayList<>();
    for (Titles.Column column : columns) {
      boolean share = column.unit().equals("%");
      stems.add(share ? "" : Catalogue.stem(column.key()).toLowerCase(Locale.ROOT));
    }
    List<Measure> measures = new ArrayList<>();
    table
        .population()
        .forEach(
            (age, names) ->
                names.stream()
                    .map(name -> stems.indexOf(name.toLowerCase(Locale.ROOT)))
                    .filter(position -> position >= 0)
                    .findFirst()
                    .ifPresent(
                        position -> measures.add(count(position, header.get(position), age))));
    return measures;
  }

  /**
   * The measures of OData v4 observations: the codes that conf/ names, and those whose titles,
   * which came along, are those of known columns; of a monitor all that came along.
   */
  List<Measure> codes() {
    Map<String, Measure> measures = new LinkedHashMap<>();
    table
        .population()
        .forEach((age, names) -> names.forEach(name -> measures.put(name, count(-1, name, age))));
    catalogue.codes(table).forEach((code, it) -> measures.put(code, measure(code, it)));
    Set<String> taken = new HashSet<>();
    List<String> unknown = new ArrayList<>();
    for (TableMetadata.Figure figure : along.figures()) {
      if (!measures.containsKey(figure.key())) {
        measure(figure, taken, unknown).ifPresent(measure -> measures.put(figure.key(), measure));
      }
    }
    remarkOn(unknown);
    return List.copyOf(measures.values());
  }

  /** What a code measures, by its title: people, a known indicator, or in a monitor another. */
  private Optional<Measure> measure(
      TableMetadata.Figure figure, Set<String> taken, List<String> unknown) {
    String title = Topic.key(figure.path().substring(figure.path().lastIndexOf('|') + 1));
    Optional<String> age = countedBy(title);
    if (age.isPresent()) {
      return Optional.of(count(-1, figure.key(), age.get()));
    }
    Titles.Column column = new Titles.Column(title, figure.unit());
    return indicator(-1, figure.key(), column, taken, unknown);
  }

  /**
   * The age band that a key counts, in whatever case; empty for all, none when it counts nobody.
   */
  private Optional<String> countedBy(String key) {
    return table.population().entrySet().stream()
        .filter(band -> band.getValue().stream().anyMatch(key::equalsIgnoreCase))
        .map(Map.Entry::getKey)
        .findFirst();
  }

  private static Measure measure(String code, Indicator indicator) {
    Measure measure = new Measure(-1, code, indicator.id(), indicator.unit(), "", "");
    return isShare(indicator) ? measure.asShare() : measure;
  }

  /** Of an indicator that settings define; what is unknown has a percentage only by default. */
  private static boolean isShare(Indicator indicator) {
    return indicator.unit().equals("%");
  }

  /** A count of people; of all ages of the rows when it is about no age band of its own. */
  private Measure count(int position, String column, String age) {
    String sex = age.isEmpty() ? "" : AgeRange.TOTAL;
    return new Measure(position, column, INHABITANTS, "personen", age, sex, table.scale(), false);
  }
}
