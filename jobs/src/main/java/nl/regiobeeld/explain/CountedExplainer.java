package nl.regiobeeld.explain;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import nl.regiobeeld.model.Kpi;
import nl.regiobeeld.model.Region;
import nl.regiobeeld.schema.Facts;
import nl.regiobeeld.schema.TableRow;
import nl.regiobeeld.source.Count;

/**
 * The steps of a row of table indicatoren that a region counted itself: its value, its limits and
 * the Netherlands beside it, each from the records that were counted.
 */
final class CountedExplainer {
  private static final List<String> SHOWN =
      List.of("bestand", "regel", "regio_naam", "leeftijd", "geslacht");

  private static final List<String> NUMBERS =
      List.of(Count.NUMERATOR, Count.DENOMINATOR, Count.VALUE, Count.DEVIATION, Count.OBSERVATIONS);

  private final TableRow row;
  private final CountRecords records;

  /** Of a row with methode geteld. */
  CountedExplainer(TableRow row, Facts facts) {
    this.row = row;
    this.records = CountRecords.of(facts, row.text("indicator"), row.text("periode"));
  }

  /** Waarde and its limits at 95 and 99.8 %. */
  List<Step> steps() {
    Cells cells = cells(row.text("regio_code"));
    CountSteps own = new CountSteps("", per(), isShare(), cells);
    List<Step> steps = new ArrayList<>(own.value("waarde", row.number("waarde")));
    if (row.number("bovengrens").isPresent()) {
      steps.addAll(own.limits(CountSteps.P95, row, "ondergrens", "bovengrens"));
      steps.addAll(own.limits(CountSteps.P998, row, "ondergrens_998", "bovengrens_998"));
    }
    return steps;
  }

  /** Landelijk and its limits; none without a national value. */
  List<Step> national() {
    if (row.number("landelijk").isEmpty()) {
      return List.of();
    }
    Cells cells = cells(Region.NETHERLANDS);
    CountSteps nation = new CountSteps("nl_", per(), isShare(), cells);
    List<Step> steps = new ArrayList<>(nation.value("landelijk", row.number("landelijk")));
    if (row.number("landelijk_boven").isPresent()) {
      steps.addAll(nation.limits(CountSteps.P95, row, "landelijk_onder", "landelijk_boven"));
    }
    return steps;
  }

  /** The comparison with the Netherlands, of the value before it is rounded. */
  Compared compared() {
    return CountSteps.isRatio(cells(row.text("regio_code")))
        ? new Compared(row, CountSteps.numerator("", per()), Count.DENOMINATOR)
        : new Compared(row, "waarde", "1");
  }

  /** The names of the files that were read. */
  Set<String> files() {
    Set<String> files = new LinkedHashSet<>();
    behind(row.text("regio_code")).forEach(cell -> files.add(cell.row().text("bestand")));
    return files;
  }

  private boolean isShare() {
    return row.text("eenheid").equals("%");
  }

  private BigDecimal per() {
    int per = isShare() ? 100 : Kpi.perOf(row.text("eenheid")).orElse(1);
    return BigDecimal.valueOf(per);
  }

  private List<CountCell> behind(String region) {
    return records.behind(region, row.text("leeftijd"), row.text("geslacht"));
  }

  private Cells cells(String region) {
    List<CountCell> behind = behind(region);
    List<String> numbers =
        NUMBERS.stream()
            .filter(column -> behind.stream().anyMatch(cell -> !cell.text(column).isEmpty()))
            .toList();
    List<List<String>> rows = new ArrayList<>();
    for (CountCell cell : behind) {
      TableRow row = cell.row();
      List<String> texts = new ArrayList<>();
      SHOWN.forEach(column -> texts.add(row.text(column)));
      numbers.forEach(column -> texts.add(cell.number(column)));
      rows.add(texts);
    }
    List<String> columns = new ArrayList<>(SHOWN);
    columns.addAll(numbers);
    return new Cells("geteld in", columns, rows);
  }
}
