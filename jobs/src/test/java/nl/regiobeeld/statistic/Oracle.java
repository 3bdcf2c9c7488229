package nl.regiobeeld.statistic;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.io.IOException;
import java.io.Reader;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Set;
import nl.regiobeeld.Shared;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;

/** A row of a published case: what goes in and what must come out. */
record Oracle(CSVRecord row) {
  private static final CSVFormat CSV =
      CSVFormat.DEFAULT.builder().setHeader().setSkipHeaderRecord(true).get();

  /** The relative difference that the README of the cases allows. */
  private static final double CLOSE = 1.5e-8;

  /** What a double may lose under way, where a case prints all its digits. */
  private static final double ROUNDING = 1e-12;

  private static final Set<String> MISSING = Set.of("", "NA");

  /** All rows of a file. */
  static List<Oracle> rows(String file) {
    try (Reader text = Files.newBufferedReader(Shared.file("oracles/" + file));
        CSVParser rows = CSV.parse(text)) {
      return rows.stream().map(Oracle::new).toList();
    } catch (IOException e) {
      throw new AssertionError(file, e);
    }
  }

  String text(String column) {
    return row.get(column);
  }

  boolean has(String column) {
    return row.isMapped(column) && !MISSING.contains(row.get(column));
  }

  double number(String column) {
    return Double.parseDouble(row.get(column));
  }

  OptionalDouble optional(String column) {
    return has(column) ? OptionalDouble.of(number(column)) : OptionalDouble.empty();
  }

  /** The limits in two columns, unless one is missing. */
  Optional<Limits> limits(String lower, String upper) {
    return has(lower) && has(upper)
        ? Optional.of(Limits.of(number(lower), number(upper)))
        : Optional.empty();
  }

  /** That a number is the expected one, to the stated relative difference. */
  void expect(String column, double actual) {
    expect(column, actual, CLOSE);
  }

  void expect(String column, double actual, double relative) {
    double expected = number(column);
    assertThat(actual)
        .as("%s in %s", column, row)
        .isCloseTo(expected, within(Math.abs(expected) * relative));
  }

  /** That limits are the expected ones; where no lower one is expected, there is none. */
  void expect(String lower, String upper, Limits actual) {
    assertThat(actual.lower().isPresent()).as("%s in %s", lower, row).isEqualTo(has(lower));
    actual.lower().ifPresent(value -> expect(lower, value));
    expect(upper, actual.upper());
  }

  /** That limits are the expected ones at 95 % and, where the case has them, at 99.8 %. */
  void expectLimits(Limits at95, Limits at998) {
    expect("lower95", "upper95", at95);
    if (has("upper99_8")) {
      expect("lower99_8", "upper99_8", at998);
    }
  }

  /** That a case expects nothing at all. */
  void expectNothing() {
    for (String column : List.of("value", "lower95", "upper95", "lower99_8", "upper99_8")) {
      assertThat(has(column)).as("%s in %s", column, row).isFalse();
    }
  }

  /** That a number, rounded as the case prints it, is what the case prints. */
  void expectPrinted(String column, double actual) {
    BigDecimal printed = new BigDecimal(text(column));
    boolean whole = printed.stripTrailingZeros().scale() <= 0;
    double half = whole ? 0 : Math.pow(10, -printed.scale()) / 2;
    double allowed = Math.max(half, ROUNDING * Math.max(1, Math.abs(actual)));
    assertThat(actual)
        .as("%s in %s", column, row)
        .isCloseTo(printed.doubleValue(), within(allowed));
  }
}
