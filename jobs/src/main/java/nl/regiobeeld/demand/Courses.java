package nl.regiobeeld.demand;

import java.io.Serializable;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;
import nl.regiobeeld.model.AgeRange;
import nl.regiobeeld.model.RateKind;

/**
 * The courses of all measures of one region.
 *
 * @param bySubject in the order of the measures
 */
public record Courses(Map<Subject, Course> bySubject) implements Serializable {
  private static final String OLDEST = "80+";

  /**
   * What a measure takes from some people: a part and a whole; none when they do not make it up.
   */
  private interface Taken extends Function<People, Optional<Amounts>> {}

  private record Amounts(BigDecimal part, BigDecimal whole) {}

  /**
   * The courses of a region.
   *
   * @param region its code
   * @param populations its people, by source and year
   */
  public static Courses of(String region, List<Population> populations, RateTable rates) {
    Map<Subject, Course> courses = new LinkedHashMap<>();
    share(courses, populations, Measure.AANDEEL_65PLUS, "65+", AgeRange.TOTAL);
    share(courses, populations, Measure.AANDEEL_80PLUS, OLDEST, AgeRange.TOTAL);
    share(courses, populations, Measure.GRIJZE_DRUK, "65+", "20-64");
    share(courses, populations, Measure.GROENE_DRUK, "0-19", "20-64");
    rated(courses, region, populations, rates, Measure.PREVALENTIE_INDEX);
    rated(courses, region, populations, rates, Measure.DEMOGRAFISCHE_INDEX_VRAAG);
    rated(courses, region, populations, rates, Measure.CLIENTEN_OUDERENZORG);
    return new Courses(courses);
  }

  private static void share(
      Map<Subject, Course> courses,
      List<Population> populations,
      Measure measure,
      String part,
      String whole) {
    Taken taken =
        people ->
            people
                .count(part, AgeRange.TOTAL)
                .flatMap(
                    some -> people.count(whole, AgeRange.TOTAL).map(all -> new Amounts(some, all)));
    courses.put(new Subject(measure, ""), course(populations, taken, "", ""));
  }

  private static void rated(
      Map<Subject, Course> courses,
      String region,
      List<Population> populations,
      RateTable table,
      Measure measure) {
    String kind = kind(measure);
    for (String subject : table.subjects(kind, region)) {
      Rates rates = table.of(new RateTable.Key(kind, subject), region).orElseThrow();
      String remark = "Zorggebruik van %s, %d.".formatted(rates.region(), rates.year());
      String fault = rates.fault().map("Zorggebruik is niet volledig: %s."::formatted).orElse("");
      Taken taken = measure.isClients() ? clients(rates) : index(rates);
      Taken each = fault.isEmpty() ? taken : people -> Optional.empty();
      courses.put(new Subject(measure, subject), course(populations, each, remark, fault));
    }
  }

  /** The kind of rates that a measure follows from. */
  private static String kind(Measure measure) {
    return switch (measure) {
      case PREVALENTIE_INDEX -> RateKind.CONDITION;
      case DEMOGRAFISCHE_INDEX_VRAAG -> RateKind.SECTOR;
      default -> RateKind.CLIENTS;
    };
  }

  private static Taken index(Rates rates) {
    return people -> rates.expected(people).map(sum -> new Amounts(sum, BigDecimal.ZERO));
  }

  /** People of 80 and over, and the clients that all ages together have by the rates. */
  private static Taken clients(Rates rates) {
    return people ->
        people
            .count(OLDEST, AgeRange.TOTAL)
            .flatMap(old -> rates.expected(people).map(clients -> new Amounts(old, clients)));
  }

  private static Course course(
      List<Population> populations, Taken taken, String remark, String fault) {
    List<Point> points = new ArrayList<>();
    SortedSet<Integer> years = new TreeSet<>();
    SortedSet<Integer> counted = new TreeSet<>();
    for (Population each : populations) {
      years.add(each.year());
      if (!each.forecast()) {
        counted.add(each.year());
      }
      taken
          .apply(each.people())
          .ifPresent(
              amounts ->
                  points.add(
                      new Point(
                          each.year(),
                          each.source(),
                          each.forecast(),
                          each.provisional(),
                          "",
                          Point.rounded(amounts.part()),
                          Point.rounded(amounts.whole()))));
    }
    return new Course(Course.best(points), years, counted, remark, fault);
  }

  /** The course of a subject, empty when there is none. */
  Course of(Subject subject) {
    Course empty = new Course(new TreeMap<>(), new TreeSet<>(), new TreeSet<>(), "", "");
    return bySubject.getOrDefault(subject, empty);
  }
}
