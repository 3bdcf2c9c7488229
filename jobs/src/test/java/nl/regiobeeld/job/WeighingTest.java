package nl.regiobeeld.job;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Set;
import nl.regiobeeld.Project;
import nl.regiobeeld.indicator.Weights;
import nl.regiobeeld.io.Sessions;
import nl.regiobeeld.region.Register;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SparkSession;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** Inhabitants of 2020 weigh a monitor of 2021, when Haaren went to four gemeenten. */
class WeighingTest {
  private static final SourcePeriod MONITOR = new SourcePeriod("monitor", 2021);
  private static final SourcePeriod PEOPLE = new SourcePeriod("bevolking", 2020);
  private static SparkSession spark;
  private final Register register = Project.reference().register();

  /** The session stays open: other test classes take the same one. */
  @BeforeAll
  static void openSession() {
    System.setProperty("spark.master", "local[2]");
    try {
      spark = Sessions.open();
    } finally {
      System.clearProperty("spark.master");
    }
  }

  @Test
  void aReceiverOfPartOfAGemeenteWeighsWithItsShare() {
    Dataset<Row> people =
        spark.sql(
            "SELECT 'bevolking' bron, 2020 periode, code regio_code, leeftijd, 'inwoners' meting,"
                + " 'totaal' geslacht, cast(aantal as decimal(18,6)) waarde FROM VALUES"
                + " ('GM0788', '15-24', 143180), ('GM0788', '25+', 14318),"
                + " ('GM0757', '15-24', 1000), ('GM0757', '25+', 2000),"
                + " ('GM0824', '25+', 3000), ('GM0917', '15-24', 10), ('GM0917', '25+', 1),"
                + " ('GM0917', 'totaal', 99) AS t(code, leeftijd, aantal)");
    Coverage coverage =
        new Coverage(
            Map.of(PEOPLE, register.existingIn(2020)),
            Map.of(PEOPLE, 2020, MONITOR, 2021),
            Map.of(PEOPLE, Set.of("15-24", "25+", "totaal"), MONITOR, Set.of("18+", "18-64")),
            List.of());
    WeightPlan plan = new WeightPlan(coverage, Set.of("monitor"), Set.of("bevolking"));

    assertThat(
            Weights.of(Weights.parts(people, plan.shares(spark), plan.carried(spark, register)))
                .selectExpr("concat_ws(' ', bron, periode, gemeente_code, leeftijd, gewicht)")
                .collectAsList())
        .extracting(row -> row.getString(0))
        .containsExactlyInAnyOrder(
            "monitor 2021 GM0757 18+ 19892.000000", "monitor 2021 GM0917 18+ 8.000000");
  }
}
