package nl.regiobeeld.source;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
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
          OwnShape.REMARK);

  /** Its columns. */
  static final OwnShape SHAPE =
      new OwnShape(
          "file of initiatives",
          "./regiobeeld template --kind initiatieven",
          SOURCE,
          Shape.INITIATIVES,
          Purpose.INITIATIVES,
          COLUMNS,
          Map.of("id", Role.INITIATIVE, "regio", Role.REGION),
          List.of(FORMULA));

  private static final Map<String, Measure> MEASURES = measures();

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

  private static Map<String, Measure> measures() {
    Map<String, Measure> measures = new HashMap<>();
    for (String column : COLUMNS.subList(2, COLUMNS.size())) {
      boolean isNumber = NUMBERS.contains(column) || column.equals(FORMULA);
      String unit = isNumber ? PERSONS : TEXT;
      measures.put(column, new Measure(0, column, measure(column), unit, "", ""));
    }
    return measures;
  }

  /** The file, ready to be read; see {@link OwnShape#known}. */
  static Recognition known(FileFacts file, String licence, OwnCounts counts, Outline outline) {
    return SHAPE.known(file, licence, counts.places(), outline, MEASURES);
  }
}
