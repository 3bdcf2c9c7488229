package nl.regiobeeld.job;

import java.util.Set;
import java.util.function.Supplier;
import nl.regiobeeld.indicator.Breakdowns;
import nl.regiobeeld.indicator.Indicators;
import nl.regiobeeld.schema.ResultTables;
import nl.regiobeeld.schema.StandardTable;
import nl.regiobeeld.schema.WeighingTables;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;

/** Table indicatoren, and those that tell more about it. */
final class HealthTables {
  private final Output output;
  private final TargetTables own;
  private final Indicators recipe;
  private final Coverage coverage;
  private final Set<String> monitors;
  private final Supplier<Dataset<Row>> weighted;

  /**
   * Tables that are not written yet.
   *
   * @param own what comes from own counts
   * @param coverage which gemeenten each source covers
   * @param monitors the sources with indicators
   */
  HealthTables(
      Output output, TargetTables own, Indicators recipe, Coverage coverage, Set<String> monitors) {
    this.output = output;
    this.own = own;
    this.recipe = recipe;
    this.coverage = coverage;
    this.monitors = monitors;
    this.weighted = new Once<>(() -> output.store().stage("weighted", recipe.weighted()));
  }

  /** Writes table indicatoren, and gives the rows of all regions. */
  Dataset<Row> write() {
    return output.kept(
        ResultTables.INDICATOREN,
        () -> recipe.compute(weighted.get(), own.counted(observations(), coverage)));
  }

  /**
   * Writes the tables beside it.
   *
   * @param standardYear whose Netherlands is the standard of own counts
   */
  void writeBesides(int standardYear) {
    output.byRegion(WeighingTables.CONTROLE_GEWOGEN, () -> recipe.check(weighted.get()));
    output.byRegion(
        StandardTable.GESTANDAARDISEERD,
        () -> own.standardised(observations(), coverage, standardYear));
    output.byRegion(
        ResultTables.UITSPLITSINGEN, () -> Breakdowns.of(observations(), recipe.tables()));
  }

  /** Table waarnemingen. */
  Dataset<Row> observations() {
    return recipe.observations();
  }

  /** The people per gemeente and age range that weigh. */
  Dataset<Row> weights() {
    return recipe.weights();
  }

  /** Which gemeenten each source covers. */
  Coverage coverage() {
    return coverage;
  }

  /** The sources with indicators. */
  Set<String> monitors() {
    return monitors;
  }
}
