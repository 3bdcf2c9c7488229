package nl.regiobeeld.explain;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import nl.regiobeeld.schema.Facts;
import nl.regiobeeld.schema.ResultTables;
import nl.regiobeeld.schema.SeriesYear;
import nl.regiobeeld.schema.TableRow;
import nl.regiobeeld.schema.TrendTables;

/**
 * The rows of indicatoren or zorgkosten behind a row of trends or achterstand, as its column
 * bronnen names them.
 */
record SeriesRows(TableRow row, String subject, Facts facts) {
  /** The columns of the cells. */
  private static final List<String> SHOWN =
      List.of(
          "jaar",
          "bron",
          "waarde",
          "ondergrens",
          "bovengrens",
          "landelijk",
          "landelijk_onder",
          "landelijk_boven",
          "aandeel");

  /** One year of the series: text by the names of {@link #SHOWN}. */
  record Year(Map<String, String> values) {
    boolean hasMargin(String lower, String upper) {
      return !values.get(lower).isEmpty()
          && !values.get(upper).isEmpty()
          && !values.get(lower).equals(values.get(upper));
    }
  }

  /** Every year of the series, in order. */
  List<Year> years() {
    return SeriesYear.of(row).stream().map(this::year).flatMap(Optional::stream).toList();
  }

  /** The source of the last year. */
  String source() {
    List<SeriesYear> years = SeriesYear.of(row);
    return years.isEmpty() ? "" : years.get(years.size() - 1).source();
  }

  /** The years as cells. */
  Cells cells(List<Year> years) {
    List<List<String>> rows =
        years.stream().map(year -> SHOWN.stream().map(year.values::get).toList()).toList();
    return new Cells(isCost() ? "tabel zorgkosten" : "tabel indicatoren", SHOWN, rows);
  }

  private boolean isCost() {
    return row.table().equals(TrendTables.TRENDS) && !row.text("niveau").isEmpty();
  }

  private Optional<Year> year(SeriesYear year) {
    return isCost() ? cost(year) : indicator(year);
  }

  private Optional<Year> cost(SeriesYear year) {
    Map<String, String> wanted = year.wanted(row);
    wanted.put("zorgsoort", year.subject().orElse(subject));
    wanted.put("niveau", row.text("niveau"));
    wanted.put("jaar", year.year());
    boolean ratio = row.text("eenheid").equals("verhouding");
    return facts.rows(ResultTables.ZORGKOSTEN, wanted).stream()
        .map(
            found -> {
              Map<String, String> values = blank(year);
              values.put("waarde", found.text(ratio ? "verhouding" : "gerealiseerd"));
              values.put("landelijk", ratio ? "1" : found.text("landelijk"));
              return new Year(values);
            })
        .findFirst();
  }

  private Optional<Year> indicator(SeriesYear year) {
    return year.indicator(facts, row, subject)
        .map(
            found -> {
              Map<String, String> values = blank(year);
              SHOWN
                  .subList(2, SHOWN.size())
                  .forEach(column -> values.put(column, found.text(column)));
              return new Year(values);
            });
  }

  private static Map<String, String> blank(SeriesYear year) {
    Map<String, String> values = new TreeMap<>();
    SHOWN.forEach(column -> values.put(column, ""));
    values.put("jaar", year.year());
    values.put("bron", year.source());
    return values;
  }
}
