package nl.regiobeeld.source;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import nl.regiobeeld.source.Layout.Role;

/** Which columns of a CBS-like table tell what a record is about, by what publishers call them. */
final class Roles {
  /** Per role the names it goes by, likeliest first; lower case, letters and digits only. */
  private static final Map<Role, List<String>> NAMES =
      Map.of(
          Role.REGION,
              List.of(
                  "regios",
                  "regiocodegemeentewijkbuurt(code)?",
                  "regioindeling\\d{4}",
                  "wijkenenbuurten",
                  "codering"),
          Role.NAME, List.of("gemeentenaam", "wijkenenbuurten"),
          Role.AGE, List.of("leeftijd", "leeftijdop31december"),
          Role.SEX, List.of("geslacht"),
          Role.MARGIN, List.of("marges", "prognoseinterval"),
          Role.PERIOD, List.of("perioden"),
          Role.MEASURE, List.of("measure"),
          Role.VALUE, List.of("value"),
          Role.ATTRIBUTE, List.of("valueattribute"));

  /** Columns that describe the region or number the row. */
  private static final Pattern DESCRIPTIVE =
      Pattern.compile(
          "|id|stringvalue|gemeentenaam|soortregio|codering|indelingswijziging.*|regiocode.*");

  private static final Pattern NUMBERED = Pattern.compile(".*_\\d+");

  private final List<String> header;
  private final List<String> names;
  private final Map<Role, Integer> keys = new EnumMap<>(Role.class);

  Roles(List<String> header) {
    this.header = header;
    this.names = header.stream().map(Roles::plain).toList();
    for (Role role : Role.values()) {
      find(role).ifPresent(position -> keys.put(role, position));
    }
  }

  private Optional<Integer> find(Role role) {
    for (String name : NAMES.getOrDefault(role, List.of())) {
      for (int i = 0; i < names.size(); i++) {
        if (names.get(i).matches(name) && !keys.containsValue(i)) {
          return Optional.of(i);
        }
      }
    }
    return Optional.empty();
  }

  private static String plain(String column) {
    String stem = Catalogue.stem(column).toLowerCase(Locale.ROOT);
    return stem.replaceAll("[^a-z0-9]", "");
  }

  /** Column role to position. */
  Map<Role, Integer> keys() {
    return keys;
  }

  /** The names of the key columns, as the file has them. */
  List<String> keyNames() {
    return keys.values().stream().map(header::get).toList();
  }

  /** Whether the header looks like that of a table: two or more key columns, or one and an id. */
  boolean isTable() {
    return keys.size() + (names.contains("id") ? 1 : 0) >= 2;
  }

  /** Whether the rows name their measure, as OData v4 observations do. */
  boolean isObservations() {
    return keys.containsKey(Role.MEASURE) && keys.containsKey(Role.VALUE);
  }

  /**
   * The columns by which the table is split further: all others of observations, and those without
   * a number where the publisher numbers its topics.
   */
  List<Integer> breakdowns() {
    boolean numbers = names.contains("id") && header.stream().anyMatch(Roles::isNumbered);
    List<Integer> breakdowns = new ArrayList<>();
    for (int i = 0; i < header.size(); i++) {
      if (isFree(i) && (isObservations() || (numbers && !isNumbered(header.get(i))))) {
        breakdowns.add(i);
      }
    }
    return breakdowns;
  }

  private static boolean isNumbered(String column) {
    return NUMBERED.matcher(column).matches();
  }

  /** Whether a column is neither a key nor a description of one. */
  boolean isFree(int position) {
    return !keys.containsValue(position) && !DESCRIPTIVE.matcher(names.get(position)).matches();
  }
}
