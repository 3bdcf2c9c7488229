package nl.regiobeeld.indicator;

import java.io.Serializable;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.HashMap;
import java.util.Iterator;
import java.util.Map;
import java.util.Optional;
import nl.regiobeeld.model.AgeRange;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.apache.spark.sql.types.DataTypes;
import org.apache.spark.sql.types.StructType;

/**
 * What the standard's insured years would cost with the costs of every region, for one care type of
 * one year: {@code sum(w k / j)} over its cells, and the years that were found, {@code sum(w)}.
 *
 * <p>The gemeenten of a cell follow each other, so that each is added once to every region that it
 * is in, and never more is kept than the regions' sums.
 *
 * @param belonging the regions of every gemeente
 */
record StandardSums(Belonging belonging) implements Serializable {
  /** What the cells of a row have in common. */
  static final String[] KEY = {"bron", "jaar", "zorgsoort"};

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
  private record Cell(String sex, String age, String broad, BigDecimal standard) {
    static Cell of(Row row) {
      return new Cell(
          row.getAs("geslacht"), row.getAs("leeftijd"), row.getAs("breed"), row.getAs("standaard"));
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

  /** What a region adds up to in a cell, in cents and millionths of years, and in those before. */
  private static final class Sums {
    private final Map<String, Total> totals = new HashMap<>();
    private long cents;
    private long parts;

    void add(long moreCents, long moreParts) {
      cents = Math.addExact(cents, moreCents);
      parts = Math.addExact(parts, moreParts);
    }

    /** A cell without insured years has no costs per year. */
    void end(Cell cell) {
      if (parts > 0) {
        Total weighed = new Total(weighed(cell, cents, parts), cell.standard());
        totals.merge(cell.broad(), weighed, Total::plus);
      }
      cents = 0;
      parts = 0;
    }

    /** Per broad age and over all. */
    Map<String, Total> totals() {
      totals.replaceAll((age, total) -> total.rounded());
      totals.values().stream()
          .reduce(Total::plus)
          .ifPresent(total -> totals.put(AgeRange.TOTAL, total));
      return totals;
    }
  }

  /**
   * The regions' rows.
   *
   * @param key the care type and year
   * @param rows regio_code, geslacht, leeftijd, breed, standaard, kosten and jaren, sorted by sex
   *     and age
   */
  Iterator<Row> of(Row key, Iterator<Row> rows) {
    Map<String, Sums> sums = new HashMap<>();
    Optional<Cell> open = Optional.empty();
    while (rows.hasNext()) {
      Row row = rows.next();
      Cell cell = Cell.of(row);
      if (!open.filter(cell::equals).isPresent()) {
        open.ifPresent(ended -> sums.values().forEach(each -> each.end(ended)));
        open = Optional.of(cell);
      }
      long cents = whole(row.getAs("kosten"), COST_DECIMALS);
      long parts = whole(row.getAs("jaren"), YEAR_DECIMALS);
      for (String region : belonging.regionsOf(row.getAs("regio_code"))) {
        sums.computeIfAbsent(region, code -> new Sums()).add(cents, parts);
      }
    }
    open.ifPresent(ended -> sums.values().forEach(each -> each.end(ended)));
    return sums.entrySet().stream()
        .flatMap(
            region ->
                region.getValue().totals().entrySet().stream()
                    .map(total -> row(key, region.getKey(), total.getKey(), total.getValue())))
        .iterator();
  }

  private static long whole(BigDecimal number, int decimals) {
    return number.setScale(decimals).unscaledValue().longValueExact();
  }

  private static BigDecimal weighed(Cell cell, long cents, long parts) {
    BigDecimal rate =
        BigDecimal.valueOf(cents, COST_DECIMALS)
            .divide(BigDecimal.valueOf(parts, YEAR_DECIMALS), RATE_DECIMALS, RoundingMode.HALF_UP);
    return cell.standard().multiply(rate).setScale(PRODUCT_DECIMALS, RoundingMode.HALF_UP);
  }

  private static Row row(Row key, String region, String age, Total total) {
    return RowFactory.create(
        key.getAs("bron"),
        key.getAs("jaar"),
        key.getAs("zorgsoort"),
        region,
        age,
        total.product(),
        total.standard());
  }
}
