package nl.regiobeeld.source;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import nl.regiobeeld.model.Method;
import nl.regiobeeld.model.Refusal;
import nl.regiobeeld.source.Layout.Fixed;
import nl.regiobeeld.source.Layout.Role;
import nl.regiobeeld.source.Layout.Shape;
import nl.regiobeeld.source.SourceFile.Purpose;

/**
 * A region's own initiatives: a shape of ours, recognised by its columns in any order.
 *
 * <p>Every filled-in field becomes an observation: numbers with their value, texts as they stand,
 * so that table initiatieven follows from table waarnemingen alone.
 */
public final class InitiativeFile {
  /** The id of own initiatives in our tables. */
  public static final String SOURCE = "initiatieven";

  /** What stands before the initiative's id in a breakdown. */
  public static final String BREAKDOWN = "initiatief=";

  /** The column with the formula, whose observation has the outcome. */
  public static final String FORMULA = "formule";

  /** The id of the row that shows how it is done; it is set aside. */
  public static final String EXAMPLE = "voorbeeld";

  private static final String PERSONS = "personen";
  private static final String TEXT = "tekst";

  /** Columns that hold numbers. */
  static final Set<String> NUMBERS = Set.of("gepubliceerd", "laag", "hoog");

  private static final List<String> COLUMNS =
      List.of(
          "id",
          "regio",
          "naam",
          "thema",
          "ontvangen_van",
          FORMULA,
          "parameters",
          "gepubliceerd",
          "laag",
          "hoog",
          "toelichting");

  private InitiativeFile() {}

  /** The columns of a file in the order of the template. */
  public static List<String> columns() {
    return COLUMNS;
  }

  /** A row, in the order of the columns, that shows how it is done. */
  public static List<String> example() {
    return List.of(
        EXAMPLE,
        "PARKSTAD",
        "Voorbeeld: minder consulten door beeldbellen",
        "Gezond vooruit",
        "Naam van de organisatie",
        "inwoners * consulten * afname / 100 * minuten / 60 / (werkuren * deeltijdfactor / 100)",
        "inwoners=250000 personen | consulten=4,2 per jaar | afname=2 % | minuten=15 minuten"
            + " | werkuren=2000 uren per jaar | deeltijdfactor=68 %",
        "4",
        "3",
        "5",
        "Deze rij laat zien hoe het werkt en telt niet mee; vul eigen rijen in met een eigen id");
  }

  /** The meting of a column's observations. */
  public static String measure(String column) {
    return column.equals(FORMULA) ? "initiatief_impact" : "initiatief_" + column;
  }

  /** Whether a file with these columns holds initiatives: a formula and most of the others. */
  static boolean recognises(List<String> header) {
    List<String> names = plain(header);
    return names.contains(FORMULA)
        && COLUMNS.stream().filter(names::contains).count() * 2 > COLUMNS.size();
  }

  private static List<String> plain(List<String> header) {
    return header.stream().map(name -> name.strip().toLowerCase(Locale.ROOT)).toList();
  }

  /**
   * The file, ready to be read.
   *
   * @throws Refusal when a column is missing or there twice, or the file is cut off
   */
  static Recognition known(FileFacts file, String licence, OwnCounts counts, Outline outline) {
    List<String> names = plain(outline.header());
    Recogniser.refuseDelimiter(file, "a file of initiatives", outline, List.of(';', ','));
    requireColumns(file, names);
    if (outline.hasNoRows(file)) {
      return new Recognition.Skipped(file.name(), "a file of initiatives without data rows");
    }
    Intact.require(file, outline);
    Map<Role, Integer> keys = new EnumMap<>(Role.class);
    keys.put(Role.INITIATIVE, names.indexOf("id"));
    keys.put(Role.REGION, names.indexOf("regio"));
    Layout layout =
        new Layout(
            SOURCE,
            outline.format(),
            Shape.INITIATIVES,
            outline.header(),
            keys,
            measures(outline.header(), names),
            new Fixed(0, "", ""),
            Map.of(),
            Splits.NONE,
            Set.of(),
            TableRecogniser.PUBLISHED_INTERVAL,
            false,
            counts);
    return Recogniser.known(
        file,
        layout,
        Method.GETELD,
        Purpose.INITIATIVES,
        licence.isEmpty() ? counts.licence() : licence,
        remarks(names),
        Map.of());
  }

  private static void requireColumns(FileFacts file, List<String> names) {
    List<String> missing = COLUMNS.stream().filter(name -> !names.contains(name)).toList();
    List<String> others = names.stream().filter(name -> !COLUMNS.contains(name)).toList();
    if (!missing.isEmpty()) {
      throw Refusal.input(
          "%s, line 1: this file of initiatives lacks the column(s) %s%s; ./regiobeeld template --initiatives shows them all"
              .formatted(file.name(), String.join(", ", missing), Nearest.hints(missing, others)));
    }
    Header.requireOnce(file, names, COLUMNS);
  }

  private static List<Measure> measures(List<String> header, List<String> names) {
    List<Measure> measures = new ArrayList<>();
    for (String column : COLUMNS.subList(2, COLUMNS.size())) {
      int position = names.indexOf(column);
      boolean isNumber = NUMBERS.contains(column) || column.equals(FORMULA);
      String unit = isNumber ? PERSONS : TEXT;
      measures.add(new Measure(position, header.get(position), measure(column), unit, "", ""));
    }
    return measures;
  }

  private static List<String> remarks(List<String> names) {
    List<String> others =
        names.stream().filter(name -> !COLUMNS.contains(name) && !name.isEmpty()).toList();
    return others.isEmpty()
        ? List.of()
        : List.of("column(s) " + String.join(", ", others) + " are not used");
  }
}
