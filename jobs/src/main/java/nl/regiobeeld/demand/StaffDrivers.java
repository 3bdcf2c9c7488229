package nl.regiobeeld.demand;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Optional;
import nl.regiobeeld.model.Status;

/** The share of staff of 55 and over. */
public final class StaffDrivers {
  private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);
  private static final int DECIMALS = 6;

  private StaffDrivers() {}

  /**
   * The row of a region, sector and year.
   *
   * @param staff the region's
   * @param nation the Netherlands' of the same sector and year, if it is there
   */
  public static Driver of(
      String source, String sector, int year, StaffAges staff, Optional<StaffAges> nation) {
    Subject subject = new Subject(Measure.AANDEEL_55PLUS, sector);
    BigDecimal national = nation.flatMap(StaffDrivers::share).orElse(null);
    Optional<BigDecimal> share = share(staff);
    if (share.isEmpty()) {
      String why = staff.fault().orElseThrow();
      return Driver.unknown(subject, year, national, 0, false, why);
    }
    boolean comparable = national != null && national.signum() != 0;
    return new Driver(
        subject,
        year,
        share.get(),
        national,
        comparable ? share.get().divide(national, DECIMALS, RoundingMode.HALF_UP) : null,
        staff.older(),
        staff.all(),
        HUNDRED,
        0,
        false,
        source,
        comparable ? Status.OK : Status.GEEN_LANDELIJKE_WAARDE,
        "");
  }

  private static Optional<BigDecimal> share(StaffAges staff) {
    return staff.fault().isPresent()
        ? Optional.empty()
        : Optional.of(
            HUNDRED.multiply(staff.older()).divide(staff.all(), DECIMALS, RoundingMode.HALF_UP));
  }
}
