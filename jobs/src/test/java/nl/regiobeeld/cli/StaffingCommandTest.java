package nl.regiobeeld.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import nl.regiobeeld.Conf;
import nl.regiobeeld.Project;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Newer forecasts among the inputs, and the tables about staff made again after a change. */
class StaffingCommandTest {
  private static final String FORECAST =
      """
      regio;sector;scenario;jaar;uitgave;vraag;aanbod;vervuld;tekort;aandeel_tekort;index_vraag;index_aanbod
      NML;totaal;referentie;2025;2025;42500;40000;;;;;
      NML;totaal;referentie;2032;2025;46800;41500;;;;;
      NML;vvt;referentie;2032;2025;;;;2000;;;
      NML;vvt;referentie;2032;vorig;;;;2001;;;
      """;

  /** In the shape of OData v3, in thousands; no publisher's table. */
  private static final String TABLE =
      """
      "ID";"Branches";"RegioS";"Perioden";"Vraag_1";"Aanbod_2"
      0;"T001081";"GG6106";"2025JJ00";50.1;48.0
      1;"T001081";"GG6106";"2032JJ00";55.0;50.25
      2;"A1";"GG6106";"2032JJ00";20.0;18.0
      3;"Z9";"GG6106";"2032JJ00";9.0;9.0
      """;

  private static final String MAPPING =
      """
      tabellen:
        91001NED:
          naam: Verzonnen prognose
          soort: arbeidsmarkt
          licentie: verzonnen
          uitgave: 2026
          schaal: 1000
          kolommen: {Vraag: vraag, Aanbod: aanbod}
          sectoren: {A1: vvt}
      """;

  @TempDir private static Path work;
  private static Cli.Result first;

  @BeforeAll
  static void anEditionOfForecastsAndTheMadeUpRegion() throws IOException {
    Path in = Files.createDirectories(work.resolve("in"));
    Files.writeString(in.resolve("prognose.csv"), FORECAST);
    Files.writeString(in.resolve("91001NED_TypedDataSet.csv"), TABLE);
    for (String file :
        List.of(
            "personeel/personeel_sample.csv",
            "zorggebruik/zorggebruik_sample.csv",
            "bevolking/bevolkingsprognose_sample.csv",
            "cbs/03759ned.zip")) {
      Path from = Project.file("data/sample/" + file);
      Files.copy(from, in.resolve(from.getFileName().toString()));
    }
    Conf.copy(work.resolve("conf"), "  verbindingen: 1\n  bronnen: {}\n");
    change("conf/sources.yaml", "tabellen:\n", MAPPING);
    first = run("update", "--in", in.toString(), "--edition", "first");
    assertThat(first.exit()).as(first.err()).isZero();
  }

  private static void change(String file, String was, String is) throws IOException {
    Path path = work.resolve(file);
    String text = Files.readString(path);
    assertThat(text).contains(was);
    Files.writeString(path, text.replaceFirst(Pattern.quote(was), is));
  }

  private static Cli.Result run(String command, String... more) {
    return Cli.run(
        Stream.concat(
                Stream.of(
                    command,
                    "--out",
                    work.resolve("out").toString(),
                    "--conf",
                    work.resolve("conf").toString()),
                Stream.of(more))
            .toArray(String[]::new));
  }

  private static List<String> market(String region, String columns, String... where) {
    String[] fixed = {
      "show",
      "arbeidsmarkt",
      "--out",
      work.resolve("out").toString(),
      "--format",
      "csv",
      "--edition",
      "first",
      "--where",
      "regio_code=" + region,
      "--columns",
      columns
    };
    Cli.Result result =
        Cli.run(Stream.concat(Stream.of(fixed), Stream.of(where)).toArray(String[]::new));
    assertThat(result.exit()).as(result.err()).isZero();
    return result.lines().subList(1, result.lines().size());
  }

  @Test
  void aNewerForecastTakesThePlaceOfThePlans() {
    assertThat(
            market(
                "NML",
                "scenario,jaar,vraag,aanbod,tekort,bron,vindplaats",
                "--where",
                "sector=totaal",
                "--where",
                "jaar=2032"))
        .contains(
            "referentie,2032,46800,41500,5300,prognose 2025,prognose.csv:3",
            "bevroren_aanbod,2032,46800,40000,6800,prognose 2025,");
    assertThat(market("NML", "bron").stream().distinct()).containsExactly("prognose 2025");
    assertThat(first.out()).contains("1 row(s) afgekeurd");
  }

  /**
   * In thousands, of a GGD region that an own region equals; a branch that means nothing is out.
   */
  @Test
  void soDoesATableThatSettingsMap() {
    assertThat(
            market("ZL", "sector,jaar,vraag,aanbod,tekort", "--where", "scenario=referentie")
                .stream()
                .filter(line -> !line.endsWith(",,,")))
        .containsExactly(
            "totaal,2025,50100,48000,2100",
            "totaal,2032,55000,50250,4750",
            "vvt,2032,20000,18000,2000");
  }

  @ParameterizedTest
  @CsvSource({
    "NML, totaal, referentie, tekort = vraag - aanbod",
    "NML, totaal, bevroren_aanbod, aanbod = som(aanbod)",
    "NML, totaal, initiatieven_midden, tekort = tekort_referentie - round(impact_initiatieven; 0)",
    "NML, totaal, initiatieven_laag, tekort = tekort_referentie - round(impact_initiatieven; 0)",
    "ZL, vvt, referentie, vraag = schaal * som(waarde)",
    "PARKSTAD, totaal, referentie, tekort = som(tekort)",
  })
  void everyNumberIsExplained(String region, String sector, String scenario, String step) {
    Cli.Result result =
        Cli.run(
            "explain",
            "arbeidsmarkt",
            "--out",
            work.resolve("out").toString(),
            "--edition",
            "first",
            "--regio",
            region,
            "--periode",
            "2032",
            "--where",
            "sector=" + sector,
            "--where",
            "scenario=" + scenario);

    assertThat(result.exit()).as(result.err() + result.out()).isZero();
    assertThat(result.out()).contains(step.replace(';', ','));
  }

  @Test
  void aChangedParameterIsFollowedInSecondsAndToldApart() throws IOException {
    assertThat(run("staffing", "--edition", "same").out())
        .contains("all other tables are those of edition first");
    assertThat(diff("first", "same")).containsExactly(HEADER);

    change("conf/scenarios/model.yaml", "waarde: 5.3, laag: 3.3", "waarde: 6.3, laag: 3.3");
    Cli.Result more = run("staffing", "--edition", "more");
    assertThat(more.exit()).as(more.err()).isZero();
    assertThat(diff("same", "more"))
        .anyMatch(
            line ->
                line.startsWith(
                        "arbeidsmarkt,regio_code=PARKSTAD;sector=totaal;scenario=referentie")
                    && line.contains(",tekort,")
                    && line.endsWith("gewijzigde_configuratie,,"))
        .noneMatch(line -> line.startsWith("bevolking") || line.contains("regio_code=NML"));
    assertThat(Cli.run("verify", "--out", work.resolve("out").toString()).exit()).isZero();

    change("conf/regiobeeld.yaml", "standaardjaar: 2019", "standaardjaar: 2018");
    Cli.Result other = run("staffing", "--edition", "other");
    assertThat(other.exit()).isEqualTo(2);
    assertThat(other.err())
        .contains("conf/regiobeeld.yaml changed since edition more", "./regiobeeld update");
    change("conf/regiobeeld.yaml", "standaardjaar: 2018", "standaardjaar: 2019");
  }

  private static final String HEADER =
      "tabel,sleutel,kolom,was,werd,verschil,oorzaak,kleur_was,kleur_werd";

  private static List<String> diff(String was, String is) {
    Cli.Result result =
        Cli.run("diff", was, is, "--format", "csv", "--out", work.resolve("out").toString());
    assertThat(result.exit()).as(result.err()).isZero();
    return result.lines();
  }

  @Test
  void withoutAnEditionThereIsNothingToMakeAgain(@TempDir Path empty) {
    Cli.Result result = Cli.run("staffing", "--out", empty.toString());

    assertThat(result.exit()).isEqualTo(2);
    assertThat(result.err()).contains("there is no edition", "./regiobeeld update");
  }
}
