package nl.regiobeeld.source;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import nl.regiobeeld.model.AgeRange;
import nl.regiobeeld.model.Indicator;
import nl.regiobeeld.source.Layout.Role;
import nl.regiobeeld.source.SourceFile.Purpose;

/** Matches the header of a CBS-like table, by name without the number behind it. */
final class TableColumns {
  /** What population counts are called. */
  static final String INHABITANTS = "inwoners";

  private static final Map<Role, List<String>> ROLES =
      Map.of(
          Role.REGION, List.of("regios", "wijkenenbuurten", "codering"),
          Role.NAME, List.of("gemeentenaam"),
          Role.AGE, List.of("leeftijd"),
          Role.SEX, List.of("geslacht"),
          Role.PERSON, List.of("persoonskenmerken"),
          Role.MARGIN, List.of("marges"),
          Role.PERIOD, List.of("perioden"),
          Role.MEASURE, List.of("measure"),
          Role.VALUE, List.of("value"),
          Role.ATTRIBUTE, List.of("valueattribute"));

  /** Columns that describe the region or number the row. */
  private static final Set<String> DESCRIPTIVE =
      Set.of(
          "", "id", "gemeentenaam", "soortregio", "codering", "indelingswijzigingwijkenenbuurten");

  /** How many unknown columns a remark names. */
  private static final int NAMED = 5;

  private final Catalogue catalogue;
  private final List<String> header;
  private final List<String> stems;
  private final Map<Role, Integer> keys = new EnumMap<>(Role.class);
  private final List<String> remarks = new ArrayList<>();

  TableColumns(Catalogue catalogue, List<String> header) {
    this.catalogue = catalogue;
    this.header = header;
    this.stems =
        header.stream().map(column -> Catalogue.stem(column).toLowerCase(Locale.ROOT)).toList();
    ROLES.forEach(
        (role, names) ->
            names.stream()
                .map(stems::indexOf)
                .filter(position -> position >= 0)
                .findFirst()
                .ifPresent(position -> keys.put(role, position)));
  }

  Map<Role, Integer> keys() {
    return keys;
  }

  /** Whether the header looks like that of a table per region: two or more key columns. */
  boolean isTable() {
    return keys.size() + (stems.contains("id") ? 1 : 0) >= 2;
  }

  boolean isObservations() {
    return keys.containsKey(Role.MEASURE) && keys.containsKey(Role.VALUE);
  }

  List<String> remarks() {
    return remarks;
  }

  /** The columns of a table that hold values. */
  List<Measure> measures(TableDefinition table) {
    return table.purpose() == Purpose.POPULATION ? counts(table) : indicators();
  }

  private List<Measure> indicators() {
    List<Measure> measures = new ArrayList<>();
    Set<String> taken = new HashSet<>();
    List<String> unknown = new ArrayList<>();
    for (int i = 0; i < header.size(); i++) {
      if (keys.containsValue(i) || DESCRIPTIVE.contains(stems.get(i))) {
        continue;
      }
      Indicator indicator = catalogue.indicator(header.get(i));
      if (!taken.add(indicator.id())) {
        remarks.add("column '" + header.get(i) + "' is not used: another one is " + indicator.id());
        continue;
      }
      if (!catalogue.knows(header.get(i))) {
        unknown.add(indicator.id());
      }
      measures.add(new Measure(i, header.get(i), indicator.id(), indicator.unit(), "", ""));
    }
    if (!unknown.isEmpty()) {
      remarks.add(
          "%d column(s) without a definition in conf/indicators.yaml count as neutral percentages: %s"
              .formatted(
                  unknown.size(),
                  String.join(", ", unknown.subList(0, Math.min(NAMED, unknown.size())))
                      + (unknown.size() > NAMED ? ", …" : "")));
    }
    return measures;
  }

  /** The columns of a population table: the first with a known name for each age band. */
  private List<Measure> counts(TableDefinition table) {
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

  /** The measures of OData v4 observations: every code that means an age band. */
  static List<Measure> codes(TableDefinition table) {
    List<Measure> measures = new ArrayList<>();
    table
        .population()
        .forEach((age, names) -> names.forEach(name -> measures.add(count(-1, name, age))));
    return measures;
  }

  private static Measure count(int position, String column, String age) {
    return new Measure(position, column, INHABITANTS, "personen", age, AgeRange.TOTAL);
  }
}
