package nl.regiobeeld.forecast;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import nl.regiobeeld.model.Scenarios;

/**
 * A region's forecast: all sectors, scenarios and years, also those of which nothing is printed.
 *
 * @param given numbers about one region, of one source
 * @param impact what initiatives take away, where no plan prints what is left
 */
public record Forecast(List<Given> given, Impact impact) {
  private static final BigDecimal WHOLE = BigDecimal.valueOf(100);

  /** The rows, in the order of sectors, scenarios and years. */
  public List<Outlook> rows() {
    if (given.isEmpty()) {
      return List.of();
    }
    String region = given.get(0).subject().region();
    List<Integer> years = years();
    Book book = new Book();
    given.forEach(book::give);
    Derivation derivation = new Derivation(book, years, impact);
    Sectors.PARTS.forEach(sector -> derivation.of(region, sector));
    Together together = new Together(book, region, years);
    together.total();
    derivation.of(region, Sectors.TOTAL);
    together.shares();
    List<Outlook> rows = new ArrayList<>();
    for (String sector : sectors()) {
      for (String scenario : Scenarios.ALL) {
        years.forEach(year -> rows.add(row(new Subject(region, sector, scenario, year), book)));
      }
    }
    rows.addAll(undivided(region, years));
    return rows;
  }

  /** From the first year told of to the last; the first is the base year. */
  private List<Integer> years() {
    IntStream told = given.stream().mapToInt(each -> each.subject().year());
    var range = told.summaryStatistics();
    return IntStream.rangeClosed(range.getMin(), range.getMax()).boxed().toList();
  }

  private static List<String> sectors() {
    return Stream.concat(Stream.of(Sectors.TOTAL), Sectors.PARTS.stream()).toList();
  }

  private Outlook row(Subject subject, Book book) {
    List<Given> about = about(subject);
    return new Outlook(
        subject,
        book.values(subject),
        book.derived(subject),
        given.get(0).source(),
        joined(about.stream().map(Given::place)),
        joined(Stream.concat(about.stream().map(Given::words), unbalanced(subject, book))));
  }

  /** What is given may not add up; it stays as given, and the reader is told. */
  private static Stream<String> unbalanced(Subject subject, Book book) {
    Optional<BigDecimal> shortage = book.value(subject, Quantity.TEKORT);
    return book
        .value(subject, Quantity.VRAAG)
        .flatMap(d -> book.value(subject, Quantity.AANBOD).map(d::subtract))
        .filter(left -> shortage.filter(given -> given.compareTo(left) != 0).isPresent())
        .map(left -> "Vraag min aanbod is %s, niet het gegeven tekort.".formatted(left))
        .stream();
  }

  private List<Given> about(Subject subject) {
    return given.stream().filter(each -> each.subject().equals(subject)).toList();
  }

  private static String joined(Stream<String> texts) {
    return texts.filter(text -> !text.isEmpty()).distinct().collect(Collectors.joining("; "));
  }

  /** Printed shares stay as printed; what they leave over stands in a row of its own. */
  private List<Outlook> undivided(String region, List<Integer> years) {
    List<Outlook> rows = new ArrayList<>();
    for (String scenario : Scenarios.ALL) {
      for (int year : years) {
        List<Given> shares = shares(new Subject(region, Sectors.TOTAL, scenario, year));
        BigDecimal sum = shares.stream().map(Given::value).reduce(BigDecimal.ZERO, BigDecimal::add);
        if (!shares.isEmpty() && sum.compareTo(WHOLE) != 0) {
          rows.add(
              new Outlook(
                  new Subject(region, Sectors.UNDIVIDED, scenario, year),
                  Map.of(Quantity.AANDEEL_TEKORT, WHOLE.subtract(sum)),
                  EnumSet.of(Quantity.AANDEEL_TEKORT),
                  given.get(0).source(),
                  joined(shares.stream().map(Given::place)),
                  "De gedrukte aandelen zijn samen %s; dit is wat zij overlaten."
                      .formatted(sum.toPlainString())));
        }
      }
    }
    return rows;
  }

  private List<Given> shares(Subject total) {
    return Sectors.PARTS.stream()
        .flatMap(sector -> about(total.of(sector)).stream())
        .filter(each -> each.quantity() == Quantity.AANDEEL_TEKORT)
        .toList();
  }
}
