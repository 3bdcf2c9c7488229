package nl.regiobeeld.staffing;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import nl.regiobeeld.model.AgeRange;

/**
 * Stock and flow of one sector's personnel, in whole persons.
 *
 * <p>In a year, of each class first those leave who do so for other reasons, then of who is left
 * those who retire, then of who is left one in as many as the class has years moves to the next; so
 * no more can go than there are. Who would move on from the last class retires, unless it is open.
 * Those who come in leave from the next year on. Shares of a class are rounded half up; what comes
 * in is divided over classes by largest remainders.
 */
final class Supply {
  private final String sector;
  private final ClassRates rates;
  private final List<Long> training;
  private final List<Long> elsewhere;
  private List<Long> stock;

  Supply(RegionInput region, SectorInput input, Parameters parameters) {
    this.sector = input.sector();
    this.rates = ClassRates.of(region.region(), input, parameters);
    this.stock = input.stock().stream().map(AgeStock::persons).toList();
    BigDecimal base = BigDecimal.valueOf(input.persons());
    this.training =
        Apportionment.of(
            whole(base.multiply(parameters.share(sector, Lever.INSTROOM_OPLEIDING))),
            rates.training());
    this.elsewhere =
        Apportionment.of(
            whole(base.multiply(parameters.share(sector, Lever.INSTROOM_ELDERS))),
            rates.elsewhere());
  }

  /** Lets a year pass. */
  List<Flow> pass(int year) {
    List<Flow> flows = new ArrayList<>();
    long agedIn = 0;
    for (int i = 0; i < stock.size(); i++) {
      long begin = stock.get(i);
      long left = whole(rates.leaving().get(i).multiply(BigDecimal.valueOf(begin)));
      long retired = whole(rates.retiring().get(i).multiply(BigDecimal.valueOf(begin - left)));
      long moving = moving(rates.ages().get(i), begin - left - retired);
      boolean isLast = i == stock.size() - 1;
      long agedOut = isLast ? 0 : moving;
      retired += isLast ? moving : 0;
      long end = begin + training.get(i) + elsewhere.get(i) + agedIn - agedOut - left - retired;
      flows.add(
          new Flow(
              sector,
              rates.ages().get(i),
              year,
              begin,
              training.get(i),
              elsewhere.get(i),
              agedIn,
              agedOut,
              left,
              retired,
              end,
              rates.fte().get(i)));
      agedIn = agedOut;
    }
    stock = flows.stream().map(Flow::end).toList();
    return flows;
  }

  /** Lets a year pass in which nobody comes, goes or grows older. */
  List<Flow> stand(int year) {
    List<Flow> flows = new ArrayList<>();
    for (int i = 0; i < stock.size(); i++) {
      long persons = stock.get(i);
      flows.add(
          new Flow(
              sector,
              rates.ages().get(i),
              year,
              persons,
              0,
              0,
              0,
              0,
              0,
              0,
              persons,
              rates.fte().get(i)));
    }
    return flows;
  }

  /** All persons now. */
  long persons() {
    return stock.stream().mapToLong(persons -> persons).sum();
  }

  /** FTE of all persons now, at the hours of the base year. */
  BigDecimal fte() {
    BigDecimal fte = BigDecimal.ZERO;
    for (int i = 0; i < stock.size(); i++) {
      fte = fte.add(rates.fte().get(i).multiply(BigDecimal.valueOf(stock.get(i))));
    }
    return fte;
  }

  private static long moving(AgeRange age, long persons) {
    if (age.to() == AgeRange.OPEN) {
      return 0;
    }
    return BigDecimal.valueOf(persons)
        .divide(BigDecimal.valueOf(ClassRates.years(age)), 0, RoundingMode.HALF_UP)
        .longValueExact();
  }

  private static long whole(BigDecimal persons) {
    return persons.setScale(0, RoundingMode.HALF_UP).longValueExact();
  }
}
