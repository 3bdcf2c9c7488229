package nl.regiobeeld.job;

import nl.regiobeeld.config.SeriesSettings;
import nl.regiobeeld.indicator.Gaps;
import nl.regiobeeld.indicator.Series;
import nl.regiobeeld.indicator.Trends;
import nl.regiobeeld.io.Store;
import nl.regiobeeld.schema.ResultTables;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;

/** The tables about change over the years, from what the edition has of each year. */
final class SeriesTables {
  private final SeriesSettings settings;
  private final Dataset<Row> indicators;
  private final Dataset<Row> costs;

  /**
   * The tables over the indicatoren and zorgkosten in this store.
   *
   * @param polarity indicator to polariteit
   */
  SeriesTables(Store store, SeriesSettings settings, Dataset<Row> polarity) {
    this.settings = settings;
    this.indicators =
        store.stage(
            "reeksen",
            Series.ofIndicators(store.read(ResultTables.INDICATOREN), polarity, settings.rules()));
    this.costs = Series.ofCosts(store.read(ResultTables.ZORGKOSTEN), settings.rules());
  }

  Dataset<Row> trends() {
    return Trends.compute(indicators.unionByName(costs), settings.rules());
  }

  Dataset<Row> gaps() {
    return Gaps.compute(indicators, settings.rules(), settings.promise());
  }
}
