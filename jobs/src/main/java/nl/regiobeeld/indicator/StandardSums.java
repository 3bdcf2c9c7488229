package nl.regiobeeld.indicator;

import java.io.Serializable;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import nl.regiobeeld.model.AgeRange;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.apache.spark.sql.types.DataTypes;
import org.apache.spark.sql.types.StructType;

/**
 * What the standard's insured years would cost with the costs of every region, for one care type of
 * one year: {@code sum(w k / j)} over its cells, and the years that were found, {@code sum(w)}.
 *
 * <p>The cells of gemeenten come together in one list, so that each is added once to every region
 * that the gemeente is in; there are never more than a country has, times its sexes and ages.
 *
 * @param belonging the regions of every gemeente
 */
record StandardSums(Belonging belonging) implements Serializable {
  /** The columns of a row, behind those of the care type and year. */
  static final StructType COLUMNS =
      new StructType()
          .add("bron", DataTypes.StringType)
          .add("jaar", DataTypes.IntegerType)
          .add("zorgsoort", DataTypes.StringType)
          .add("regio_code", DataTypes.StringType)
          .add("leeftijd", DataTypes.StringType)
          .add("som", DataTypes.createDecimalType(34, 16))
          .add("standaard", DataTypes.createDecimalType(24, 6));

  private static final int RATE_DECIMALS = 17;
  private static final int PRODUCT_DECIMALS = 21;
  private static final int SUM_DECIMALS = 16;

  private static final int COST_DECIMALS = 2;
  private static final int YEAR_DECIMALS = 6;

  /**
   * A sex and age class of the standard.
   *
   * @param broad its broad age
   * @param standard the insured years that weigh
   */
  private record Cell(String broad, BigDecimal standard) {}

  /** What a region adds up to per cell, in cents and millionths of years: exact, and fast. */
  private static final class Sums {
    private final long[] cents;
    private final long[] parts;

    Sums(int cells) {
      cents = new long[cells];
      parts = new long[cells];
    }

    void add(int cell, long moreCents, long moreParts) {
      cents[cell] = Math.addExact(cents[cell], moreCents);
      parts[cell] = Math.addExact(parts[cell], moreParts);
    }
  }

  /** What the standard's insured years of an age would cost, and how many there are. */
  private record Total(BigDecimal product, BigDecimal standard) {
    Total plus(Total more) {
      return new Total(product.add(more.product), standard.add(more.standard));
    }

    Total rounded() {
      return new Total(product.setScale(SUM_DECIMALS, RoundingMode.HALF_UP), standard);
    }
  }

  /** The regions' rows, from a row with bron, jaar, zorgsoort and cellen. */
  Iterator<Row> of(Row row) {
    List<Row> given = row.getList(row.fieldIndex("cellen"));
    Map<String, Integer> places = new HashMap<>();
    List<Cell> cells = new ArrayList<>();
    for (Row each : given) {
      if (places.putIfAbsent(name(each), cells.size()) == null) {
        cells.add(new Cell(each.getAs("breed"), each.getAs("standaard")));
      }
    }
    Map<String, Sums> sums = new HashMap<>();
    for (Row each : given) {
      int cell = places.get(name(each));
      long cents = whole(each.getAs("kosten"), COST_DECIMALS);
      long parts = whole(each.getAs("jaren"), YEAR_DECIMALS);
      for (String region : belonging.regionsOf(each.getAs("regio_code"))) {
        sums.computeIfAbsent(region, code -> new Sums(cells.size())).add(cell, cents, parts);
      }
    }
    List<Row> rows = new ArrayList<>();
    sums.forEach(
        (region, each) ->
            totals(cells, each).forEach((age, total) -> rows.add(row(row, region, age, total))));
    return rows.iterator();
  }

  private static String name(Row cell) {
    return cell.getAs("geslacht") + " " + cell.getAs("leeftijd");
  }

  private static long whole(BigDecimal number, int decimals) {
    return number.setScale(decimals).unscaledValue().longValueExact();
  }

  /** Per broad age and over all; cells without insured years have no costs per year. */
  private static Map<String, Total> totals(List<Cell> cells, Sums sums) {
    Map<String, Total> totals = new HashMap<>();
    for (int i = 0; i < cells.size(); i++) {
      if (sums.parts[i] > 0) {
        Cell cell = cells.get(i);
        Total weighed = new Total(weighed(cell, sums.cents[i], sums.parts[i]), cell.standard());
        totals.merge(cell.broad(), weighed, Total::plus);
      }
    }
    totals.replaceAll((age, total) -> total.rounded());
    totals.values().stream()
        .reduce(Total::plus)
        .ifPresent(total -> totals.put(AgeRange.TOTAL, total));
    return totals;
  }

  private static BigDecimal weighed(Cell cell, long cents, long parts) {
    BigDecimal rate =
        BigDecimal.valueOf(cents, COST_DECIMALS)
            .divide(BigDecimal.valueOf(parts, YEAR_DECIMALS), RATE_DECIMALS, RoundingMode.HALF_UP);
    return cell.standard().multiply(rate).setScale(PRODUCT_DECIMALS, RoundingMode.HALF_UP);
  }

  private static Row row(Row of, String region, String age, Total total) {
    return RowFactory.create(
        of.getAs("bron"),
        of.getAs("jaar"),
        of.getAs("zorgsoort"),
        region,
        age,
        total.product(),
        total.standard());
  }
}
