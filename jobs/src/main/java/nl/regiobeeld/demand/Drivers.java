package nl.regiobeeld.demand;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.regiobeeld.model.Status;

/**
 * The rows of a region: shares, and what follows from a base year.
 *
 * @param region its courses
 * @param national the Netherlands' courses
 */
public record Drivers(Courses region, Courses national) {
  private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);
  private static final int DECIMALS = 6;
  private static final String NOT_MADE_UP =
      "De gepubliceerde leeftijden en geslachten vormen deze maat niet.";

  /**
   * A value and its parts.
   *
   * @param base what it starts from; of a share the same as point
   */
  private record Worked(Point point, Point base, BigDecimal whole, BigDecimal factor) {
    Optional<BigDecimal> value() {
      return whole.signum() == 0
          ? Optional.empty()
          : Optional.of(
              factor.multiply(point.part()).divide(whole, DECIMALS, RoundingMode.HALF_UP));
    }
  }

  /** All rows, by subject and year. */
  public List<Driver> rows() {
    List<Driver> rows = new ArrayList<>();
    for (Subject subject : region.bySubject().keySet()) {
      rows.addAll(rows(subject));
      if (subject.measure() == Measure.CLIENTEN_OUDERENZORG) {
        rows.addAll(rows(new Subject(Measure.CLIENTEN_LANDELIJKE_TREND, subject.subject())));
      }
    }
    return rows;
  }

  private List<Driver> rows(Subject subject) {
    int base = subject.measure().hasBase() ? base(subject) : 0;
    return course(region, subject).told().stream().map(year -> row(subject, year, base)).toList();
  }

  /** The Netherlands' base year, so that regions compare; else the region's own. */
  private int base(Subject subject) {
    Course own = course(region, subject);
    return course(national, subject).base().or(own::base).orElse(0);
  }

  /** The national trend follows the clients of the measure before it. */
  private static Course course(Courses courses, Subject subject) {
    return courses.of(
        subject.measure() == Measure.CLIENTEN_LANDELIJKE_TREND
            ? new Subject(Measure.CLIENTEN_OUDERENZORG, subject.subject())
            : subject);
  }

  private Driver row(Subject subject, int year, int base) {
    Optional<Worked> worked = worked(region, subject, year, base);
    Optional<BigDecimal> value = worked.flatMap(Worked::value);
    Optional<BigDecimal> landelijk = worked(national, subject, year, base).flatMap(Worked::value);
    if (value.isEmpty()) {
      return Driver.unknown(
          subject,
          year,
          landelijk.orElse(null),
          base,
          isForecast(subject, year),
          why(subject, base));
    }
    Worked known = worked.get();
    Point point = known.point();
    return new Driver(
        subject,
        year,
        value.get(),
        landelijk.orElse(null),
        subject.measure().isClients() ? null : ratio(value.get(), landelijk),
        point.part(),
        known.whole(),
        known.factor(),
        base,
        point.forecast(),
        point.source(),
        status(subject, known, landelijk),
        remark(subject, point, base));
  }

  private Optional<Worked> worked(Courses courses, Subject subject, int year, int base) {
    Course course = course(courses, subject);
    return switch (subject.measure()) {
      case PREVALENTIE_INDEX, DEMOGRAFISCHE_INDEX_VRAAG ->
          course
              .at(year)
              .flatMap(p -> course.at(base).map(b -> new Worked(p, b, b.part(), HUNDRED)));
      case CLIENTEN_OUDERENZORG ->
          course
              .at(year)
              .flatMap(p -> course.at(base).map(b -> new Worked(p, b, b.part(), b.whole())));
      case CLIENTEN_LANDELIJKE_TREND -> trend(course, course(national, subject), year, base);
      case AANDEEL_55PLUS, AANDEEL_65PLUS, AANDEEL_80PLUS, GRIJZE_DRUK, GROENE_DRUK ->
          course.at(year).map(p -> new Worked(p, p, p.whole(), HUNDRED));
    };
  }

  /** The region's clients in the base year, growing as the Netherlands' oldest do. */
  private static Optional<Worked> trend(Course own, Course nation, int year, int base) {
    return nation
        .at(year)
        .flatMap(
            point ->
                nation
                    .at(base)
                    .flatMap(
                        then ->
                            own.at(base)
                                .map(here -> new Worked(point, then, then.part(), here.whole()))));
  }

  private static BigDecimal ratio(BigDecimal value, Optional<BigDecimal> national) {
    return national
        .filter(nation -> nation.signum() != 0)
        .map(nation -> value.divide(nation, DECIMALS, RoundingMode.HALF_UP))
        .orElse(null);
  }

  private static Status status(Subject subject, Worked worked, Optional<BigDecimal> national) {
    boolean comparable = national.filter(nation -> nation.signum() != 0).isPresent();
    if (!comparable && !subject.measure().isClients()) {
      return Status.GEEN_LANDELIJKE_WAARDE;
    }
    if (!worked.point().between().isEmpty()) {
      return Status.GESCHAT;
    }
    boolean provisional = worked.point().provisional() || worked.base().provisional();
    return provisional ? Status.VOORLOPIG : Status.OK;
  }

  private boolean isForecast(Subject subject, int year) {
    return !course(region, subject).counted().contains(year);
  }

  private String why(Subject subject, int base) {
    Course course = course(region, subject);
    if (!course.fault().isEmpty()) {
      return course.fault();
    }
    boolean lacksBase = base != 0 && course.at(base).isEmpty() && !course.points().isEmpty();
    return lacksBase ? "Geen leeftijden van basisjaar %d.".formatted(base) : NOT_MADE_UP;
  }

  private String remark(Subject subject, Point point, int base) {
    String line = point.between().isEmpty() ? "" : "Lineair tussen %s.".formatted(point.between());
    String from =
        base == 0
            ? ""
            : "Basisjaar %d (%s)."
                .formatted(
                    base, course(region, subject).at(base).map(Point::source).orElse("onbekend"));
    return Stream.of(line, from, course(region, subject).remark())
        .filter(text -> !text.isEmpty())
        .collect(Collectors.joining(" "));
  }
}
