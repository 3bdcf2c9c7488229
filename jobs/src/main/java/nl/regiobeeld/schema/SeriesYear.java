package nl.regiobeeld.schema;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * One year of a series, as column bronnen of trends and achterstand has it: {@code
 * 2016=83674NED/leeftijd=19+/meting=zware_drinker}.
 *
 * @param year in four digits
 * @param source the row's bron
 * @param age its leeftijd, if that is another than the series'
 * @param subject its indicator or zorgsoort, if that is another
 */
public record SeriesYear(
    String year, String source, Optional<String> age, Optional<String> subject) {
  private static final Pattern TEXT =
      Pattern.compile("(\\d{4})=([^/]+)(?:/leeftijd=([^/]+))?(?:/meting=([^/]+))?");

  /** The years of a row of trends or achterstand, in order. */
  public static List<SeriesYear> of(TableRow series) {
    return Stream.of(series.text("bronnen").split(", ", -1))
        .map(TEXT::matcher)
        .filter(Matcher::matches)
        .map(
            text ->
                new SeriesYear(
                    text.group(1),
                    text.group(2),
                    Optional.ofNullable(text.group(3)),
                    Optional.ofNullable(text.group(4))))
        .toList();
  }

  /** What the row of this year must have in indicatoren and in zorgkosten: region, bron, ages. */
  public Map<String, String> wanted(TableRow series) {
    Map<String, String> wanted = new TreeMap<>();
    wanted.put("regio_code", series.text("regio_code"));
    wanted.put("bron", source);
    wanted.put("leeftijd", age.orElse(series.text("leeftijd")));
    return wanted;
  }

  /**
   * The row of indicatoren that the series has: of several of one source and year the preferred,
   * and of these the one over the fewest years.
   *
   * @param own the series' indicator
   */
  public Optional<TableRow> indicator(Facts facts, TableRow series, String own) {
    Map<String, String> wanted = wanted(series);
    wanted.put("indicator", subject.orElse(own));
    wanted.put("periode", year);
    wanted.put("geslacht", series.text("geslacht"));
    wanted.put("eenheid", series.text("eenheid"));
    return facts.rows(ResultTables.INDICATOREN, wanted).stream()
        .filter(found -> found.number("waarde").isPresent())
        .min(
            Comparator.comparing((TableRow found) -> !found.text("voorkeur").equals("true"))
                .thenComparing(found -> found.number("jaren").orElseThrow()));
  }
}
