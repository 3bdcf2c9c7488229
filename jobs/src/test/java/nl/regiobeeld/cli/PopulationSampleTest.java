package nl.regiobeeld.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.List;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.zip.ZipFile;
import org.junit.jupiter.api.Test;

/** What the sample's inhabitants, forecasts, scores and life expectancies become. */
class PopulationSampleTest {
  private static final Path CBS = Path.of(Home.sample()).resolve("cbs");

  private static final Set<String> ZUID_LIMBURG =
      Set.of(
          "GM0888", "GM0899", "GM0882", "GM0917", "GM0928", "GM0935", "GM0938", "GM0965", "GM0971",
          "GM0981", "GM0986", "GM0994", "GM1729", "GM1883", "GM1903", "GM1954");

  private final Built sample = Built.sample();

  /** For every sex, age and year, from the observations in the zip. */
  @Test
  void zuidLimburgIsTheSumOfItsSixteenGemeenten() throws IOException, SQLException {
    TreeMap<String, Long> sums = new TreeMap<>();
    for (String line : observations()) {
      String[] fields = line.split(";", -1);
      boolean counted = fields[1].equals("M000352") && fields[2].equals("T001019");
      if (counted && ZUID_LIMBURG.contains(fields[5])) {
        sums.merge(
            sex(fields[3]) + "|" + age(fields[4]) + "|" + fields[6].substring(0, 4),
            Long.valueOf(fields[7]),
            Long::sum);
      }
    }
    // The ages within 95 and over are there for two gemeenten only, so the region has no sum.
    List<String> expected =
        sums.entrySet().stream()
            .filter(sum -> !sum.getKey().matches(".*\\|(9[5-9]|10\\d\\+?)\\|.*"))
            .map(sum -> sum.getKey() + "|" + sum.getValue())
            .toList();

    assertThat(expected).hasSize(3 * 97 * 2);
    assertThat(
            query(
                "SELECT geslacht, leeftijd, periode, inwoners FROM bevolking"
                    + " WHERE regio_code = 'ZL' AND bron = '03759ned' AND periode > 2022"
                    + " AND methode = 'opgeteld' AND inwoners IS NOT NULL"))
        .containsExactlyInAnyOrderElementsOf(expected);
  }

  @Test
  void agesThatNotEveryGemeenteHasAreNoSum() throws SQLException {
    assertThat(
            query(
                "SELECT DISTINCT leeftijd, coalesce(inwoners, -1), status FROM bevolking"
                    + " WHERE regio_code = 'ZL' AND leeftijd IN ('95', '104', '105+')"
                    + " ORDER BY leeftijd"))
        .containsExactly("104|-1|onbekend", "105+|-1|onbekend", "95|-1|onbekend");
  }

  @Test
  void theAgesOfAGemeenteAddUpToItsTotalWithoutThoseCountedTwice() throws SQLException {
    assertThat(
            query(
                "SELECT regio_code FROM bevolking WHERE bron = '03759ned' AND periode = 2024"
                    + " GROUP BY regio_code, geslacht"
                    + " HAVING count(*) > 90 AND sum(inwoners) FILTER (leeftijd = 'totaal') !="
                    + " sum(inwoners) FILTER (leeftijd = '95+' OR try_cast(leeftijd AS int) < 95)"))
        .isEmpty();
    assertThat(
            query(
                "SELECT sum(inwoners) FILTER (leeftijd = '95+') - sum(inwoners) FILTER"
                    + " (leeftijd = '105+' OR try_cast(leeftijd AS int) > 94) FROM bevolking"
                    + " WHERE bron = '03759ned' AND periode = 2024 AND regio_code = 'GM0917'"))
        .containsExactly("0");
  }

  @Test
  void menAndWomenAddUpInTheJsonPagesToo() throws SQLException {
    assertThat(
            query(
                "SELECT count(DISTINCT regio_code), sum(inwoners) FILTER (geslacht = 'totaal')"
                    + " - sum(inwoners) FILTER (geslacht != 'totaal') FROM bevolking"
                    + " WHERE bron = '03759ned' AND periode = 2022 AND methode = 'gepubliceerd'"))
        .containsExactly("55|0");
    assertThat(
            query(
                "SELECT (SELECT inwoners FROM bevolking WHERE regio_code = 'NL00' AND bron ="
                    + " '03759ned' AND periode = 2022 AND geslacht = 'totaal') - sum(inwoners)"
                    + " FROM bevolking WHERE regio_soort = 'gemeente' AND bron = '03759ned'"
                    + " AND periode = 2022 AND geslacht = 'totaal'"))
        .containsExactly("0");
  }

  @Test
  void aGemeenteThatIsNoMoreHasNobody() throws SQLException {
    assertThat(
            query(
                "SELECT DISTINCT coalesce(inwoners, -1), status FROM bevolking"
                    + " WHERE regio_code = 'GM0951'"))
        .containsExactly("-1|onmogelijk");
  }

  @Test
  void aForecastHasItsLimitsInPeopleAndASumHasNone() throws SQLException {
    assertThat(
            query(
                "SELECT count(*), min(inwoners - ondergrens) > 0, min(bovengrens - inwoners) > 0,"
                    + " min(inwoners) > 500 FROM bevolking"
                    + " WHERE bron = '85173NED' AND methode = 'gepubliceerd'"
                    + " AND regio_code IN ('NL00', 'PV31', 'CR39', 'GM0917')"))
        .containsExactly("16|true|true|true");
    assertThat(
            query(
                "SELECT count(*), count(inwoners), count(ondergrens), count(bovengrens)"
                    + " FROM bevolking WHERE bron = '85173NED' AND regio_code = 'ZL'"))
        .containsExactly("4|4|0|0");
  }

  @Test
  void aScoreIsNeitherDividedNorColouredNorWeighed() throws SQLException {
    assertThat(
            query(
                "SELECT count(*) > 100, count(verhouding), count(band), count(kleur),"
                    + " min(waarde) < 0, string_agg(DISTINCT methode) FROM indicatoren"
                    + " WHERE eenheid = 'score' AND status = 'ok'"))
        .containsExactly("true|0|0|0|true|gepubliceerd");
    assertThat(
            query(
                "SELECT methode, status, waarde IS NOT NULL FROM indicatoren"
                    + " WHERE regio_code = 'ZL' AND indicator = 'opleiding_laag'"))
        .containsExactly("gewogen|geen_landelijke_waarde|true");
  }

  @Test
  void keyFiguresAreWeighedByAllInhabitants() throws SQLException {
    assertThat(
            query(
                "WITH deel AS (SELECT i.waarde, b.inwoners FROM indicatoren i JOIN bevolking b"
                    + " USING (regio_code, bron, periode, leeftijd, geslacht)"
                    + " WHERE i.indicator = 'inkomen_per_inwoner' AND regio_code IN ('"
                    + String.join("', '", ZUID_LIMBURG)
                    + "')) SELECT abs(sum(waarde * inwoners) / sum(inwoners) -"
                    + " (SELECT waarde FROM indicatoren WHERE indicator = 'inkomen_per_inwoner'"
                    + " AND regio_code = 'ZL')) < 0.00001, count(*) FROM deel"))
        .containsExactly("true|16");
  }

  @Test
  void lifeExpectancyIsSplitByIncomeAndWealthWithItsLimits() throws SQLException {
    assertThat(
            query(
                "SELECT count(*), count(DISTINCT uitsplitsing), count(DISTINCT leeftijd),"
                    + " string_agg(DISTINCT periode::varchar, ' ' ORDER BY periode::varchar),"
                    + " min(jaren), max(jaren), string_agg(DISTINCT regio_code) FROM"
                    + " uitsplitsingen"))
        .containsExactly("600|10|2|2018 2022|4|4|NL00");
    assertThat(
            query(
                "SELECT count(*) FROM uitsplitsingen WHERE indicator = 'levensverwachting'"
                    + " AND NOT (ondergrens < waarde AND waarde < bovengrens)"))
        .containsExactly("0");
  }

  private List<String> query(String sql) throws SQLException {
    try (Duck duck = sample.duck("sample")) {
      return duck.rows(sql);
    }
  }

  private static List<String> observations() throws IOException {
    try (ZipFile zip = new ZipFile(CBS.resolve("03759ned.zip").toFile())) {
      byte[] bytes = zip.getInputStream(zip.getEntry("Observations.csv")).readAllBytes();
      return new String(bytes, StandardCharsets.UTF_8).lines().skip(1).collect(Collectors.toList());
    }
  }

  private static String sex(String code) {
    return switch (code) {
      case "3000" -> "man";
      case "4000" -> "vrouw";
      default -> "totaal";
    };
  }

  /** 10010 is 0, 10100 is 1, 19900 is 99, 19901 is 100. */
  private static String age(String code) {
    return switch (code) {
      case "10000" -> "totaal";
      case "10010" -> "0";
      case "22000" -> "95+";
      case "22300" -> "105+";
      default -> {
        int number = Integer.parseInt(code) - 10_000;
        yield Integer.toString(number <= 9_900 ? number / 100 : number - 9_801);
      }
    };
  }
}
