package nl.regiobeeld.source;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import nl.regiobeeld.model.Refusal;
import nl.regiobeeld.source.Layout.Role;

/** Matches the header of a Vektis file, in any case and order, with the columns known so far. */
final class VektisColumns {
  static final String SOURCE = "vektis";
  static final String EURO = "euro";
  static final String YEARS = "verzekerdejaren";
  static final String PERSONS = "bsn";

  private static final String COST = "kosten_";
  private static final int SHORTEST_CUT = 20;
  private static final Map<String, Role> KEYS =
      Map.of("geslacht", Role.SEX, "leeftijdsklasse", Role.AGE, "gemeentenaam", Role.REGION);
  private static final Map<String, String> COUNTS =
      Map.of("aantal_verzekerdejaren", YEARS, "aantal_bsn", PERSONS);

  private final CareTypes care;
  private final String file;
  private final Map<Role, Integer> keys = new EnumMap<>(Role.class);
  private final List<Measure> measures = new ArrayList<>();
  private final List<String> remarks = new ArrayList<>();
  private final Map<String, String> taken = new HashMap<>();

  /** Matches a header; {@link Refusal} when it lacks or repeats a required column. */
  VektisColumns(CareTypes care, String file, List<String> header) {
    this.care = care;
    this.file = file;
    for (int i = 0; i < header.size(); i++) {
      place(i, header.get(i).strip());
    }
    requireAll(header);
  }

  /** Whether a header is Vektis's: some of its key columns, or several cost columns. */
  static boolean recognises(List<String> header) {
    List<String> names =
        header.stream().map(name -> name.strip().toLowerCase(Locale.ROOT)).toList();
    long required =
        names.stream().filter(name -> KEYS.containsKey(name) || COUNTS.containsKey(name)).count();
    long costs = names.stream().filter(name -> name.startsWith(COST)).count();
    return required >= 3 || costs >= 2;
  }

  /** Whether a header is that of Vektis's other publication, per postcode area. */
  static boolean isPerPostcode(List<String> header) {
    List<String> names =
        header.stream().map(name -> name.strip().toLowerCase(Locale.ROOT)).toList();
    return !names.contains("gemeentenaam")
        && names.stream().anyMatch(name -> name.startsWith("postcode"));
  }

  Map<Role, Integer> keys() {
    return keys;
  }

  List<Measure> measures() {
    return measures;
  }

  /** What the user should know of this header: names cut short, unknown columns. */
  List<String> remarks() {
    return remarks;
  }

  private void place(int position, String column) {
    String name = column.toLowerCase(Locale.ROOT);
    String full = fullName(name, column);
    if (KEYS.containsKey(full)) {
      takeOnce(full, column);
      keys.put(KEYS.get(full), position);
    } else if (COUNTS.containsKey(full)) {
      takeOnce(full, column);
      measures.add(new Measure(position, column, COUNTS.get(full), "aantal", "", ""));
    } else if (full.startsWith(COST)) {
      String type = full.substring(COST.length());
      takeOnce(full, column);
      measures.add(new Measure(position, column, care.known(type).orElse(type), EURO, "", ""));
    } else if (!name.isEmpty()) {
      remarks.add("column '" + column + "' is not used");
    }
  }

  /** The known name that this one is or was cut from, else the name itself. */
  private String fullName(String name, String column) {
    if (isKnown(name)) {
      return name.startsWith(COST) ? COST + care.known(name.substring(COST.length())).get() : name;
    }
    List<String> longer = knownNames().filter(known -> known.startsWith(name)).distinct().toList();
    if (name.length() >= SHORTEST_CUT && longer.size() == 1) {
      remarks.add("column '" + column + "' is taken as '" + longer.get(0) + "', cut short");
      return longer.get(0);
    }
    if (name.startsWith(COST)) {
      remarks.add(
          "column '"
              + column
              + "' is new: kept as a care type of its own, group "
              + CareTypes.OTHER
              + "; give it a group in conf/care.yaml");
    }
    return name;
  }

  private boolean isKnown(String name) {
    return KEYS.containsKey(name)
        || COUNTS.containsKey(name)
        || (name.startsWith(COST) && care.known(name.substring(COST.length())).isPresent());
  }

  private Stream<String> knownNames() {
    return Stream.of(
            KEYS.keySet().stream(),
            COUNTS.keySet().stream(),
            care.groupOf().keySet().stream().map(type -> COST + type))
        .flatMap(names -> names);
  }

  private void takeOnce(String full, String column) {
    String other = taken.putIfAbsent(full, column);
    if (other != null) {
      throw Refusal.input(
          "%s: columns '%s' and '%s' are both '%s'; remove or rename one of them"
              .formatted(file, other, column, full));
    }
  }

  private List<String> unused(List<String> header) {
    return header.stream().filter(column -> !taken.containsValue(column.strip())).toList();
  }

  private void requireAll(List<String> header) {
    List<String> missing = new ArrayList<>();
    Stream.concat(KEYS.keySet().stream(), Stream.of("aantal_verzekerdejaren"))
        .filter(name -> !taken.containsKey(name))
        .sorted()
        .forEach(missing::add);
    if (measures.stream().noneMatch(measure -> measure.unit().equals(EURO))) {
      missing.add(COST + "…");
    }
    if (!missing.isEmpty()) {
      throw Refusal.input(
          "%s, line 1: this Vektis file lacks the column(s) %s%s. Download it again or restore the header"
              .formatted(file, String.join(", ", missing), Nearest.hints(missing, unused(header))));
    }
  }
}
