package nl.regiobeeld.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.HexFormat;
import java.util.stream.Stream;
import nl.regiobeeld.Conf;
import nl.regiobeeld.Project;
import nl.regiobeeld.fetch.Publisher;
import nl.regiobeeld.model.Sha256;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** From publishers' servers to an edition: what was fetched is what {@code --landing} reads. */
class FetchThenUpdateTest {
  private static final String VEKTIS =
      "Vektis Open Databestand Zorgverzekeringswet 2019 - gemeente.csv";
  private static final String TABLE4 = "/odata/v1/CBS/03759ned";
  private static final String TABLE3 = "/ODataFeed/odata/50090NED";

  private final Publisher publisher = new Publisher();
  private Path conf;
  private Path out;

  @BeforeEach
  void publish(@TempDir Path folder) throws IOException {
    conf = folder.resolve("conf");
    out = folder.resolve("out");
    publisher.has("/zvw2019.csv", vektis());
    population();
    monitor();
    Conf.copy(
        conf,
        """
          bronnen:
            03759ned: {via: odata4, weg: paginas, adres: "%s", licentie: bron CBS}
            50090NED: {via: odata3, adres: "%s", licentie: bron RIVM}
            vektis-2019: {via: bestand, adres: "%s", licentie: bron Vektis}
        """
            .formatted(
                publisher.at("/odata/v1/CBS"),
                publisher.at("/ODataFeed/odata"),
                publisher.at("/zvw2019.csv")));
  }

  @AfterEach
  void close() {
    publisher.close();
  }

  private static String vektis() throws IOException {
    return Files.readString(Project.file("data/sample/vektis/" + VEKTIS));
  }

  /** Two pages of OData v4 observations, one of a provisional year. */
  private void population() {
    String next = TABLE4 + "/Observations?$skip=1";
    publisher
        .has(
            TABLE4 + "/Properties",
            """
            {"@odata.context":"https://x/CBS/03759ned/$metadata#Properties","Identifier":"03759ned",
             "Title":"Bevolking","Modified":"2026-06-23T00:00:00+02:00","Status":"Regulier",
             "ObservationCount":2,"License":"CC BY","Summary":""}
            """)
        .has(
            TABLE4 + "/Dimensions",
            """
            {"value":[
             {"Identifier":"RegioS","Kind":"GeoDimension","ContainsGroups":false,"ContainsCodes":true},
             {"Identifier":"Perioden","Kind":"TimeDimension","ContainsGroups":false,"ContainsCodes":true}]}
            """)
        .has(TABLE4 + "/MeasureCodes", "{\"value\":[{\"Identifier\":\"M000352\"}]}")
        .has(TABLE4 + "/RegioSCodes", "{\"value\":[{\"Identifier\":\"GM0917\"}]}")
        .has(
            TABLE4 + "/PeriodenCodes",
            """
            {"@odata.context":"https://x/CBS/03759ned/$metadata#PeriodenCodes","value":[
             {"Identifier":"2020JJ00","Title":"2020","Description":"","DimensionGroupId":"0","Status":"Definitief"},
             {"Identifier":"2021JJ00","Title":"2021","Description":"","DimensionGroupId":"0","Status":"Voorlopig"}]}
            """)
        .has(
            TABLE4 + "/Observations",
            "{\"value\":[%s],\"@odata.nextLink\":\"%s\"}"
                .formatted(people(0, 2020, 87086), publisher.at(next)))
        .has(next, "{\"value\":[%s]}".formatted(people(1, 2021, 86936)));
  }

  private static String people(int id, int year, int value) {
    return """
    {"Id":%d,"Measure":"M000352","ValueAttribute":"None","Value":%d,"StringValue":null,\
    "BurgerlijkeStaat":"T001019","Geslacht":"T001038","Leeftijd":"10000","RegioS":"GM0917",\
    "Perioden":"%dJJ00"}\
    """
        .formatted(id, value, year);
  }

  /** A page of an OData v3 table, padded and with both kinds of missing values. */
  private void monitor() {
    publisher
        .has(
            TABLE3 + "/TableInfos?$format=json",
            "{\"value\":[{\"Identifier\":\"50090NED\",\"Modified\":\"2026-01-01\"}]}")
        .has(
            TABLE3 + "/DataProperties?$format=json",
            "{\"value\":[{\"Key\":\"WijkenEnBuurten\",\"Type\":\"GeoDetail\"}]}")
        .has(TABLE3 + "/CategoryGroups?$format=json", "{\"value\":[]}")
        .has(TABLE3 + "/WijkenEnBuurten?$format=json", "{\"value\":[]}")
        .has(
            TABLE3 + "/UntypedDataSet?$format=json",
            """
            {"odata.metadata":"https://x/ODataFeed/odata/50090NED/$metadata#x.UntypedDataSet","value":[
             {"ID":0,"Leeftijd":"20300   ","Marges":"MW00000","WijkenEnBuurten":"NL00      ","Perioden":"2020JJ00",
              "ErvarenGezondheidGoedZeerGoed_4":"    75.0","Ondergewicht_7":"     1.5"},
             {"ID":1,"Leeftijd":"20300   ","Marges":"MW00000","WijkenEnBuurten":"GM0917    ","Perioden":"2020JJ00",
              "ErvarenGezondheidGoedZeerGoed_4":"    60.0","Ondergewicht_7":"       ."}]}
            """);
  }

  private Cli.Result run(String... args) {
    return Cli.run(
        Stream.concat(
                Stream.of(args), Stream.of("--conf", conf.toString(), "--out", out.toString()))
            .toArray(String[]::new));
  }

  private String show(String... args) {
    Cli.Result result =
        Cli.run(
            Stream.concat(
                    Stream.of("show"),
                    Stream.concat(
                        Stream.of(args),
                        Stream.of("--out", out.toString(), "--format", "csv", "--edition", "een")))
                .toArray(String[]::new));
    assertThat(result.exit()).as(result.err()).isZero();
    return result.out();
  }

  @Test
  void landingIsReadTheNewestOfEachSourceAndTheChangeReported() throws IOException {
    assertThat(run("fetch").exit()).isZero();
    String reissued = vektis().replaceFirst("(?m)^(M;30 t/m 34 jaar;[^;]*;)\\d+", "$11");
    publisher.has("/zvw2019.csv", reissued);
    assertThat(run("fetch").exit()).isZero();

    Cli.Result update = run("update", "--landing", "--edition", "een");

    assertThat(update.exit()).as(update.err()).isZero();
    assertThat(update.out()).contains("vektis-2019 was issued again", "the data have other bytes");
    assertThat(show("bronnen", "--columns", "bron,bestand,rijen,licentie"))
        .contains("03759ned,03759ned/Observations-0001.json,1,bron CBS")
        .contains("03759ned,03759ned/Observations-0002.json,1,bron CBS")
        .contains("50090NED,50090NED/UntypedDataSet-0001.json,2,bron RIVM")
        .contains("vektis,vektis-2019/zvw2019.csv,");
    assertThat(show("bronnen", "--columns", "sha256")).contains(sha256(reissued));
    assertThat(
            show(
                "bevolking",
                "--where",
                "regio_code=GM0917",
                "--columns",
                "periode,inwoners,status"))
        .contains("2020,87086,ok", "2021,86936,voorlopig");
    assertThat(
            show(
                "indicatoren",
                "--where",
                "regio_code=GM0917",
                "--columns",
                "indicator,waarde,verhouding,kleur,status"))
        .contains("ervaren_gezondheid_goed,60.000000,0.800000,rood,ok", "ondergewicht,,,,onbekend");
    damageAndExpectRefusal(reissued);
  }

  /** Bytes that changed in landing are never used. */
  private void damageAndExpectRefusal(String text) throws IOException {
    String hash = sha256(text);
    Path bytes = out.resolve("landing/bytes/" + hash.substring(0, 2) + "/" + hash);
    Files.writeString(bytes, "\n", StandardOpenOption.APPEND);

    Cli.Result update = run("update", "--landing", "--edition", "twee");

    assertThat(update.exit()).isEqualTo(3);
    assertThat(update.err())
        .contains("vektis-2019/zvw2019.csv in landing is not as it was received");
    assertThat(out.resolve("editions/twee")).doesNotExist();
  }

  @Test
  void anEmptyLandingSaysWhatToDo() {
    Cli.Result update = run("update", "--landing");

    assertThat(update.exit()).isEqualTo(3);
    assertThat(update.err()).contains("holds nothing yet; run ./regiobeeld fetch");
  }

  private static String sha256(String text) {
    return HexFormat.of().formatHex(Sha256.digest().digest(text.getBytes(StandardCharsets.UTF_8)));
  }
}
