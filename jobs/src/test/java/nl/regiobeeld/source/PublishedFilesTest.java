package nl.regiobeeld.source;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.io.Reader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import nl.regiobeeld.Project;
import nl.regiobeeld.Shared;
import nl.regiobeeld.region.Reference;
import nl.regiobeeld.source.Parsed.Outcome;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The publishers' real files, parsed whole: nothing in them is rejected. */
class PublishedFilesTest {
  private static final String VARIANT =
      "variants/vektis-indeling2017/"
          + "Vektis Open Databestand Zorgverzekeringswet 2015 - gemeente.csv";

  /** Each has a rest row; the one edited by a user is in ISO-8859-1. */
  @ParameterizedTest
  @CsvSource({
    "data/vektis/vektis_2011_gemeente.csv",
    "data/vektis/vektis_2014_gemeente.csv",
    "data/vektis/vektis_2015_gemeente.csv",
    "data/vektis/vektis_2018_gemeente.csv",
    "data/vektis/vektis_2019_gemeente.csv",
    "data/vektis/vektis_2021_gemeente.csv",
    "data/vektis/vektis_2022_gemeente.csv",
    VARIANT,
  })
  void ofAVektisFileAllButTheRestRowIsUsed(String name) throws IOException {
    List<Parsed> rows = rows(name);

    assertThat(rows).hasSizeGreaterThan(12_000);
    assertThat(rows)
        .filteredOn(row -> row.outcome() != Outcome.GEBRUIKT)
        .extracting(Parsed::reason)
        .containsExactly("restrij: onderdrukte cellen");
  }

  /** Set aside: gemeenten that were long gone in 2015, without values; a group of gemeenten. */
  @ParameterizedTest
  @CsvSource({
    "cbs/odata3/70072ned_UntypedDataSet_06062018_000805.csv, 770, 227",
    "cbs/kwb2020_84799NED_gemeenten.csv, 356, 0",
    "ggd-monitor/Gezondheidsmonitor16_83674NED.csv, 3888, 0",
    "ggd-monitor/Gezondheidsmonitor20_85012NED.csv, 3582, 9",
    "ggd-monitor/50140NED_TypedDataSet_22092025_192544.csv, 365, 1",
    "ggd-monitor/50090NED_UntypedDataSet_2016_18plus.csv, 17341, 0",
    "ggd-monitor/50090NED_UntypedDataSet_2016_65plus.csv, 17341, 0",
    "ggd-monitor/50090NED_UntypedDataSet_2020_18plus.csv, 17341, 0",
    "ggd-monitor/50090NED_UntypedDataSet_2020_65plus.csv, 17341, 0",
  })
  void ofATableEveryRowIsUsedOrSetAside(String name, int all, int aside) throws IOException {
    List<Parsed> rows = rows("data/" + name);

    assertThat(rows).hasSize(all);
    assertThat(rows).filteredOn(row -> row.outcome() == Outcome.APART).hasSize(aside);
    assertThat(rows).filteredOn(row -> row.outcome() == Outcome.AFGEKEURD).isEmpty();
  }

  /** Every file that lies in the folder, of whatever shape, is known or skipped with a reason. */
  @Test
  void noRealFileIsRefused() throws IOException {
    List<String> skipped = new ArrayList<>();
    try (Stream<Path> paths = Files.walk(Shared.file("data"))) {
      for (Path path : paths.filter(Files::isRegularFile).toList()) {
        if (recognise(path) instanceof Recognition.Skipped skip) {
          skipped.add(skip.name());
        }
      }
    }

    assertThat(skipped)
        .contains("82949NED_TypedDataSet_17052018_142705.csv", "README.md")
        .noneMatch(
            name ->
                name.startsWith("vektis_")
                    || name.startsWith("brondata")
                    || name.matches(".*(83674|85012|50090).*"))
        .doesNotContain("Levensverwachting.csv", "observations-page-1.json");
  }

  @Test
  void thePropertiesOfARealDownloadTellItsTable() throws IOException {
    Path path = Shared.file("data/cbs/odata4-csv/Properties.csv");
    try (Reader text = Files.newBufferedReader(path)) {
      assertThat(MetadataReader.read(inspect(path), text).map(TableMetadata::id))
          .contains("85678NED");
    }
  }

  private static List<Parsed> rows(String name) throws IOException {
    Path path = Shared.file(name);
    SourceFile file = Recognised.known(recognise(path));
    Reference reference = Project.reference();
    RecordParser parser = file.layout().parser(reference.register(), reference.names());
    List<Parsed> parsed = new ArrayList<>();
    try (RecordStream records = file.records(Files.newInputStream(path))) {
      records.forEachRemaining(entry -> parsed.add(parser.parse(entry.fields())));
    }
    return parsed;
  }

  private static Recognition recognise(Path path) throws IOException {
    return Recognised.recogniser(Map.of()).recognise(inspect(path), "");
  }

  private static FileFacts inspect(Path path) throws IOException {
    try (InputStream stream = Files.newInputStream(path)) {
      return Inspector.inspect(path.toUri().toString(), path.getFileName().toString(), stream);
    }
  }
}
