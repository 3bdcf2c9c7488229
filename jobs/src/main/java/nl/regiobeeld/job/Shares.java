package nl.regiobeeld.job;

import java.math.BigDecimal;
import java.math.RoundingMode;
import nl.regiobeeld.region.Share;
import org.apache.spark.sql.types.DataType;
import org.apache.spark.sql.types.DataTypes;

/**
 * Shares as Spark decimals. Eighteen decimals leave a sum of a million million euros exact to a
 * millionth; a whole is exactly 1.
 */
final class Shares {
  /** From 0 to 1. */
  static final DataType TYPE = DataTypes.createDecimalType(19, 18);

  private static final int SCALE = 18;

  private Shares() {}

  static BigDecimal decimal(Share share) {
    return BigDecimal.valueOf(share.numerator())
        .divide(BigDecimal.valueOf(share.denominator()), SCALE, RoundingMode.HALF_UP);
  }
}
