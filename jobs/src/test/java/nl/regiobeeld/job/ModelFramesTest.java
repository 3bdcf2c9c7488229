package nl.regiobeeld.job;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import nl.regiobeeld.Observed;
import nl.regiobeeld.Project;
import nl.regiobeeld.staffing.Lever;
import nl.regiobeeld.staffing.Parameters;
import nl.regiobeeld.staffing.Range;
import nl.regiobeeld.staffing.Swing;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SparkSession;
import org.junit.jupiter.api.Test;

class ModelFramesTest {
  private final SparkSession spark = Observed.spark();

  private static Map<Lever, Range> pension(String source) {
    BigDecimal value = BigDecimal.TEN;
    return Map.of(Lever.PENSIOEN, new Range(value, value, value, "% per jaar", source));
  }

  private Row total(String... sectors) {
    Parameters own = Project.settings().staffing().parameters();
    Parameters parameters =
        new Parameters(
            own.horizon(),
            own.growthUntil(),
            own.fullTime(),
            own.ages(),
            Map.of("vvt", pension("AZW"), "ghz", pension("aanname"), "ggz", pension("aanname")));
    List<Swing> swings =
        Stream.concat(Stream.of(sectors), Stream.of("totaal"))
            .map(sector -> new Swing(sector, Lever.PENSIOEN, 0, 1, 2, 1))
            .toList();
    return new ModelFrames(spark, spark.sql("SELECT 'R' AS regio_code, 'Regio' AS regio_naam"))
        .swings(Map.of("R", swings), parameters)
        .where("sector = 'totaal'")
        .select("eenheid", "bron")
        .head();
  }

  @Test
  void theTotalHasASourceOnlyWhenTheRegionsSectorsShareOne() {
    assertThat(total("vvt", "ghz", "ggz").mkString(",")).isEqualTo("% per jaar,null");
    assertThat(total("ghz", "ggz").mkString(",")).isEqualTo("% per jaar,aanname");
  }
}
