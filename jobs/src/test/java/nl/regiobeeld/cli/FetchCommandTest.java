package nl.regiobeeld.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import nl.regiobeeld.Conf;
import nl.regiobeeld.fetch.OdataPublisher;
import nl.regiobeeld.fetch.Publisher;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** {@code ./regiobeeld fetch} as its user sees it. */
class FetchCommandTest {
  private final Publisher publisher = new Publisher();
  private Path conf;
  private Path out;

  /** The project's settings, with sources on a server of this machine. */
  @BeforeEach
  void settings(@TempDir Path folder) throws IOException {
    conf = folder.resolve("conf");
    out = folder.resolve("out");
    new OdataPublisher(publisher).table4("2026-06-23T00:00:00+02:00");
    publisher.has("/zvw%202022.csv", "a;b\n");
    Conf.copy(
        conf,
        """
          wachten: 1
          wachten_hoogstens: 2
          pogingen: 2
          bronnen:
            84799NED: {via: odata4, weg: paginas, adres: "%s", licentie: CC BY 4.0}
            vektis-2022: {via: bestand, adres: "%s", licentie: vrij}
        """
            .formatted(publisher.at("/odata/v1/CBS"), publisher.at("/zvw%202022.csv")));
  }

  @AfterEach
  void close() {
    publisher.close();
  }

  private Cli.Result fetch(String... args) {
    return Cli.run(
        Stream.concat(
                Stream.of("fetch", "--conf", conf.toString(), "--out", out.toString()),
                Stream.of(args))
            .toArray(String[]::new));
  }

  @Test
  void everythingComesAndTheReportSaysWhat() {
    Cli.Result result = fetch();

    assertThat(result.exit()).as(result.err()).isZero();
    assertThat(result.out())
        .containsPattern("84799NED +new +9 +1\\.\\d kB  2026-06-23T00:00:00\\+02:00")
        .containsPattern("vektis-2022 +new +1 +0\\.0 kB  unknown")
        .containsPattern("Fetched \\d\\.\\d kB in");
    assertThat(result.err()).contains("… 84799NED is new", "… vektis-2022 is new");
    assertThat(out.resolve("landing/leveringen/vektis-2022")).isDirectory();
    assertThat(out.resolve("landing/.lock")).doesNotExist();
  }

  @Test
  void onlyWhatIsNamedComes() {
    assertThat(fetch("vektis-2022").exit()).isZero();

    assertThat(out.resolve("landing/leveringen/84799NED")).doesNotExist();
    assertThat(publisher.requests()).containsExactly("GET /zvw%202022.csv");
  }

  @Test
  void aSecondFetchReportsWhatChanged() {
    fetch();
    new OdataPublisher(publisher).table4("2026-07-01T00:00:00+02:00");

    Cli.Result result = fetch();

    assertThat(result.out())
        .containsPattern("84799NED +changed")
        .contains("from 2026-06-23T00:00:00+02:00 to 2026-07-01T00:00:00+02:00")
        .containsPattern("vektis-2022 +unchanged");
  }

  @Test
  void aDryRunFetchesAndWritesNothing() {
    Cli.Result result = fetch("--dry-run");

    assertThat(result.exit()).isZero();
    assertThat(result.out())
        .contains("would fetch " + publisher.at("/odata/v1/CBS/84799NED/Observations"))
        .contains("Nothing was fetched (--dry-run).");
    assertThat(publisher.requests())
        .containsExactlyInAnyOrder("GET /odata/v1/CBS/84799NED/Properties", "HEAD /zvw%202022.csv");
    assertThat(out).doesNotExist();
  }

  @Test
  void aSourceThatCannotBeHadEndsWithThreeAndTheOthersAreKept() throws IOException {
    Files.writeString(
        conf.resolve("sources.yaml"),
        Files.readString(conf.resolve("sources.yaml")).replace("zvw%202022", "zvw%202099"));

    Cli.Result result = fetch();

    assertThat(result.exit()).isEqualTo(3);
    assertThat(result.err()).contains("regiobeeld: vektis-2022: ", "zvw%202099.csv is not there");
    assertThat(result.out())
        .containsPattern("vektis-2022 +FAILED")
        .containsPattern("84799NED +new");
    assertThat(out.resolve("landing/leveringen/84799NED")).isDirectory();
  }

  @Test
  void anUnknownSourceIsWrongUsage() {
    Cli.Result result = fetch("vektis-2023");

    assertThat(result.exit()).isEqualTo(2);
    assertThat(result.err())
        .contains("there is no source 'vektis-2023'", "perhaps you meant 'vektis-2022'");
    assertThat(publisher.requests()).isEmpty();
  }

  @Test
  void twoAtOnceOnOneLandingAreRefused() throws IOException {
    Files.createDirectories(out.resolve("landing"));
    Files.writeString(out.resolve("landing/.lock"), "elsewhere 1 2026-07-01T00:00:00Z");

    Cli.Result result = fetch();

    assertThat(result.exit()).isEqualTo(5);
    assertThat(publisher.requests()).isEmpty();
  }

  @Test
  void aFolderThatCannotBeWrittenIsWrongUsage() throws IOException {
    Files.writeString(out, "a file");

    assertThat(fetch().exit()).isEqualTo(2);
  }
}
