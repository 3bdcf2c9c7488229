package nl.regiobeeld.indicator;

import static org.apache.spark.sql.functions.lit;
import static org.apache.spark.sql.functions.when;

import java.math.BigDecimal;
import java.util.function.IntFunction;
import nl.regiobeeld.model.Band;
import nl.regiobeeld.model.Colour;
import nl.regiobeeld.model.Polarity;
import org.apache.spark.sql.Column;

/** The colour bands of {@link Band} as column expressions. */
public final class Bands {
  private Bands() {}

  /**
   * The band, 1 to 5, of a region's value against the national one; null when either is missing or
   * the national value is not above zero. Exact: both are multiplied, nothing is divided.
   *
   * @param region a decimal column
   * @param national a decimal column, same unit
   */
  public static Column band(Column region, Column national) {
    return band(
        edge ->
            region
                .multiply(lit(BigDecimal.valueOf(100)))
                .geq(national.multiply(lit(BigDecimal.valueOf(edge)))),
        national);
  }

  /** The band, given how to tell that a lower edge (in percent) is reached. */
  static Column band(IntFunction<Column> reached, Column national) {
    Column band = lit(1);
    for (int edge : Band.EDGES) {
      band = band.plus(reached.apply(edge).cast("int"));
    }
    return when(national.gt(lit(0)), band);
  }

  /** The colour of a band under a polarity (the label in {@code conf/}); null when neutral. */
  public static Column colour(Column band, Column polarity) {
    Column colour = lit(null).cast("string");
    for (Polarity each : Polarity.values()) {
      for (Band number : Band.values()) {
        String label = each.colour(number).map(Colour::label).orElse(null);
        if (label != null) {
          Column hit = polarity.equalTo(each.label()).and(band.equalTo(number.number()));
          colour = when(hit, label).otherwise(colour);
        }
      }
    }
    return colour;
  }
}
