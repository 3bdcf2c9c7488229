package nl.regiobeeld.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What the command tells of the {@link TinyEditions}. */
class DiffCommandTest {
  @TempDir private static Path out;

  @BeforeAll
  static void makeEditions() throws IOException, SQLException {
    TinyEditions.makeDamaged(out, "stuk");
    TinyEditions.make(out);
  }

  @Test
  void everyDifferenceHasARowAndACause() {
    Cli.Result result = diff("een", "twee", "--format", "csv");

    assertThat(result.exit()).as(result.err()).isZero();
    assertThat(result.lines())
        .containsExactly(
            "tabel,sleutel,kolom,was,werd,verschil,oorzaak,kleur_was,kleur_werd",
            "indicatoren,,oordeel_998,,aanwezig,,nieuwe_kolom,,",
            "indicatoren,,oordeel,aanwezig,,,vervallen_kolom,,",
            figure("GM0917") + ",verhouding,1.100000,9.100000,8.000000,herziene_bron,rood,rood",
            figure("GM0917") + ",waarde,12.500000,13.500000,,herziene_bron,rood,rood",
            figure("ZL") + ",verhouding,1.100000,1.200000,0.100000,herziene_bron,rood,rood",
            costs("NML", 2019, "ggz")
                + ",verhouding,1.000000,1.010000,0.010000,gewijzigde_configuratie,geel,geel",
            costs("NML", 2019, "mondzorg") + ",kleur,rood,groen,,gewijzigde_definitie,rood,groen",
            costs("ZL", 2022, "ggz") + ",verhouding,,1.100000,,nieuwe_periode,,rood",
            "tarieven,,tabel,,2,,nieuwe_tabel,,",
            "doelen,,tabel,1,,,vervallen_tabel,,",
            trend() + ",laatste,0.900000,1.100000,0.200000,afgeleid,,",
            trend() + ",tot,2019,2022,,afgeleid,,",
            "definities,meting=mondzorg;soort=zorgsoort,polariteit,hoog,laag,,"
                + "gewijzigde_definitie,,",
            "samenstelling,regio_code=ZL;gemeente_code=A,rij,,aanwezig,,afgeleid,,",
            observed("85012NED", "obesitas", 2020)
                + ",waarde,12.500000,13.500000,1.000000,herziene_bron,,",
            observed("vektis", "ggz", 2022) + ",waarde,,6.000000,,nieuwe_periode,,");
  }

  private static String figure(String region) {
    return "indicatoren,regio_code=%s;indicator=obesitas;leeftijd=18+;geslacht=totaal;periode=2020;jaren=1;bron=85012NED"
        .formatted(region);
  }

  private static String costs(String region, int year, String care) {
    return "zorgkosten,regio_code=%s;jaar=%d;zorgsoort=%s;niveau=groep;leeftijd=totaal;bron=vektis"
        .formatted(region, year, care);
  }

  private static String trend() {
    return "trends,regio_code=ZL;reeks=kosten;meting=ggz;niveau=groep;leeftijd=totaal;geslacht=totaal;eenheid=verhouding;van=2018";
  }

  private static String observed(String source, String measure, int year) {
    return "waarnemingen,bron=%s;meting=%s;regio_code=GM0917;leeftijd=totaal;geslacht=totaal;periode=%d;jaren=1"
        .formatted(source, measure, year);
  }

  @Test
  void theFirstScreenTellsWhatWhyHowMuchAndWhere() {
    Cli.Result result = diff("een", "CURRENT");

    assertThat(result.exit()).as(result.err()).isZero();
    assertThat(result.lines())
        .hasSizeLessThan(50)
        .contains(
            "Edition een (2026-11-01T10:00:00Z) -> twee (2026-11-01T10:00:00Z)",
            "  content            different",
            "  inputs             nieuwe_periode 1, herziene_bron 1",
            "  configuration      changed: conf/care.yaml",
            "  code               same (0.1.0)",
            "  herziene_bron      85012NED 2020: m20.csv",
            "  nieuwe_periode     vektis 2022: k22.csv",
            "  definitie          mondzorg: polariteit hoog -> laag",
            "    nieuwe_kolom: oordeel_998",
            "    ander type, als tekst vergeleken: waarde",
            "    compared by whole rows: an edition lacks its key or has it twice",
            "  same in both: bevolking",
            "  newest year against newest year: 1 differ",
            "    Zuid-Limburg  ggz (groep)  totaal  2019 -> 2022  0.900 -> 1.100  +0.200  groen ->"
                + " rood",
            "    Zuid-Limburg  obesitas  18+  2020  1.100 -> 1.200  +0.100  rood",
            "  trends.laatste: 1 rows; " + trend().substring("trends,".length()) + ": 0.9 -> 1.1")
        .anyMatch(line -> line.matches(" +zorgkosten +3 +4 +1 +2 +0 +1 +nieuwe_periode 1, .*"))
        .anyMatch(line -> line.contains("colours that changed: groen -> rood 1, rood -> groen 1"));
  }

  @Test
  void jsonHoldsTheSameOfTheTablesAndTheRegionAskedFor() throws IOException {
    Cli.Result result =
        diff(
            "een",
            "twee",
            "--format",
            "json",
            "--regio",
            "GM0917",
            "--table",
            "indicatoren",
            "--table",
            "trends");

    JsonNode json = new ObjectMapper().readTree(result.out());
    assertThat(json.at("/edities/was/editie").asText()).isEqualTo("een");
    assertThat(json.at("/configuratie/0").asText()).isEqualTo("conf/care.yaml");
    assertThat(json.at("/invoer/0/soort").asText()).isEqualTo("herziene_bron");
    assertThat(json.at("/tabellen/0/oorzaken/herziene_bron").asLong()).isEqualTo(2);
    assertThat(json.at("/tabellen/1/tabel").asText()).isEqualTo("trends");
    assertThat(json.at("/bewegingen/0/herzien/eerste/0/verschil").decimalValue())
        .isEqualByComparingTo("8");
  }

  @ParameterizedTest
  @CsvSource({
    "een, twe, there is no edition 'twe', perhaps you meant 'twee'",
    "een, twee --table zorgkost, neither edition has a table, perhaps you meant 'zorgkosten'",
    "een, twee --regio Z1, has no figures of a region 'Z1', perhaps you meant 'ZL'",
    "een, twee --limit=-1, --limit -1, give 0 or more",
  })
  void whatIsNotThereIsRefusedWithWhatIs(
      String was, String now, String problem, String suggestion) {
    String[] args =
        Stream.concat(Stream.of(was), Arrays.stream(now.split(" "))).toArray(String[]::new);

    Cli.Result result = diff(args);

    assertThat(result.exit()).isEqualTo(2);
    assertThat(result.err()).contains(problem, suggestion);
    assertThat(result.out()).isEmpty();
  }

  @Test
  void anEditionWithOtherBytesIsNotCompared() {
    Cli.Result result = diff("een", "stuk");

    assertThat(result.exit()).isEqualTo(4);
    assertThat(result.err())
        .contains("edition 'stuk' is damaged", "trends/part-0.parquet", "verify --edition stuk")
        .doesNotContain("\tat ");
  }

  private static Cli.Result diff(String... args) {
    String[] all = Stream.concat(Stream.of("diff"), Arrays.stream(args)).toArray(String[]::new);
    all = Arrays.copyOf(all, all.length + 2);
    all[all.length - 2] = "--out";
    all[all.length - 1] = out.toString();
    return Cli.run(all);
  }
}
