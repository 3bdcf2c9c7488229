package nl.regiobeeld.explain;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import nl.regiobeeld.schema.Facts;
import nl.regiobeeld.schema.ResultTables;
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

  private static final Pattern SOURCE =
      Pattern.compile("(\\d{4})=([^/]+)(?:/leeftijd=([^/]+))?(?:/meting=([^/]+))?");

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
    return Stream.of(row.text("bronnen").split(", "))
        .map(SOURCE::matcher)
        .filter(Matcher::matches)
        .map(this::year)
        .flatMap(Optional::stream)
        .toList();
  }

  /** The source of the last year. */
  String source() {
    String sources = row.text("bronnen");
    Matcher last = SOURCE.matcher(sources.substring(sources.lastIndexOf(' ') + 1));
    return last.matches() ? last.group(2) : "";
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

  private Optional<Year> year(Matcher source) {
    Map<String, String> wanted = new TreeMap<>();
    wanted.put("regio_code", row.text("regio_code"));
    wanted.put("bron", source.group(2));
    wanted.put("leeftijd", Optional.ofNullable(source.group(3)).orElse(row.text("leeftijd")));
    String name = Optional.ofNullable(source.group(4)).orElse(subject);
    return isCost() ? cost(source, name, wanted) : indicator(source, name, wanted);
  }

  private Optional<Year> cost(Matcher source, String name, Map<String, String> wanted) {
    wanted.put("zorgsoort", name);
    wanted.put("niveau", row.text("niveau"));
    wanted.put("jaar", source.group(1));
    boolean ratio = row.text("eenheid").equals("verhouding");
    return facts.rows(ResultTables.ZORGKOSTEN, wanted).stream()
        .map(
            found -> {
              Map<String, String> values = blank(source);
              values.put("waarde", found.text(ratio ? "verhouding" : "gerealiseerd"));
              values.put("landelijk", ratio ? "1" : found.text("landelijk"));
              return new Year(values);
            })
        .findFirst();
  }

  /** Of several rows of one source and year the one that the series has. */
  private Optional<Year> indicator(Matcher source, String name, Map<String, String> wanted) {
    wanted.put("indicator", name);
    wanted.put("periode", source.group(1));
    wanted.put("geslacht", row.text("geslacht"));
    wanted.put("eenheid", row.text("eenheid"));
    return facts.rows(ResultTables.INDICATOREN, wanted).stream()
        .filter(found -> found.number("waarde").isPresent())
        .min(
            Comparator.comparing((TableRow found) -> !found.text("voorkeur").equals("true"))
                .thenComparing(found -> found.number("jaren").orElseThrow()))
        .map(
            found -> {
              Map<String, String> values = blank(source);
              SHOWN
                  .subList(2, SHOWN.size())
                  .forEach(column -> values.put(column, found.text(column)));
              return new Year(values);
            });
  }

  private static Map<String, String> blank(Matcher source) {
    Map<String, String> values = new TreeMap<>();
    SHOWN.forEach(column -> values.put(column, ""));
    values.put("jaar", source.group(1));
    values.put("bron", source.group(2));
    return values;
  }
}
