package nl.regiobeeld.figure;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BiPredicate;
import java.util.stream.Stream;
import nl.regiobeeld.schema.TableRow;

/**
 * What a reader must know of rows of the labour market: which numbers a plan prints, which follow
 * from them, which are missing, and what is a forecast.
 *
 * @param rows in order of years
 * @param measures that the figure shows
 */
record LabourNotes(List<TableRow> rows, List<Measure> measures) {
  private static final String PLAN = "regioplan_";

  /** All notes, the most important first. */
  List<String> all() {
    return Stream.of(status(), base(), remarks()).flatMap(List::stream).toList();
  }

  /** What is printed, what follows from it, what is missing; each only when there is any. */
  List<String> status() {
    return Stream.of(
            told("Gedrukt in het plan", LabourNotes::isPrinted),
            told("Afgeleid, niet gedrukt", LabourNotes::isDerived),
            told("Niet gepubliceerd", (row, measure) -> !measure.isIn(row)))
        .flatMap(List::stream)
        .toList();
  }

  /** From when on the numbers are a forecast. */
  private List<String> base() {
    List<TableRow> known = Measure.known(rows, measures);
    return known.stream().map(Years::of).distinct().count() < 2
        ? List.of()
        : List.of(
            "Basisjaar %d; de jaren erna zijn een prognose.".formatted(Years.of(known.get(0))));
  }

  /** What the table says about the rows that are shown, and the plan about all its numbers. */
  List<String> remarks() {
    List<TableRow> known = Measure.known(rows, measures);
    Stream<String> remarks = known.stream().map(row -> row.text("toelichting"));
    Stream<String> plan =
        known.stream()
            .filter(row -> row.text("bron").equals(PLAN + "nml"))
            .map(row -> "Zonder kinderopvang (004:727).");
    return Stream.concat(remarks, plan)
        .filter(text -> !text.isEmpty())
        .map(text -> text.replace(".; ", ". "))
        .distinct()
        .toList();
  }

  private List<String> told(String what, BiPredicate<TableRow, Measure> holds) {
    Map<String, List<TableRow>> found = new LinkedHashMap<>();
    for (Measure measure : measures) {
      found.put(measure.name(), rows.stream().filter(row -> holds.test(row, measure)).toList());
    }
    return Years.note(what, found);
  }

  private static boolean isPrinted(TableRow row, Measure measure) {
    return row.text("bron").startsWith(PLAN) && measure.isIn(row) && !isDerived(row, measure);
  }

  /** Whether a row has a number that follows from others. */
  static boolean isDerived(TableRow row, Measure measure) {
    return measure.isIn(row)
        && Arrays.asList(row.text("afgeleid").split(", ", -1)).contains(measure.column());
  }
}
