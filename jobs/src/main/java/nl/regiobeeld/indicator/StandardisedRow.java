package nl.regiobeeld.indicator;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import nl.regiobeeld.model.AgeRange;
import nl.regiobeeld.model.Polarity;
import nl.regiobeeld.model.Status;
import nl.regiobeeld.statistic.Confidence;
import nl.regiobeeld.statistic.DirectRate;
import nl.regiobeeld.statistic.IndirectRatio;
import nl.regiobeeld.statistic.Judgement;
import nl.regiobeeld.statistic.Limits;
import nl.regiobeeld.statistic.Proportion;
import nl.regiobeeld.statistic.Rate;
import nl.regiobeeld.statistic.Side;
import nl.regiobeeld.statistic.Strata;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.types.DataTypes;
import org.apache.spark.sql.types.StructType;

/**
 * The numbers of one row of table gestandaardiseerd, from the cells of a region and the country.
 */
final class StandardisedRow {
  private static final List<String> NUMBERS =
      List.of(
          "ruw",
          "ruw_onder",
          "ruw_boven",
          "landelijk",
          "direct",
          "direct_onder",
          "direct_boven",
          "direct_onder_998",
          "direct_boven_998",
          "direct_onder_gamma",
          "direct_boven_gamma",
          "landelijk_direct",
          "verwacht",
          "indirect",
          "indirect_onder",
          "indirect_boven",
          "indirect_onder_998",
          "indirect_boven_998",
          "indirect_tarief");

  /** The columns that {@link #values} fills. */
  static final StructType ADDED = added();

  private final Strata own;
  private final Optional<Strata> country;
  private final Optional<Strata> standard;
  private final double per;
  private final boolean share;
  private final List<Object> values = new ArrayList<>();

  private StandardisedRow(Row row, Strata own) {
    this.own = own;
    this.country = strata(row, "land");
    this.standard = strata(row, "standaard");
    this.per = row.<Integer>getAs("per");
    this.share = "aandeel".equals(row.getAs("soort"));
  }

  private static StructType added() {
    StructType added =
        new StructType()
            .add("leeftijd", DataTypes.StringType)
            .add("geslacht", DataTypes.StringType)
            .add("oordeel", DataTypes.StringType)
            .add("status", DataTypes.StringType);
    for (String number : NUMBERS) {
      added = added.add(number, DataTypes.DoubleType);
    }
    return added;
  }

  /** Nothing but a status where a gemeente is missing or ages do not join up. */
  static Object[] values(Row row) {
    Strata own = strata(row, "cellen").orElseThrow();
    Optional<AgeRange> ages = own.ages();
    boolean whole = row.<Boolean>getAs("volledig") && ages.isPresent() && own.people() > 0;
    List<Object> values = new ArrayList<>();
    values.add(ages.map(AgeRange::label).orElse(null));
    values.add(own.sexes().size() == 1 ? own.sexes().iterator().next() : AgeRange.TOTAL);
    if (whole) {
      values.addAll(new StandardisedRow(row, own).worked(polarity(row)));
    } else {
      values.addAll(Arrays.asList(null, Status.ONBEKEND.label()));
      NUMBERS.forEach(number -> values.add(null));
    }
    return values.toArray();
  }

  private List<Object> worked(Polarity polarity) {
    Optional<DirectRate> direct = standard.flatMap(own::direct);
    OptionalDouble national =
        country.isPresent() && standard.isPresent()
            ? value(country.get().direct(standard.get()))
            : OptionalDouble.empty();
    values.add(judgement(direct, national, polarity));
    values.add((country.isPresent() ? Status.OK : Status.GEEN_LANDELIJKE_WAARDE).label());
    crude();
    addDirect(direct, national);
    addIndirect(country.flatMap(own::indirect));
    return values;
  }

  private void crude() {
    double events = own.events();
    double people = own.people();
    add(OptionalDouble.of(events / people), per);
    add(
        Optional.of(
            share
                ? new Proportion(events, people).limits(Confidence.P95)
                : new Rate(events, people).limits(Confidence.P95)),
        per);
    OptionalDouble rate =
        country.isPresent()
            ? OptionalDouble.of(country.get().events() / country.get().people())
            : OptionalDouble.empty();
    add(rate, per);
  }

  private void addDirect(Optional<DirectRate> direct, OptionalDouble national) {
    add(value(direct), per);
    add(direct.flatMap(rate -> rate.limits(Confidence.P95)), per);
    add(direct.flatMap(rate -> rate.limits(Confidence.P998)), per);
    add(direct.map(rate -> rate.gamma(Confidence.P95)), per);
    add(national, per);
  }

  private void addIndirect(Optional<IndirectRatio> ratio) {
    values.add(ratio.map(IndirectRatio::expected).orElse(null));
    values.add(ratio.map(IndirectRatio::value).orElse(null));
    add(ratio.map(each -> each.limits(Confidence.P95)), 1);
    add(ratio.map(each -> each.limits(Confidence.P998)), 1);
    values.add(ratio.map(each -> each.rate() * per).orElse(null));
  }

  private void add(OptionalDouble value, double times) {
    values.add(value.isPresent() ? value.getAsDouble() * times : null);
  }

  private void add(Optional<Limits> limits, double times) {
    add(limits.map(Limits::lower).orElse(OptionalDouble.empty()), times);
    values.add(limits.map(each -> each.upper() * times).orElse(null));
  }

  private static OptionalDouble value(Optional<DirectRate> rate) {
    return rate.isPresent() ? OptionalDouble.of(rate.get().value()) : OptionalDouble.empty();
  }

  private static String judgement(
      Optional<DirectRate> direct, OptionalDouble national, Polarity polarity) {
    if (national.isEmpty()) {
      return null;
    }
    return direct
        .flatMap(rate -> rate.limits(Confidence.P95))
        .map(limits -> Side.of(limits, national.getAsDouble()))
        .flatMap(side -> Judgement.of(side, polarity))
        .map(Judgement::label)
        .orElse(null);
  }

  private static Polarity polarity(Row row) {
    String label = row.getAs("polariteit");
    return Polarity.ofLabel(label).orElseThrow();
  }

  private static Optional<Strata> strata(Row row, String column) {
    if (row.isNullAt(row.fieldIndex(column))) {
      return Optional.empty();
    }
    List<Row> cells = row.getList(row.fieldIndex(column));
    return Optional.of(new Strata(cells.stream().map(StandardisedRow::cell).toList()));
  }

  private static Strata.Cell cell(Row row) {
    return new Strata.Cell(
        row.getAs("geslacht"),
        AgeRange.ofLabel(row.getAs("leeftijd")).orElseThrow(),
        row.<BigDecimal>getAs("teller").doubleValue(),
        row.<BigDecimal>getAs("noemer").doubleValue());
  }
}
